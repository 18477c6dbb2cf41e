import { inAddress } from '../addresses.js';
import { Refusal } from '../ask-record.js';
import { chosen, dayChoice, someOf, textChoice } from '../choices.js';
import { CrossWalkDocument } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { BasisKey } from '../parts/basis.js';
import { Choices, Input, Select, Ticks } from '../parts/fields.js';
import { WalkAtGlance, WalkSide, type Walk } from '../parts/walk-sides.js';
import { crossWalkTable } from '../../tables/cross-walk.js';
import { counted, inWords, upperFirst } from '../words.js';
import { LISTINGS } from './coverage-choices.js';
import { plansWithItems } from './plan-lists.js';

const OUTCOMES = [
  'SAME',
  'BROADER',
  'NARROWER',
  'SPLIT',
  'MERGED',
  'LISTED_ELSEWHERE',
  'DROPPED',
  'NEW',
  'NOT_KNOWN',
] as const satisfies readonly Walk['rows'][number]['outcome'][];

async function chooser(request: PageRequest): Promise<Page> {
  const plans = await plansWithItems(request);
  const [from, to] = [textChoice(request.choices, 'from'), textChoice(request.choices, 'to')];
  const options = plans.map(({ id, name }) => ({ value: id, label: name }));
  return {
    title: 'Cross-walks',
    above: [{ name: 'Map gaps', href: '/coverage' }],
    body: (
      <>
        <p>
          A cross-walk tells what became of each item of one register, plan or list in another, and
          where each item of the other came from.
        </p>
        <Choices action="/cross-walk" open summary="Choose two plans">
          <Select name="from" label="From" options={options} value={from} />
          <Select name="to" label="To" options={options} value={to ?? plans[1]?.id} />
        </Choices>
        <ul class="gt-list">
          {plans.flatMap((one) =>
            plans
              .filter((other) => other.id !== one.id)
              .map((other) => (
                <li>
                  <a href={`/cross-walk/${inAddress(one.id)}..${inAddress(other.id)}`}>
                    {one.name} → {other.name}
                  </a>
                </li>
              )),
          )}
        </ul>
      </>
    ),
  };
}

type Listing = (typeof LISTINGS)[number];

/** What a reader chose of a cross-walk: which lists of both plans, and as of when. */
interface WalkChoices {
  readonly fromList: readonly Listing[] | undefined;
  readonly toList: readonly Listing[] | undefined;
  /** Only rows of these outcomes are shown; the totals and the files are of all. */
  readonly outcomes: readonly (typeof OUTCOMES)[number][] | undefined;
  readonly asOf: string | undefined;
}

/** The two plans of an address; `<from>..<to>`. @throws Refusal where it names other than two */
function plansOf(rest: string): readonly [string, string] {
  const [from, to, ...more] = rest.split('..');
  if (from && from === to)
    throw new Refusal(
      `A cross-walk is between two plans; "${rest}" names one twice. Choose two at /cross-walk.`,
      'BAD_USER_INPUT',
    );
  if (from && to && more.length === 0) return [from, to];
  throw new Refusal(
    `The address of a cross-walk names two plans with two dots between them; "${rest}" does not.`,
    'BAD_USER_INPUT',
  );
}

function Form({
  path,
  chosen: { fromList, toList, outcomes, asOf },
}: {
  readonly path: string;
  readonly chosen: WalkChoices;
}) {
  const options = LISTINGS.map((value) => ({ value, label: upperFirst(inWords(value)) }));
  return (
    <Choices action={path} summary="Choose lists, outcomes and date">
      <Ticks
        name="fromList"
        label="Only items of the first listed as"
        options={options}
        values={fromList ?? []}
      />
      <Ticks
        name="toList"
        label="Only items of the second listed as"
        options={options}
        values={toList ?? []}
      />
      <Ticks
        name="outcome"
        label="Show only items that are"
        options={OUTCOMES.map((value) => ({ value, label: upperFirst(inWords(value)) }))}
        values={outcomes ?? []}
      />
      <Input name="asOf" label="As of" type="date" value={asOf} />
    </Choices>
  );
}

function totalsOf({ totals }: Walk, side: string): string {
  return totals
    .filter((total) => total.side === side && total.count > 0)
    .map(({ outcome, count }) => `${count} ${inWords(outcome)}`)
    .join(', ');
}

function Body({
  walk,
  path,
  choices,
}: {
  readonly walk: Walk;
  readonly path: string;
  readonly choices: WalkChoices;
}) {
  const { from, to } = walk;
  const rows = walk.rows.filter(({ outcome }) => choices.outcomes?.includes(outcome) ?? true);
  const sides = [
    {
      caption: `What became of the items of ${from.name}`,
      rows: rows.filter(({ side }) => side === 'FROM'),
    },
    {
      caption: `Where the items of ${to.name} came from`,
      rows: rows.filter(({ side }) => side === 'TO'),
    },
  ].filter((side) => side.rows.length > 0);
  return (
    <>
      <p>
        Items of {from.name}: {totalsOf(walk, 'FROM')}. Items of {to.name}: {totalsOf(walk, 'TO')}.{' '}
        <a class="gt-on-screen" href={`/cross-walk/${inAddress(to.id)}..${inAddress(from.id)}`}>
          The other way round
        </a>
      </p>
      <Form path={path} chosen={choices} />
      {rows.length < walk.rows.length ? (
        <p>
          Shown: {counted(rows.length, 'row')} of {walk.rows.length}. The files hold all.
        </p>
      ) : null}
      <h2>At a glance</h2>
      {sides.map((side) => (
        <WalkAtGlance {...side} />
      ))}
      <h2>With reasons and sources</h2>
      <BasisKey />
      {sides.map((side) => (
        <WalkSide rows={side.rows} caption={`${side.caption}, in full`} />
      ))}
    </>
  );
}

/** What became of each item of one plan in another; `<from>..<to>` in the address. */
export async function crossWalkPage(request: PageRequest): Promise<Page> {
  const { ask, choices, path } = request;
  const both = [textChoice(choices, 'from'), textChoice(choices, 'to')];
  const rest = request.rest === '' && both.every(Boolean) ? both.join('..') : request.rest;
  if (rest === '') return chooser(request);
  const [from, to] = plansOf(rest);
  const of = {
    fromList: someOf(choices, 'fromList', LISTINGS),
    toList: someOf(choices, 'toList', LISTINGS),
    outcomes: someOf(choices, 'outcome', OUTCOMES),
    asOf: dayChoice(choices, 'asOf'),
  };
  const lists = {
    fromList: of.fromList && { listings: of.fromList },
    toList: of.toList && { listings: of.toList },
  };
  const variables = { from, to, ...chosen({ ...lists, asOf: of.asOf }) };
  const { crossWalk: walk } = await ask(CrossWalkDocument, variables);
  return {
    title: `Cross-walk: ${walk.from.name} → ${walk.to.name}`,
    above: [{ name: 'Cross-walks', href: '/cross-walk' }],
    asked: { document: CrossWalkDocument, variables },
    tables: [crossWalkTable(walk)],
    body: <Body walk={walk} path={path} choices={of} />,
  };
}
