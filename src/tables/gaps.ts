import { cited, inWords, named, type CitedList, type Named, type Table } from './table.js';

interface Gap {
  readonly rule: string;
  readonly level: string;
  readonly thing: Named;
  readonly parts: readonly Named[];
  readonly why: string;
  readonly closes: string;
  readonly citations: CitedList;
  readonly searches: readonly { readonly id: string }[];
}

/** Gaps as the API answers them, as far as a table shows them. */
export interface GapsAnswer {
  readonly of: readonly Named[];
  readonly today: string;
  readonly gaps: readonly Gap[];
  readonly notLooked: readonly Gap[];
}

/** What is left open: first the gaps, then what nobody has looked for, told apart in the second column. */
export function gapsTable({ of, today, gaps, notLooked }: GapsAnswer): Table {
  const row =
    (looked: string) =>
    ({ rule, level, thing, parts, why, closes, citations, searches }: Gap) => [
      looked === 'yes' ? inWords(rule) : `${inWords(rule)}: not looked`,
      looked,
      level.toLowerCase(),
      thing.name,
      thing.id,
      named(parts),
      why,
      closes,
      cited(citations),
      searches.map(({ id }) => id).join('; '),
    ];
  return {
    heading: `What ${named(of)} leaves open, as of ${today}`,
    columns: [
      'rule',
      'looked',
      'level',
      'thing',
      'id',
      'parts',
      'why',
      'what would close it',
      'stands in',
      'searches',
    ],
    wide: ['looked', 'level', 'id', 'parts', 'what would close it', 'searches'],
    rows: [...gaps.map(row('yes')), ...notLooked.map(row('no: nothing can be said'))],
    notes: [`${String(gaps.length)} gaps; ${String(notLooked.length)} not looked for everywhere`],
  };
}
