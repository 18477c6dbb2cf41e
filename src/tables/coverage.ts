import { inWords, type Named, type Table } from './table.js';

interface Cell {
  readonly column: string;
  readonly state: string;
  readonly reasons: readonly string[];
}

/** A gap map as the API answers it, as far as a table shows it. */
export interface CoverageAnswer {
  readonly plan: Named;
  readonly columns: readonly Named[];
  readonly totals: readonly { readonly state: string; readonly count: number }[];
  readonly rows: readonly {
    readonly item: Named;
    readonly listing?: string | null;
    readonly state: string;
    readonly why: string;
    readonly cells: readonly Cell[];
  }[];
}

function cellInWords(cell: Cell | undefined): string {
  if (!cell) return '';
  const reasons = cell.reasons.map(inWords).join(', ');
  return reasons === '' ? inWords(cell.state) : `${inWords(cell.state)} (${reasons})`;
}

/** A gap map: a row for each item, a column for each document, plan or approach. */
export function coverageTable({ plan, columns, totals, rows }: CoverageAnswer): Table {
  return {
    heading: `Gap map of ${plan.name}`,
    columns: ['item', 'id', 'listed as', ...columns.map(({ name }) => name), 'all together', 'why'],
    rows: rows.map(({ item, listing, state, why, cells }) => [
      item.name,
      item.id,
      inWords(listing ?? ''),
      ...columns.map(({ id }) => cellInWords(cells.find(({ column }) => column === id))),
      inWords(state),
      why,
    ]),
    notes: totals.map(({ state, count }) => `${String(count)} ${inWords(state)}`),
  };
}
