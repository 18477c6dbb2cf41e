import type { Hop } from './hop.js';
import type { Thing } from './facts.js';

/** Why a chain goes no further: a short list, closed. */
export const STOP_CODES = [
  'AS_ASKED',
  'AT_A_BODY',
  'AT_A_FIGURE',
  'NO_ACTION',
  'NO_RESULT',
  'NOT_IN_PLACE',
  'NO_RESPONSE',
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

const words = (value: string) => value.toLowerCase().replaceAll('_', ' ');

function initiativeStop({ name, stage, stageAsOf }: Thing): Stop {
  const asOf = stageAsOf ?? null;
  const since = asOf === null ? '' : ` after ${asOf}`;
  if (stage === 'IN_PLACE' || stage === 'ENDED')
    return {
      code: 'NO_RESULT',
      asOf,
      why: `${name} is ${words(stage)}; the record has no result of it${since}`,
    };
  return {
    code: 'NOT_IN_PLACE',
    asOf,
    why: `${name} is ${words(stage ?? 'UNCLEAR')}; nothing later says that it is in place`,
  };
}

function stopByKind(thing: Thing): Stop {
  const { kind, name } = thing;
  switch (kind) {
    case 'Organisation':
      return {
        code: 'AT_A_BODY',
        asOf: null,
        why: `${name} takes part; no thread is followed through a body`,
      };
    case 'Measure':
      return { code: 'AT_A_FIGURE', asOf: null, why: `${name} is what is measured` };
    case 'Initiative':
      return initiativeStop(thing);
    case 'Finding':
      return { code: 'NO_RESPONSE', asOf: null, why: `the record has no response to "${name}"` };
    case 'Commitment':
      return {
        code: 'OUTCOME_NOT_REPORTED',
        asOf: thing.stateAsOf ?? null,
        why: `${name} was last reported as ${words(thing.state ?? 'NOT_REPORTED')}`,
      };
    case 'RiskArea':
    case 'Priority':
    case 'Pledge':
    case 'SubObjective':
      return {
        code: 'NO_ACTION',
        asOf: null,
        why: `the record has no action under "${name}" on this thread`,
      };
    default:
      return {
        code: 'NOTHING_LATER',
        asOf: null,
        why: `the record has nothing that goes on from "${name}"`,
      };
  }
}

/** Says where and why a chain stops, from its last thing. */
export function stopOf(hops: readonly Hop[], asAsked: boolean): Stop {
  const last = hops[hops.length - 1];
  if (!last) return { code: 'NOTHING_LATER', asOf: null, why: 'there is no chain' };
  if (asAsked)
    return { code: 'AS_ASKED', asOf: null, why: `${last.to.name} is what was asked for` };
  return stopByKind(last.to);
}
