import type { Basis } from '../../model/basis.js';
import type { Word } from '../facts/voices.js';

/** How something that was promised or found stands; each name says on whose word. */
export type Status =
  | 'NO_RESPONSE_FOUND'
  | 'NOT_LOOKED'
  | 'RESPONSE_PLANNED'
  | 'IN_PROGRESS_BY_OWN_ACCOUNT'
  | 'DONE_BY_OWN_ACCOUNT'
  | 'CONFIRMED_BY_INSPECTION'
  | 'CONTRADICTED';

/** Worst first: what a reader must hear of before anything better. */
const WORST_FIRST: readonly Status[] = [
  'CONTRADICTED',
  'NO_RESPONSE_FOUND',
  'NOT_LOOKED',
  'RESPONSE_PLANNED',
  'IN_PROGRESS_BY_OWN_ACCOUNT',
  'DONE_BY_OWN_ACCOUNT',
  'CONFIRMED_BY_INSPECTION',
];

/** Stages of initiatives and states of commitments, by how far a response has come. */
export const DONE: readonly string[] = ['IN_PLACE', 'ENDED', 'MET'];
const PLANNED = ['PLANNED', 'PROPOSED', 'NOT_STARTED'];
const UNDONE = ['MISSED', 'ABANDONED'];

/** What one step says of how things stand. */
export interface Judged {
  readonly stage: string | null;
  readonly voice: Word;
  readonly basis: Basis;
  /** That the step says the opposite: a later criticism, a missed target, a discrepancy. */
  readonly contradicts: boolean;
  /**
   * That the step works towards what was asked for and is not it: it only touches the subject, or it is an
   * action where a promise was made, and no passage says that the promise is kept.
   */
  readonly isTowards: boolean;
}

/**
 * How one step stands: a later inspection confirms what it sees in place, own account never does; what is
 * only inferred to be an answer, or works towards what was promised, is never told as done.
 */
function statusOfStep({ stage, voice, basis, contradicts, isTowards }: Judged): Status {
  if (contradicts || UNDONE.includes(stage ?? '')) return 'CONTRADICTED';
  if (PLANNED.includes(stage ?? '')) return 'RESPONSE_PLANNED';
  if (basis === 'INFERRED' || isTowards) return 'IN_PROGRESS_BY_OWN_ACCOUNT';
  const isDone = DONE.includes(stage ?? '');
  if (voice === 'INSPECTED' && (stage === null || isDone)) return 'CONFIRMED_BY_INSPECTION';
  return isDone ? 'DONE_BY_OWN_ACCOUNT' : 'IN_PROGRESS_BY_OWN_ACCOUNT';
}

/** The status of a part: contradicted if any step contradicts it, else as the step that is furthest on. */
export function statusOf(steps: readonly Judged[], wereSearched: boolean): Status {
  const each = steps.map(statusOfStep);
  if (each.includes('CONTRADICTED')) return 'CONTRADICTED';
  const furthest = [...WORST_FIRST].reverse().find((status) => each.includes(status));
  return furthest ?? (wereSearched ? 'NO_RESPONSE_FOUND' : 'NOT_LOOKED');
}

/** The status of the whole: of the part that stands worst. */
export function worstOf(statuses: readonly Status[]): Status {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'NOT_LOOKED';
}
