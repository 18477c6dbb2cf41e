import type { Basis } from '../../model/basis.js';
import { relationshipOf } from '../../model/relationships.js';
import type { CitedLink, DatedCitation, Thing } from '../facts/facts.js';
import type { Word } from '../facts/voices.js';

/** Something that was said or done since something was asked for. */
export interface Step {
  readonly thing: Thing;
  readonly reading: string;
  readonly date: string;
  /** The last day that the document can be of. */
  readonly dateTo: string;
  readonly voice: Word;
  readonly stage: string | null;
  readonly stageAsOf: string | null;
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly contradicts: boolean;
  readonly isTowards: boolean;
  readonly citations: readonly DatedCitation[];
}

/** How a link reads from the thing that is the step. */
export function readingOf({ link, from }: CitedLink, step: Thing): string {
  const { forwards, backwards } = relationshipOf(link.kind);
  return from.id === step.id ? forwards : backwards;
}

/** An initiative's stage or a commitment's state. */
export const stateOf = ({ stage, stageAsOf, state, stateAsOf }: Thing) => ({
  stage: stage ?? state ?? null,
  stageAsOf: stageAsOf ?? stateAsOf ?? null,
});
