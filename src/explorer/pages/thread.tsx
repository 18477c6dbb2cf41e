import { chosen, dayChoice, oneOf, someOf, textChoice, withChoices } from '../choices.js';
import { inAddress } from '../addresses.js';
import { ThreadDocument, type ThreadQuery } from '../generated/graphql.js';
import { KINDS } from '../kinds.js';
import { keptLayout } from '../diagrams/kept-layout.js';
import { layOutThread } from '../diagrams/lay-out-thread.js';
import { ThreadDiagram } from '../diagrams/thread-diagram.js';
import { threadGraph } from '../diagrams/thread-graph.js';
import type { Page, PageRequest } from '../page.js';
import { Basis, BasisKey } from '../parts/basis.js';
import { Explained } from '../parts/explained.js';
import { BASIS_OPTIONS, Choices, Input, Select, Ticks } from '../parts/fields.js';
import { useAround } from '../parts/frame-context.js';
import { Sources } from '../parts/sources.js';
import { readKind } from '../read-kind.js';
import { ThingLink } from '../parts/thing-link.js';
import { traceTable } from '../../tables/trace.js';
import { told } from '../told.js';
import { counted, dateInWords, kindInWords, upperFirst } from '../words.js';
import { BASES } from './coverage-choices.js';
import { searchFirst } from './search-first.js';

type Trace = ThreadQuery['trace'];
type Chain = Trace['chains'][number];

/** More nodes than this are not drawn: nobody could read them (the list has all). */
const MOST_NODES = 150;
const SIZES = ['12', '50', '200'] as const;

function HopLine({
  hop,
  weakest,
}: {
  readonly hop: Chain['hops'][number];
  readonly weakest: boolean;
}) {
  return (
    <li class={weakest ? 'gt-weakest' : ''}>
      {hop.kind === 'JOIN' ? (
        <>{upperFirst(hop.reading)} </>
      ) : (
        <>
          {hop.reading} <ThingLink thing={hop.to} kind />{' '}
        </>
      )}
      <Basis basis={hop.basis} />
      {weakest ? <strong class="gt-small"> weakest hop</strong> : null}
      {hop.rationale ? (
        <p class="gt-small">
          Why: <Explained text={hop.rationale} />
        </p>
      ) : null}
      <Sources of={hop.citations} />
    </li>
  );
}

function ChainItem({ chain }: { readonly chain: Chain }) {
  const { frame } = useAround();
  const last = chain.hops.at(-1)?.to;
  const why = told(chain.stops.why, frame.names);
  const asOf = chain.stops.asOf ? dateInWords(chain.stops.asOf) : '';
  return (
    <li>
      <p>
        {chain.hops[0] ? <ThingLink thing={chain.hops[0].from} /> : null} …{' '}
        {last ? <ThingLink thing={last} kind /> : null} <Basis basis={chain.basis} />
      </p>
      <ol class="gt-hops">
        {chain.hops.map((hop, at) => (
          <HopLine hop={hop} weakest={at === chain.weakest} />
        ))}
      </ol>
      <p class="gt-small">
        Stops here: {why}
        {asOf === '' || why.includes(asOf) ? '' : ` (${asOf})`}.
      </p>
    </li>
  );
}

/** The first chains that can be drawn so that somebody can read them. */
function drawable(start: string, chains: readonly Chain[]): readonly Chain[] {
  let shown = chains;
  while (threadGraph(start, shown).nodes.length > MOST_NODES)
    shown = shown.slice(0, Math.floor(shown.length * 0.8));
  return shown;
}

function Size({
  trace,
  request,
  first,
}: {
  readonly trace: Trace;
  readonly request: PageRequest;
  readonly first: number;
}) {
  return (
    <p>
      {counted(trace.total, 'chain')} from {trace.from.name}
      {trace.total > first ? `, of which the best ${first} are shown` : ''}.{' '}
      {SIZES.filter(
        (size) => Number(size) !== first && (Number(size) < trace.total || first > Number(size)),
      ).map((size) => (
        <>
          <a href={withChoices(request.path, request.choices, { first: size })}>
            {Number(size) > first ? 'Widen' : 'Narrow'} to {size}
          </a>{' '}
        </>
      ))}
    </p>
  );
}

