import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.js';

/** A table as CSV: UTF-8 with a byte order mark, CRLF, so that spreadsheets open it as it is. */
export function csvTable({ columns, rows }: Table): string {
  const lines = [[...columns], ...rows.map((row) => [...row])];
  return stringify(lines, { bom: true, record_delimiter: 'windows' });
}
