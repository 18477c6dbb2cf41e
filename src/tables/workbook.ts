import writeExcelFile from 'write-excel-file/node';
import type { Table } from './table.js';

/** Excel's own limits: letters of a sheet's name, and of a cell. */
const LONGEST = { name: 31, cell: 32_000 } as const;
const WIDEST = 60;

/** A sheet's name: Excel takes no \\ / ? * [ ] : and no two sheets of one name. */
function sheetNames(tables: readonly Table[]): string[] {
  const names: string[] = [];
  for (const { heading } of tables) {
    const plain = heading
      .replaceAll(/[\\/?*[\]:]+/g, ' ')
      .trim()
      .slice(0, LONGEST.name);
    const name = names.includes(plain)
      ? `${plain.slice(0, LONGEST.name - 4)} (${names.length + 1})`
      : plain;
    names.push(name === '' ? `Table ${names.length + 1}` : name);
  }
  return names;
}

const columnWidth = (table: Table, at: number) =>
  Math.min(
    WIDEST,
    Math.max(...[table.columns, ...table.rows].map((row) => (row[at] ?? '').length)) + 2,
  );

/** Tables as an Excel workbook, a sheet each; headings are bold and stay in sight. */
export async function workbook(tables: readonly Table[]): Promise<Buffer> {
  const names = sheetNames(tables);
  const sheets = tables.map((table, at) => ({
    sheet: names[at] ?? '',
    stickyRowsCount: 1,
    columns: table.columns.map((_, column) => ({ width: columnWidth(table, column) })),
    data: [
      table.columns.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...table.rows.map((row) =>
        row.map((value) => ({
          value: value.slice(0, LONGEST.cell),
          type: String,
          wrap: value.length > WIDEST,
        })),
      ),
    ],
  }));
  return writeExcelFile(sheets).toBuffer();
}
