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

const yesNo = (value: boolean | null, yes: string, no: string) =>
  value === null ? '' : value ? yes : no;

/** Each series with its values and what moved; the pairs follow below. */
export function comparisonTable({ series, pairs, summary }: ComparisonAnswer): Table {
  return {
    heading: 'Which figures compare, and what moved',
    columns: ['measure', 'of', 'form', 'values', 'compares', 'moved', 'for', 'why not'],
    rows: series.map((one) => [
      one.measure.name,
      [one.place, one.which].filter((part) => part !== null).join(', '),
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
      summary,
    ],
  };
}
