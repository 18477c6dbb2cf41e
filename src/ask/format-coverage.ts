interface Cell {
  readonly column: string;
  readonly state: string;
  readonly reasons: readonly string[];
  readonly why: string;
}

/** A gap map as the API answers it, as far as a terminal shows it. */
export interface CoverageAnswer {
  readonly plan: { readonly name: string };
  readonly asOf: string | null;
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly date: string | null;
  }[];
  readonly rows: readonly {
    readonly item: { readonly id: string; readonly name: string };
    readonly state: string;
    readonly reasons: readonly string[];
    readonly why: string;
    readonly cells: readonly Cell[];
  }[];
  readonly totals: readonly { readonly state: string; readonly count: number }[];
}

/** One sign a state, told below the table. */
const SIGNS: Readonly<Record<string, string>> = {
  EVIDENCED: '●',
  PARTIAL: '◐',
  NONE_FOUND: '○',
  NOT_LOOKED: '?',
};
const LEGEND =
  '● evidenced   ◐ partial   ○ searched, none found   ? not looked: nothing can be said';

const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - text.length));

/** A gap map as a table of signs with a sentence for each row; the columns are numbered and told above it. */
export function formatCoverage(answer: CoverageAnswer): string {
  const { columns, rows, totals } = answer;
  const width = Math.max(...rows.map(({ item }) => item.name.length), 4) + 2;
  const head = `${pad('', width)}${columns.map((_, index) => pad(String(index + 1), 3)).join('')}all`;
  const lines = rows.flatMap(({ item, state, why, cells }) => [
    `${pad(item.name, width)}${cells.map((cell) => pad(SIGNS[cell.state] ?? '', 3)).join('')}${SIGNS[state] ?? ''}  ${why}`,
  ]);
  return [
    `Coverage of ${answer.plan.name}${answer.asOf === null ? '' : ` as of ${answer.asOf}`}`,
    ...columns.map(
      ({ id, name, date }, index) =>
        `  ${String(index + 1)}  ${name}${date === null ? '' : ` (${date})`}  ${id}`,
    ),
    head,
    ...lines,
    LEGEND,
    totals
      .map(({ state, count }) => `${String(count)} ${state.toLowerCase().replaceAll('_', ' ')}`)
      .join(', '),
  ].join('\n');
}
