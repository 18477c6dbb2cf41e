import Table3 from 'cli-table3';
import type { Table } from '../tables/table.js';

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
