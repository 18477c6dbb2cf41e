import type { Thing, WalkLink } from './facts.js';
import { PLAN_ITEM_KINDS } from './grammar.js';
import type { Hop } from './hop.js';

/** Why a chain goes no further: a short list, closed. */
export const STOP_CODES = [
  'AS_ASKED',
  'AT_A_BODY',
  'AT_A_FIGURE',
  'AT_A_FINDING',
  'AT_A_PRIORITY',
  'NO_ACTION',
  'NO_RESULT',
  'NOT_IN_PLACE',
  'NOT_KNOWN_YET',
  'NO_RESPONSE',
  'OUTCOME_REPORTED',
  'OUTCOME_NOT_REPORTED',
  'NOTHING_LATER',
] as const;
export type StopCode = (typeof STOP_CODES)[number];

/** Where a chain stops and why; `asOf` is the date of which that is true, where the record has one. */
export interface Stop {
  readonly code: StopCode;
  readonly why: string;
  readonly asOf: string | null;
}

/** What a stop is judged by beside the chain itself. */
export interface StopOptions {
  /** True where the chain ends at what was asked for, and not where it can go no further. */
  readonly asAsked: boolean;
  /** The day as of which it is asked; what is dated after it is not known yet. */
  readonly asOf?: string | undefined;
}

const words = (value: string) => value.toLowerCase().replaceAll('_', ' ');
const OUTCOMES = new Set(['MET', 'MISSED', 'ABANDONED']);

const undatedStop = (code: StopCode, why: string): Stop => ({ code, why, asOf: null });

/** Whether the stage or state of a thing is dated after the day as of which it is asked. */
export function isLater({ stageAsOfTo, stateAsOfTo }: Thing, asOf: string | undefined): boolean {
  const dated = stageAsOfTo ?? stateAsOfTo ?? '';
  return asOf !== undefined && dated > asOf;
}

/** Which things something later is known of: looked up for every chain, so gathered once. */
export interface Outcomes {
  readonly withResult: ReadonlySet<string>;
  readonly withResponse: ReadonlySet<string>;
}

/** Gathers from the links which things have a result, and which a response. */
export function outcomesOf(links: readonly WalkLink[]): Outcomes {
  const ends = (kind: string, end: 'from' | 'to') =>
    links.filter((link) => link.kind === kind).map((link) => link[end].id);
  return {
    withResult: new Set([...ends('MEASURED_BY', 'from'), ...ends('FOLLOWS_UP', 'to')]),
    withResponse: new Set(ends('RESPONDS_TO', 'to')),
  };
}

function initiativeStop(
  deed: Thing,
  end: Thing,
  { withResult }: Outcomes,
  asOf: string | undefined,
): Stop {
  const { name, stage, stageAsOf } = deed;
  if (isLater(deed, asOf))
    return {
      code: 'NOT_KNOWN_YET',
      asOf: asOf ?? null,
      why: `the record says how far ${name} had come only as of ${stageAsOf}, which is later`,
    };
  const dated = stageAsOf ?? null;
  const since = dated === null ? '' : ` after ${dated}`;
  if (stage !== 'IN_PLACE' && stage !== 'ENDED') {
    const why = `${name} is ${words(stage ?? 'UNCLEAR')}; nothing later says that it is in place`;
    return { code: 'NOT_IN_PLACE', asOf: dated, why };
  }
  if (!withResult.has(deed.id))
    return {
      code: 'NO_RESULT',
      asOf: dated,
      why: `${name} is ${words(stage)}; the record has no result of it${since}`,
    };
  return PLAN_ITEM_KINDS.has(end.kind)
    ? { code: 'AT_A_PRIORITY', asOf: dated, why: `the thread comes up to ${end.name} by ${name}` }
    : {
        code: 'NOTHING_LATER',
        asOf: dated,
        why: `nothing goes on from ${name} but its partners and results`,
      };
}

function commitmentStop(commitment: Thing, asOf: string | undefined): Stop {
  const { name, state, stateAsOf } = commitment;
  if (isLater(commitment, asOf))
    return {
      code: 'NOT_KNOWN_YET',
      asOf: asOf ?? null,
      why: `how ${name} came out was reported only as of ${stateAsOf}, which is later`,
    };
  return {
    code: OUTCOMES.has(state ?? '') ? 'OUTCOME_REPORTED' : 'OUTCOME_NOT_REPORTED',
    asOf: stateAsOf ?? null,
    why: `${name} was last reported as ${words(state ?? 'NOT_REPORTED')}`,
  };
}

function findingStop({ id, name }: Thing, { withResponse }: Outcomes): Stop {
  if (withResponse.has(id))
    return undatedStop(
      'AT_A_FINDING',
      `"${name}" has a response in the record; nothing later says what came of it`,
    );
  return undatedStop('NO_RESPONSE', `the record has no response to "${name}"`);
}

/** Says where and why a chain stops; where an initiative carries it, by how far that has come. */
export function stopOf(
  hops: readonly Hop[],
  start: Thing,
  outcomes: Outcomes,
  { asAsked, asOf }: StopOptions,
): Stop {
  const end = hops[hops.length - 1]?.to ?? start;
  const deed = [...hops].reverse().find(({ to }) => to.kind === 'Initiative')?.to;
  switch (end.kind) {
    case 'Organisation':
      return undatedStop(
        'AT_A_BODY',
        `${end.name} takes part; no thread is followed through a body`,
      );
    case 'Measure':
      return undatedStop('AT_A_FIGURE', `${end.name} is what is measured`);
    case 'Finding':
    case 'PublicQuestion':
      return findingStop(end, outcomes);
    case 'Commitment':
      return commitmentStop(end, asOf);
  }
  if (deed && (end.id === deed.id || PLAN_ITEM_KINDS.has(end.kind)))
    return initiativeStop(deed, end, outcomes, asOf);
  if (asAsked) return undatedStop('AS_ASKED', `${end.name} is what was asked for`);
  return PLAN_ITEM_KINDS.has(end.kind)
    ? undatedStop('NO_ACTION', `the record has no action under "${end.name}" on this thread`)
    : undatedStop('NOTHING_LATER', `the record has nothing that goes on from "${end.name}"`);
}
