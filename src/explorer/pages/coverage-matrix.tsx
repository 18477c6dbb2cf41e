import type { CoverageQuery } from '../generated/graphql.js';
import { withChoices } from '../choices.js';
import { ThingLink } from '../parts/thing-link.js';
import { State, STATES } from '../parts/state.js';
import { useAround, useHref } from '../parts/frame-context.js';
import { told } from '../told.js';
import { dateInWords, inWords, upperFirst } from '../words.js';

type Coverage = CoverageQuery['coverage'];
type Row = Coverage['rows'][number];

const ORDER = Object.keys(STATES);

interface MatrixOf {
  readonly coverage: Coverage;
  readonly path: string;
  readonly choices: URLSearchParams;
  /** Where a cell's reasons stand; left out: in a panel beside the table. */
  readonly cellHref?: (cell: string) => string;
}

/** Whether so many columns have room on a wide screen, or on half of one; a map of more scrolls in a box of its own. */
const roomFor = (columns: number) =>
  columns > 6 ? '' : columns > 5 ? 'gt-fits' : 'gt-fits gt-fits-half';

function ColumnHead({ column }: { readonly column: Coverage['columns'][number] }) {
  const { frame } = useAround();
  const href = useHref();
  const name = frame.documents.get(column.id)?.shortTitle ?? column.name;
  return (
    <th scope="col">
      {frame.documents.has(column.id) ? (
        <a href={href(`/documents/${column.id}`)}>{name}</a>
      ) : (
        upperFirst(inWords(name))
      )}
      {column.date === null || column.date === undefined ? null : (
        <span class="gt-small"> {dateInWords(column.date)}</span>
      )}
      {column.curated ? null : <span class="gt-small"> not read to the end</span>}
    </th>
  );
}

function Cells({ row, coverage, path, choices, cellHref }: MatrixOf & { readonly row: Row }) {
  const { frame } = useAround();
  const open = choices.get('cell');
  return (
    <>
      {row.cells.map(({ column, state }) => {
        const cell = `${row.item.id}..${column}`;
        const name =
          frame.documents.get(column)?.shortTitle ??
          coverage.columns.find(({ id }) => id === column)?.name ??
          column;
        const href = cellHref?.(cell) ?? `${withChoices(path, choices, { cell })}#cell`;
        return (
          <td class={`gt-cell gt-cell--${state.toLowerCase().replace('_', '-')}`}>
            <a href={href} data-cell={cell} {...(cell === open ? { 'aria-current': 'true' } : {})}>
              <State state={state} />
              <span class="gt-hidden">
                : {row.item.name} in {name}
              </span>
            </a>
          </td>
        );
      })}
    </>
  );
}

function count(totals: Coverage['totals'], state: string): number {
  return totals.find((total) => total.state === state)?.count ?? 0;
}

function Totals({ coverage }: { readonly coverage: Coverage }) {
  return (
    <tfoot>
      {ORDER.map((state) => (
        <tr>
          <th scope="row">
            <State state={state} />
          </th>
          <td class="gt-number">
            <strong>{count(coverage.totals, state)}</strong>
          </td>
          {coverage.columns.map(({ totals }) => (
            <td class="gt-number">{count(totals, state)}</td>
          ))}
          <td class="gt-why" />
        </tr>
      ))}
    </tfoot>
  );
}

/** The gap map as a table: items down, documents (plans, approaches) across, a state in each cell. */
export function Matrix(of: MatrixOf) {
  const { frame } = useAround();
  const { coverage } = of;
  const href = useHref();
  return (
    <div
      class={`gt-scroll ${roomFor(coverage.columns.length)}`}
      tabIndex={0}
      role="region"
      aria-label={`Gap map of ${coverage.plan.name}`}
    >
      <table class="gt-matrix" data-matrix>
        <caption>
          Gap map of {coverage.plan.name}
          {coverage.asOf ? `, as of ${dateInWords(coverage.asOf)}` : ''}; evidence:{' '}
          {coverage.evidence.map(inWords).join(', ')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">All together</th>
            {coverage.columns.map((column) => (
              <ColumnHead column={column} />
            ))}
            <th scope="col" class="gt-why">
              In words
            </th>
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map((row) => (
            <tr>
              <th scope="row">
                <ThingLink thing={row.item} />
                {row.listing === null || row.listing === undefined ? null : (
                  <span class="gt-small"> {inWords(row.listing)}</span>
                )}
                <a class="gt-small gt-follow" href={href(`/thread/${row.item.id}`)}>
                  thread<span class="gt-hidden"> of {row.item.name}</span>
                </a>
              </th>
              <td class={`gt-cell gt-cell--${row.state.toLowerCase().replace('_', '-')}`}>
                <State state={row.state} />
              </td>
              <Cells row={row} {...of} />
              <td class="gt-small gt-why">{told(row.why, frame.names)}</td>
            </tr>
          ))}
        </tbody>
        <Totals coverage={coverage} />
      </table>
    </div>
  );
}
