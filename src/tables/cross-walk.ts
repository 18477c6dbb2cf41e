import { cited, inWords, type CitedList, type Named, type Table } from './table.js';

/** A cross-walk as the API answers it, as far as a table shows it. */
export interface CrossWalkAnswer {
  readonly from: Named;
  readonly to: Named;
  readonly rows: readonly {
    readonly side: string;
    readonly item: Named;
    readonly listing?: string | null;
    readonly part?: Named | null;
    readonly outcome: string;
    readonly related: readonly Related[];
    /** Relations of NONE; left out where they weren't asked for. */
    readonly notRelated?: readonly Related[];
  }[];
}

interface Related {
  readonly item: Named;
  readonly relation: string;
  readonly basis: string;
  readonly rationale?: string | null;
  readonly computed: string;
  readonly citations: CitedList;
}

/** A cross-walk: a row for each item, part and related item of both sides. */
export function crossWalkTable({ from, to, rows }: CrossWalkAnswer): Table {
  const columns = [
    'plan',
    'item',
    'id',
    'listed as',
    'part',
    'outcome',
    'relation',
    'related item',
    'related id',
    'basis',
    'why',
    'themes compute',
    'stands in',
  ];
  const none = {
    item: undefined,
    relation: '',
    basis: '',
    rationale: '',
    computed: '',
    citations: [],
  };
  return {
    heading: `Cross-walk from ${from.name} to ${to.name}`,
    columns,
    rows: rows.flatMap(({ side, item, listing, part, outcome, related, notRelated = [] }) =>
      (related.length + notRelated.length === 0 ? [none] : [...related, ...notRelated]).map(
        (other) => [
          side === 'FROM' ? from.name : to.name,
          item.name,
          item.id,
          inWords(listing ?? ''),
          part?.name ?? '',
          inWords(outcome),
          inWords(other.relation),
          other.item?.name ?? '',
          other.item?.id ?? '',
          inWords(other.basis),
          other.rationale ?? '',
          inWords(other.computed),
          cited(other.citations),
        ],
      ),
    ),
    notes: [],
  };
}
