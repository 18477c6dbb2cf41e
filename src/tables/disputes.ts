import { cited, inWords, type CitedList, type Table } from './table.js';

/** Disputes as the API answers them, as far as a table shows them. */
export interface DisputesAnswer {
  readonly total: number;
  readonly disputes: readonly {
    readonly name: string;
    readonly operation: string;
    readonly computed: number | null;
    readonly summary: string;
    readonly sides: readonly { readonly text: string; readonly citations: CitedList }[];
  }[];
}

/** Where documents are at odds, a row for each side. */
export function disputesTable({ disputes, total }: DisputesAnswer): Table {
  return {
    heading: 'Where documents are at odds',
    columns: ['dispute', 'side', 'stands in', 'computed', 'what we say'],
    rows: disputes.flatMap(({ name, operation, computed, summary, sides }) =>
      sides.map(({ text, citations }) => [
        name,
        text,
        cited(citations),
        computed === null ? '' : `${inWords(operation)}: ${String(computed)}`,
        summary,
      ]),
    ),
    notes: [`${String(total)} disputes`],
  };
}
