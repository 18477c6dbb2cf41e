import { cited, inWords, named, type CitedList, type Named, type Table } from './table.js';

interface Gap {
  readonly rule: string;
  readonly level: string;
  readonly thing: Named;
  readonly parts: readonly Named[];
  readonly why: string;
  readonly reasons: readonly string[];
  readonly closes: string;
  readonly citations: CitedList;
  readonly searches: readonly { readonly id: string }[];
}

/** Gaps as the API answers them, as far as a table shows them. */
export interface GapsAnswer {
  readonly of: readonly Named[];
  readonly today: string;
  readonly totals: readonly {
    readonly rule: string;
    readonly asked: string;
    readonly why: string;
    readonly gaps: number;
    readonly notLooked: number;
  }[];
  readonly gaps: readonly Gap[];
  readonly notLooked: readonly Gap[];
}

/** That a rule found none says something only where it was asked. */
function noneFound(totals: GapsAnswer['totals']): string[] {
  const none = totals.filter((one) => one.asked === 'ASKED' && one.gaps + one.notLooked === 0);
  if (none.length === 0) return [];
  return [`asked, and none found: ${none.map(({ rule }) => inWords(rule)).join('; ')}`];
}

const neverAsked = (totals: GapsAnswer['totals']): string[] =>
  totals
    .filter(({ asked }) => asked !== 'ASKED')
    .map(({ rule, why }) => `not asked: ${inWords(rule)}: ${why}`);

/** What is left open: first the gaps, then what nobody has looked for, told apart in the second column. */
export function gapsTable({ of, today, gaps, notLooked, totals }: GapsAnswer): Table {
  const row =
    (looked: string) =>
    ({ rule, level, thing, parts, why, reasons, closes, citations, searches }: Gap) => [
      looked === 'yes' ? inWords(rule) : `${inWords(rule)}: not looked`,
      looked,
      level.toLowerCase(),
      thing.name,
      thing.id,
      named(parts),
      why,
      reasons.map(inWords).join('; '),
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
      'lacks',
      'what would close it',
      'stands in',
      'searches',
    ],
    wide: ['looked', 'level', 'id', 'parts', 'lacks', 'what would close it', 'searches'],
    rows: [...gaps.map(row('yes')), ...notLooked.map(row('no: nothing can be said'))],
    notes: [
      `${String(gaps.length)} gaps; ${String(notLooked.length)} not looked for everywhere`,
      ...noneFound(totals),
      ...neverAsked(totals),
    ],
  };
}
