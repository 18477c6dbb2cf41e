import { cited, inWords, type CitedList, type Named, type Table } from './table.js';

/** A timeline as the API answers it, as far as a table shows it. */
export interface TimelineAnswer {
  readonly of: Named;
  readonly total: number;
  readonly entries: readonly {
    readonly kind: string;
    readonly date: string;
    readonly inferred: boolean;
    readonly text: string;
    readonly voice: string | null;
    readonly citations: CitedList;
  }[];
}

/** What was said and done, in order; a date that was inferred is marked. */
export function timelineTable({ of, entries, total }: TimelineAnswer): Table {
  return {
    heading: `What was said and done of ${of.name}`,
    columns: ['date', 'what', 'text', 'voice', 'stands in'],
    rows: entries.map(({ kind, date, inferred, text, voice, citations }) => [
      inferred ? `${date} (inferred)` : date,
      inWords(kind),
      text,
      voice === null ? '' : inWords(voice),
      cited(citations),
    ]),
    notes: [`${String(total)} entries`],
  };
}
