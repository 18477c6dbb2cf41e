import Table3 from 'cli-table3';
import { stringify } from 'csv-stringify/sync';

/** An answer as rows under headings: what a terminal prints and a spreadsheet opens. */
export interface Table {
  readonly heading: string;
  readonly columns: readonly string[];
  /** Columns that a spreadsheet gets and a terminal has no room for. */
  readonly wide?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the answer comes to, below the rows. */
  readonly notes: readonly string[];
}

/** Signs between columns: a line below the headings, and blanks. */
const PLAIN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

const WIDEST = 44;

/** A table for a terminal; long cells are wrapped. */
export function printTable({ heading, columns: all, wide = [], rows: full, notes }: Table): string {
  const columns = all.filter((name) => !wide.includes(name));
  const rows = full.map((row) => row.filter((_, at) => !wide.includes(all[at] ?? '')));
  const widths = columns.map((name, at) =>
    Math.min(WIDEST, Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)) + 1),
  );
  const table = new Table3({
    head: [...columns],
    chars: PLAIN,
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => [...row]));
  const body = rows.length === 0 ? ['nothing found'] : [table.toString()];
  const trimmed = body.map((text) => text.replace(/[ \t]+$/gmu, ''));
  return [heading, ...trimmed, ...notes].join('\n');
}

/** A table as CSV: UTF-8 with a byte order mark, CRLF, so that spreadsheets open it as it is. */
export function csvTable({ columns, rows }: Table): string {
  const lines = [[...columns], ...rows.map((row) => [...row])];
  return stringify(lines, { bom: true, record_delimiter: 'windows' });
}

/** `NO_RESPONSE_FOUND` as a reader says it. */
export const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ');

interface Cited {
  readonly document: string;
  readonly locator: string;
}

/** Where it stands, as `document locator`, once each. */
export const cited = (citations: readonly Cited[]) =>
  [...new Set(citations.map(({ document, locator }) => `${document} ${locator}`))].join('; ');

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names of things in a row. */
export const named = (things: readonly Named[]) => things.map(({ name }) => name).join(', ');

export type CitedList = readonly Cited[];