/** What a reader chose of a thread. */
function readChoices(choices: URLSearchParams) {
  return {
    first: Number(oneOf(choices, 'first', SIZES) ?? '12'),
    kinds: someOf(choices, 'kinds', KINDS),
    basis: someOf(choices, 'basis', BASES),
    asOf: dayChoice(choices, 'asOf'),
    to: textChoice(choices, 'to'),
    place: textChoice(choices, 'place'),
  };
}

function Form({
  path,
  of,
  places,
}: {
  readonly path: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly of: ReturnType<typeof readChoices>;
}) {
  const ends = KINDS.slice(0, 14).map((value) => ({
    value,
    label: upperFirst(kindInWords(value)),
  }));
  const sizes = SIZES.map((value) => ({ value, label: value }));
  return (
    <Choices action={path} summary="Narrow or widen the thread">
      <Ticks name="kinds" label="Only chains that end at" options={ends} values={of.kinds ?? []} />
      <Ticks name="basis" label="Resting on" options={BASIS_OPTIONS} values={of.basis ?? BASES} />
      <Input
        name="to"
        label="Only to this thing"
        hint="An id, as in a page's address"
        value={of.to}
      />
      <Select
        name="place"
        label="Only through this place"
        any="any"
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={of.place}
      />
      <Input
        name="asOf"
        label="As of"
        hint="Only what had been published by then"
        type="date"
        value={of.asOf}
      />
      <Select name="first" label="Chains" value={String(of.first)} options={sizes} />
    </Choices>
  );
}

/** The chains that are drawn, and where each thing of them stands. */
const drawingOf = keptLayout(({ from, chains }: Trace) => {
  const drawn = drawable(from.id, chains);
  return { drawn, thread: layOutThread(threadGraph(from.id, drawn)) };
});

function Drawing({ trace }: { readonly trace: Trace }) {
  const { frame } = useAround();
  const { from, chains } = trace;
  const plan = frame.plans.get(from.id.split('/')[0] ?? '');
  if (chains.length === 0)
    return (
      <p>
        No chain was found with these choices. That is no proof that there is none: the{' '}
        <a href={`/appearances/${inAddress(from.id)}`}>documents in which it stands</a> tell what
        was searched. Next: <a href={`/timeline/${inAddress(from.id)}`}>its timeline</a>
        {plan ? (
          <>
            , or <a href={`/gaps/${inAddress(plan.id)}`}>the gap list of {plan.name}</a> and{' '}
            <a href={`/coverage/${inAddress(plan.id)}`}>the gap map of {plan.name}</a>
          </>
        ) : null}
        .
      </p>
    );
  const { drawn, thread } = drawingOf(trace);
  return (
    <>
      <ThreadDiagram thread={thread} name={from.name} />
      {drawn.length < chains.length ? (
        <p>
          The drawing has the first {drawn.length} chains; the list has all {chains.length}.
        </p>
      ) : null}
    </>
  );
}

/** The thread of anything: drawn in layers, and as a list; both have the same chains. */
export async function threadPage(request: PageRequest): Promise<Page> {
  const { ask, rest, choices, path } = request;
  if (rest === '')
    return searchFirst('Thread', 'The cited links that lead from something to what answers it.');
  const of = readChoices(choices);
  const variables = { from: rest, ...chosen(of), first: of.first };
  const { trace } = await ask(ThreadDocument, variables);
  const places = await readKind(ask, 'Place');
  return {
    title: `Thread: ${trace.from.name}`,
    above: [{ name: trace.from.name, href: `/things/${inAddress(trace.from.id)}` }],
    asked: { document: ThreadDocument, variables },
    tables: [traceTable(trace)],
    body: (
      <>
        <p>
          From <ThingLink thing={trace.from} kind />, along cited links only. A chain is only as
          sure as its least sure link, which is marked “weakest hop”.
        </p>
        <Size trace={trace} request={request} first={of.first} />
        <Form path={path} of={of} places={places} />
        <Drawing trace={trace} />
        <h2>The same as a list</h2>
        <BasisKey />
        <ol class="gt-chains">
          {trace.chains.map((chain) => (
            <ChainItem chain={chain} />
          ))}
        </ol>
      </>
    ),
  };
}
