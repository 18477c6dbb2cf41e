interface End {
  readonly id: string;
  readonly name: string;
}

interface Citation {
  readonly document: string;
  readonly locator: string;
  readonly anchor: string;
}

interface Hop {
  readonly kind: string;
  readonly reading: string;
  readonly direction: string;
  readonly from: End;
  readonly to: End;
  readonly basis: string;
  readonly rationale: string | null;
  readonly citations: readonly Citation[];
}

interface Trace {
  readonly from: End;
  readonly total: number;
  readonly chains: readonly {
    readonly hops: readonly Hop[];
    readonly weakest: number;
    readonly basis: string;
    readonly stops: { readonly why: string };
  }[];
}

/** Stated, matched and inferred hops are told apart by their line, as on the pages. */
const LINES: Readonly<Record<string, readonly [string, string]>> = {
  STATED: ['──', '──'],
  MATCHED: ['╌╌', '╌╌'],
  INFERRED: ['··', '··'],
};

/** Kinds whose arrow is drawn the way the link is told, though it is read back. */
function arrow({ reading, basis, direction, kind }: Hop): string {
  const [left, right] = LINES[basis] ?? ['──', '──'];
  if (kind === 'JOIN') return ` ${left} ${reading} ${right} `;
  return direction === 'FORWARDS'
    ? ` ${left} ${reading} ${right}▶ `
    : ` ◀${left} ${reading} ${right} `;
}

/** A name with its plan, inspection or meeting, since two plans may name their items alike. */
function nameOf({ id, name }: End): string {
  const slash = id.lastIndexOf('/');
  return slash < 0 ? name : `${name} [${id.slice(0, slash)}]`;
}

/** One line for the thread itself; where both sides of a join are the same theme, it stands once. */
function threadLine(hops: readonly Hop[]): string {
  const [first] = hops;
  if (!first) return '';
  return hops.reduce(
    (line, hop) =>
      hop.kind === 'JOIN' && hop.from.id === hop.to.id
        ? line
        : `${line}${arrow(hop)}${nameOf(hop.to)}`,
    nameOf(first.from),
  );
}

function hopName({ kind, from, to, reading }: Hop): string {
  return kind === 'JOIN' ? `the join at ${to.name}` : `${nameOf(from)} ${reading} ${nameOf(to)}`;
}

function citationLine({ document, locator, anchor }: Citation): string {
  return `${document}#${locator} "${anchor}"`;
}

function chainLines({ hops, weakest, basis, stops }: Trace['chains'][number]): string[] {
  const weak = hops[weakest];
  return [
    threadLine(hops),
    ...(weak ? [`  weakest hop: ${hopName(weak)} (${basis})`] : []),
    `  stops: ${stops.why}`,
    ...hops
      .filter(({ kind }) => kind !== 'JOIN')
      .map(
        (hop) =>
          `    ${hop.basis.padEnd(8)} ${hopName(hop)}: ${hop.citations.map(citationLine).join(', ')}`,
      ),
    '',
  ];
}

/** A trace as a thread that can be read: each chain, its weakest hop, why it stops, and its citations. */
export function formatTrace({ from, total, chains }: Trace): string {
  const head =
    total === 0
      ? `No chain runs from ${from.name}.`
      : `${total} chains from ${from.name}${chains.length < total ? `, the first ${chains.length} (--first shows more)` : ''}`;
  const key = total === 0 ? [] : ['── stated  ╌╌ matched  ·· inferred', ''];
  return [head, ...key, ...chains.flatMap(chainLines)].join('\n').trimEnd();
}
