import { cited, inWords, type CitedList, type Named, type Table } from './table.js';

/** A thread as the API answers it, as far as a table shows it. */
export interface TraceAnswer {
  readonly from: Named;
  readonly total: number;
  readonly chains: readonly {
    readonly basis: string;
    readonly weakest: number;
    readonly stops: { readonly why: string };
    readonly hops: readonly {
      readonly from: Named;
      readonly to: Named;
      readonly reading: string;
      readonly basis: string;
      readonly rationale?: string | null;
      readonly citations: CitedList;
    }[];
  }[];
}

/** A thread hop by hop: chains are counted from 1, and so are the hops of each. */
export function traceTable({ from, total, chains }: TraceAnswer): Table {
  return {
    heading: `The thread of ${from.name}`,
    columns: [
      'chain',
      'hop',
      'from',
      'from id',
      'reads',
      'to',
      'to id',
      'basis',
      'weakest hop',
      'why',
      'stands in',
      'stops',
    ],
    rows: chains.flatMap(({ hops, weakest, stops }, chain) =>
      hops.map((hop, at) => [
        String(chain + 1),
        String(at + 1),
        hop.from.name,
        hop.from.id,
        hop.reading,
        hop.to.name,
        hop.to.id,
        inWords(hop.basis),
        at === weakest ? 'yes' : '',
        hop.rationale ?? '',
        cited(hop.citations),
        at === hops.length - 1 ? stops.why : '',
      ]),
    ),
    notes: [`${String(total)} chains, of which ${String(chains.length)} are here`],
  };
}
