import type { Table } from './table.js';

/** Which words stand in which documents, as the API answers it. */
export interface WordsInAnswer {
  readonly phrase: string;
  readonly documents: readonly {
    readonly document: string;
    readonly name: string;
    readonly date: string;
    readonly searched: boolean;
    readonly standing: readonly string[];
    readonly missing: readonly string[];
  }[];
}

/** A row for each document: which of the words stand in it, and which don't. */
export function wordsInTable({ phrase, documents }: WordsInAnswer): Table {
  return {
    heading: `Which words of "${phrase}" stand in which documents`,
    columns: ['document', 'id', 'date', 'stand there', 'do not'],
    wide: ['id'],
    rows: documents.map(({ document, name, date, searched, standing, missing }) => [
      name,
      document,
      date,
      searched ? standing.join(', ') : 'not searched: nothing can be said',
      missing.join(', '),
    ]),
    notes: [
      'A word may stand there and mean another thing; the thing may stand there under another word.',
    ],
  };
}
