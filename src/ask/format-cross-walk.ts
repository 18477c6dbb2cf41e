/** A cross-walk as the API answers it, as far as a terminal shows it. */
export interface CrossWalkAnswer {
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
  readonly rows: readonly {
    readonly side: string;
    readonly item: { readonly name: string };
    readonly part: { readonly name: string } | null;
    readonly outcome: string;
    readonly related: readonly {
      readonly item: { readonly id: string; readonly name: string };
      readonly relation: string;
      readonly basis: string;
      readonly rationale: string | null;
      readonly agrees: boolean;
    }[];
    readonly notRelated: readonly { readonly item: { readonly name: string } }[];
  }[];
}

type Row = CrossWalkAnswer['rows'][number];

const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ');

function rowLines({ item, part, outcome, related, notRelated }: Row): string[] {
  const name = part === null ? item.name : `${item.name}, the part ${part.name}`;
  return [
    `  ${inWords(outcome).padEnd(17)} ${name}`,
    ...related.map(
      (one) =>
        `      ${one.relation.toLowerCase()} ${one.item.name} [${one.item.id}] (${one.basis.toLowerCase()}${one.agrees ? '' : '; the themes compute otherwise'})${one.rationale === null ? '' : `: ${one.rationale}`}`,
    ),
    ...(part === null && notRelated.length > 0
      ? [`      looked at, not related: ${notRelated.map((one) => one.item.name).join(', ')}`]
      : []),
  ];
}

/** A cross-walk as two lists: what became of the earlier items, and where the later ones came from. */
export function formatCrossWalk(answer: CrossWalkAnswer): string {
  const sideLines = (side: string) =>
    answer.rows.filter((row) => row.side === side).flatMap(rowLines);
  return [
    `What became of the items of ${answer.from.name} in ${answer.to.name}`,
    ...sideLines('FROM'),
    `Where the items of ${answer.to.name} came from`,
    ...sideLines('TO'),
  ].join('\n');
}
