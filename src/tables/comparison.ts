import { inWords, type Named, type Table } from './table.js';

/** A comparison as the API answers it, as far as a table shows it. */
export interface ComparisonAnswer {
  readonly summary: string;
  readonly series: readonly {
    readonly measure: Named;
    readonly place: string | null;
    readonly which: string | null;
    readonly form: string;
    readonly comparable: boolean;
    readonly reasons: readonly string[];
    readonly movement: string | null;
    readonly better: boolean | null;
    readonly reverses: boolean;
    readonly change: string | null;
    readonly values: readonly { readonly period: string | null; readonly text: string }[];
  }[];
  readonly pairs: readonly {
    readonly comparable: boolean;
    readonly why: string;
  }[];
}

/** Figures beside those of others, as the API answers them. */
export interface ElsewhereAnswer {
  readonly elsewhere: readonly {
    readonly measure: Named;
    readonly period: string | null;
    readonly which: string | null;
    readonly place: string | null;
    readonly figure: string;
    readonly whom: string;
    readonly text: string;
    readonly way: string | null;
    readonly difference: string | null;
    readonly better: boolean | null;
    readonly reasons: readonly string[];
  }[];
}

const yesNo = (value: boolean | null, yes: string, no: string) =>
  value === null ? '' : value ? yes : no;

const groupOf = (one: { readonly place: string | null; readonly which: string | null }) =>
  [one.place, one.which].filter((part) => part !== null).join(', ');

/** Each figure beside that of another area, an average or a rank of the same time. */
export function elsewhereTable({ elsewhere }: ElsewhereAnswer): Table {
  return {
    heading: 'How it stands beside others at the same time',
    columns: [
      'measure',
      'period',
      'of',
      'figure',
      'beside',
      'is',
      'stands',
      'by',
      'for',
      'why not',
    ],
    rows: elsewhere.map((one) => [
      one.measure.name,
      one.period ?? 'no period',
      groupOf(one),
      one.figure,
      one.whom,
      one.text,
      one.way?.toLowerCase() ?? '',
      one.difference ?? '',
      yesNo(one.better, 'better', 'worse'),
      one.reasons.map(inWords).join('; '),
    ]),
    notes: [],
  };
}

/** A line for each figure that can be held against another's. */
const elsewhereNotes = ({ elsewhere }: ElsewhereAnswer): string[] =>
  elsewhere
    .filter(({ reasons }) => reasons.length === 0)
    .map(
      (one) =>
        `beside others: ${[one.measure.name, groupOf(one)].filter((part) => part !== '').join(', ')}: ${one.figure}; ${one.whom}: ${one.text}${one.way ? ` (${one.way.toLowerCase()})` : ''}`,
    );

/** Each series with its values and what moved; the pairs follow below. */
export function comparisonTable(answer: ComparisonAnswer & ElsewhereAnswer): Table {
  const { series, pairs, summary } = answer;
  return {
    heading: 'Which figures compare, and what moved',
    columns: ['measure', 'of', 'form', 'values', 'compares', 'moved', 'for', 'why not'],
    rows: series.map((one) => [
      one.measure.name,
      groupOf(one),
      one.form.toLowerCase(),
      one.values.map(({ period, text }) => `${period ?? 'no period'}: ${text}`).join('; '),
      one.comparable ? 'yes' : 'no',
      [one.movement?.toLowerCase(), one.change, one.reverses ? 'the path turns' : undefined]
        .filter(Boolean)
        .join(', '),
      yesNo(one.better, 'better', 'worse'),
      one.reasons.map(inWords).join('; '),
    ]),
    notes: [
      ...pairs.map(({ comparable, why }) => `${comparable ? 'compares' : 'does not'}: ${why}`),
      ...elsewhereNotes(answer),
      summary,
    ],
  };
}
