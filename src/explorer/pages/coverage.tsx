import { inAddress } from '../addresses.js';
import { textChoice, withChoices } from '../choices.js';
import { CellDocument, CoverageDocument, type CoverageQuery } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { BASIS_OPTIONS, Choices, Input, Select, Ticks } from '../parts/fields.js';
import { BasisKey } from '../parts/basis.js';
import { StateKey } from '../parts/state.js';
import { coverageTable } from '../../tables/coverage.js';
import { useAround } from '../parts/frame-context.js';
import { ThingLinks } from '../parts/thing-link.js';
import { counted, inWords, upperFirst } from '../words.js';
import { CellPanel } from './coverage-cell.js';
import {
  BYS,
  coverageVariables,
  EVIDENCE,
  LISTINGS,
  readCoverageChoices,
  type CoverageChoices,
} from './coverage-choices.js';
import { Matrix } from './coverage-matrix.js';
import { plansWithItems } from './plan-lists.js';

type Coverage = CoverageQuery['coverage'];

const options = (values: readonly string[]) =>
  values.map((value) => ({ value, label: upperFirst(inWords(value)) }));

function Form({
  request,
  chosen,
  plans,
}: {
  readonly request: PageRequest;
  readonly chosen: CoverageChoices;
  readonly plans: readonly { id: string; name: string }[];
}) {
  const documents = [...request.frame.documents.values()].map(({ id, shortTitle, name }) => ({
    value: id,
    label: shortTitle ?? name,
  }));
  return (
    <Choices action={request.path} summary="Choose columns, evidence and date">
      <Select name="by" label="Columns" any="Documents" value={chosen.by} options={options(BYS)} />
      <Ticks name="in" label="Documents" options={documents} values={chosen.documents ?? []} />
      <Ticks
        name="evidence"
        label="Evidence"
        options={options(EVIDENCE)}
        values={chosen.evidence ?? ['INITIATIVE']}
      />
      <Ticks
        name="basis"
        label="Resting on"
        options={BASIS_OPTIONS}
        values={chosen.basis ?? ['STATED', 'MATCHED', 'INFERRED']}
      />
      <Ticks
        name="listing"
        label="Only items listed as"
        options={options(LISTINGS)}
        values={chosen.listing ?? []}
      />
      <Input
        name="asOf"
        label="As of"
        hint="Only what had been published by then"
        type="date"
        value={chosen.asOf}
      />
      <Select
        name="with"
        label="Beside it"
        any="nothing"
        value={chosen.beside}
        options={plans
          .filter(({ id }) => id !== request.rest)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Choices>
  );
}

async function panelOf(request: PageRequest, chosen: CoverageChoices) {
  const asked = textChoice(request.choices, 'cell')?.split('..');
  if (asked === undefined) return null;
  const [item = '', column = ''] = asked;
  const variables = { ...coverageVariables(request.rest, chosen), rows: { ids: [item] } };
  const { coverage } = await request.ask(CellDocument, variables);
  const row = coverage.rows[0];
  const cell = row?.cells.find((other) => other.column === column);
  const name = coverage.columns.find(({ id }) => id === column)?.name;
  if (!row || !cell || name === undefined) return null;
  const close = withChoices(request.path, request.choices, { cell: undefined });
  return (
    <CellPanel
      row={row}
      cell={cell}
      column={request.frame.documents.get(column)?.shortTitle ?? upperFirst(inWords(name))}
      close={close}
    />
  );
}

function Summary({ coverage }: { readonly coverage: Coverage }) {
  const { frame } = useAround();
  const documentOf = (id: string) => ({
    id,
    kind: 'Document' as const,
    name: frame.documents.get(id)?.name ?? id,
  });
  const all = coverage.rows.length;
  if (all === 0)
    return (
      <p>
        No item of {coverage.plan.name} is listed as was chosen.{' '}
        <a href={`/coverage/${inAddress(coverage.plan.id)}`}>All its items</a>
      </p>
    );
  const words = coverage.totals
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${inWords(state)}`)
    .join(', ');
  return (
    <p>
      {counted(all, 'item')} of {coverage.plan.name}: {words}.{' '}
      <span class="gt-on-screen">Choose a cell to see on what it rests.</span>{' '}
      {coverage.leftOut.length > 0 ? (
        <>
          Left out as what holds the plan itself:{' '}
          <ThingLinks things={coverage.leftOut.map(documentOf)} />.
        </>
      ) : null}
    </p>
  );
}

/** Which register or plan to map. */
async function chooser(request: PageRequest): Promise<Page> {
  const plans = await plansWithItems(request);
  return {
    title: 'Map gaps',
    body: (
      <>
        <p>
          A gap map sets the items of a register or plan against the documents, and says of each
          pair whether there is evidence of action, a part of it, none that a search found, or
          nothing that can be said.
        </p>
        <ul class="gt-list">
          {plans.map(({ id, name, items }) => (
            <li>
              <a href={`/coverage/${inAddress(id)}`}>{name}</a> ({counted(items, 'item')}) ·{' '}
              <a href={`/gaps/${inAddress(id)}`}>
                gap list<span class="gt-hidden"> of {name}</span>
              </a>
            </li>
          ))}
        </ul>
        <h2>What became of the items of one list in another</h2>
        <p>
          <a href="/cross-walk">Cross-walks between registers and plans</a>
        </p>
        <h2>To take away</h2>
        <p>
          <a href="/seminar-pack">Seminar pack: map, gaps, threads and sources in one file</a>
        </p>
      </>
    ),
  };
}

/** The gap map of a register or plan, and of another beside it if that is chosen. */
export async function coveragePage(request: PageRequest): Promise<Page> {
  if (request.rest === '') return chooser(request);
  const chosen = readCoverageChoices(request.choices);
  const variables = coverageVariables(request.rest, chosen);
  const plans = await plansWithItems(request);
  const { coverage } = await request.ask(CoverageDocument, variables);
  const beside =
    chosen.beside === undefined
      ? undefined
      : (
          await request.ask(
            CoverageDocument,
            coverageVariables(chosen.beside, { ...chosen, listing: undefined }),
          )
        ).coverage;
  const panel = await panelOf(request, chosen);
  const { path, choices } = request;
  return {
    title: `Gap map: ${coverage.plan.name}${beside ? ` beside ${beside.plan.name}` : ''}`,
    above: [{ name: 'Map gaps', href: '/coverage' }],
    asked: { document: CoverageDocument, variables },
    tables: [coverageTable(coverage), ...(beside ? [coverageTable(beside)] : [])],
    body: (
      <>
        <Summary coverage={coverage} />
        {beside ? <Summary coverage={beside} /> : null}
        <Form request={request} chosen={chosen} plans={plans} />
        <div class="gt-beside">
          <div class={beside ? 'gt-two' : 'gt-one'}>
            <Matrix coverage={coverage} path={path} choices={choices} />
            {beside ? (
              <Matrix
                coverage={beside}
                path={`/coverage/${inAddress(beside.plan.id)}`}
                choices={new URLSearchParams()}
              />
            ) : null}
          </div>
          <div data-panel-place aria-live="polite">
            {panel}
          </div>
        </div>
        <StateKey />
        <BasisKey />
        <p class="gt-on-screen">
          <a href={`/gaps/${inAddress(coverage.plan.id)}`}>
            The gaps of {coverage.plan.name} as a list
          </a>
        </p>
      </>
    ),
  };
}
