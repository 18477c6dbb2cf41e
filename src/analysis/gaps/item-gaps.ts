import type { CitedThing } from '../facts/facts.js';
import type { DecidedCell } from '../coverage/decide-cell.js';
import { referenceTo } from '../facts/facts.js';
import type { Gap, GapFacts, ItemCoverage } from './facts.js';
import type { GapRuleId } from './rules.js';

const searchesOf = (cell: DecidedCell) => [
  ...new Map(cell.parts.flatMap(({ searches }) => searches.map((one) => [one.id, one]))).values(),
];

const names = (parts: readonly { readonly theme: { readonly name: string } }[]) =>
  parts.map(({ theme }) => theme.name).join(', ');

/** Stages that are not yet action. */
const NOT_YET = ['PLANNED_ONLY', 'PILOT_ONLY', 'NOT_IN_PLACE'];

function riskGaps(thing: CitedThing, { byAction }: ItemCoverage): Gap[] {
  const gap = (
    rule: GapRuleId,
    why: string,
    looked: boolean,
    parts: DecidedCell['parts'],
  ): Gap => ({
    rule,
    thing: referenceTo(thing.thing),
    parts: parts.map(({ theme }) => referenceTo(theme)),
    why,
    citations: thing.citations,
    searches: rule === 'RISK_ONLY_PLANNED' ? [] : searchesOf({ ...byAction, parts }),
    looked,
  });
  if (byAction.state === 'NONE_FOUND' || byAction.state === 'NOT_LOOKED')
    return [
      gap(
        'RISK_WITHOUT_ACTION',
        byAction.state === 'NONE_FOUND'
          ? 'Every document was searched, and none tells of an action for it.'
          : 'No action for it is in the record, and not every document was searched.',
        byAction.state === 'NONE_FOUND',
        byAction.parts,
      ),
    ];
  if (byAction.state !== 'PARTIAL') return [];
  const missing = byAction.parts.filter(({ state }) => state === 'NONE_FOUND');
  const unknown = byAction.parts.filter(({ state }) => state === 'NOT_LOOKED');
  const begun = [...byAction.direct, ...byAction.parts.flatMap(({ evidence }) => evidence)];
  const isOnlyPlanned =
    begun.length > 0 && begun.every(({ reasons }) => reasons.some((one) => NOT_YET.includes(one)));
  return [
    ...(missing.length > 0
      ? [gap('RISK_IN_PART', `No action is told for: ${names(missing)}.`, true, missing)]
      : []),
    ...(unknown.length > 0
      ? [gap('RISK_IN_PART', `Not searched for everywhere: ${names(unknown)}.`, false, unknown)]
      : []),
    ...(isOnlyPlanned
      ? [gap('RISK_ONLY_PLANNED', 'What is told of is planned, proposed or on trial.', true, [])]
      : []),
  ];
}

function promiseGaps(thing: CitedThing, { byAnything }: ItemCoverage): Gap[] {
  const { state, parts } = byAnything;
  if (state !== 'NONE_FOUND' && state !== 'NOT_LOOKED') return [];
  return [
    {
      rule: 'ITEM_WITHOUT_LATER_EVIDENCE',
      thing: referenceTo(thing.thing),
      parts: parts.map(({ theme }) => referenceTo(theme)),
      why:
        state === 'NONE_FOUND'
          ? 'Every later document was searched, and none tells of anything done, found, asked or counted for it.'
          : 'Nothing later for it is in the record, and not every later document was searched, or none is there.',
      citations: thing.citations,
      searches: searchesOf(byAnything),
      looked: state === 'NONE_FOUND',
    },
  ];
}

function droppedGaps(thing: CitedThing, { dropped }: GapFacts): Gap[] {
  return dropped
    .filter(({ item }) => item === thing.thing.id)
    .map(({ next, explained }) => ({
      rule: 'ITEM_DROPPED' as const,
      thing: referenceTo(thing.thing),
      parts: [next],
      why: `${next.name} does not carry it on, and no document says why.${explained ? ` Nearest to it: ${explained}` : ''}`,
      citations: thing.citations,
      searches: [],
      looked: true,
    }));
}

/** Gaps of a plan's items: risks, priorities, pledges (design §2; the states are those of the gap map). */
export function itemGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  const coverage = facts.coverage.get(thing.thing.id);
  const { kind } = thing.thing;
  if (!coverage) return droppedGaps(thing, facts);
  return [
    ...(kind === 'RiskArea' ? riskGaps(thing, coverage) : []),
    ...(kind === 'Priority' || kind === 'Pledge' ? promiseGaps(thing, coverage) : []),
    ...droppedGaps(thing, facts),
  ];
}
