import { commitmentKind } from './commitment.js';
import { discrepancyKind } from './discrepancy.js';
import { documentKind } from './document.js';
import { eventKind } from './event.js';
import { findingKind } from './finding.js';
import { initiativeKind } from './initiative.js';
import { inspectionKind } from './inspection.js';
import type { KindDefinition } from './kind-definition.js';
import { measureKind } from './measure.js';
import { mentionReviewKind } from './mention-review.js';
import { observationKind } from './observation.js';
import { organisationKind } from './organisation.js';
import { placeKind } from './place.js';
import { planKind } from './plan.js';
import { pledgeKind } from './pledge.js';
import { priorityKind } from './priority.js';
import { publicQuestionKind } from './public-question.js';
import { riskAreaKind } from './risk-area.js';
import { statementKind } from './statement.js';
import { subObjectiveKind } from './sub-objective.js';
import { themeKind } from './theme.js';

/** Every kind that carries the label `Entity` (design §2). */
export const KINDS = [
  documentKind,
  planKind,
  riskAreaKind,
  themeKind,
  priorityKind,
  pledgeKind,
  subObjectiveKind,
  initiativeKind,
  commitmentKind,
  measureKind,
  observationKind,
  organisationKind,
  placeKind,
  inspectionKind,
  findingKind,
  eventKind,
  publicQuestionKind,
  statementKind,
  discrepancyKind,
  mentionReviewKind,
] as const;

export type EntityKind = (typeof KINDS)[number]['kind'];
export const ENTITY_KINDS: readonly EntityKind[] = KINDS.map((definition) => definition.kind);

/** Kinds whose ids curators write; of the others the ids are derived. */
export const CURATED_KINDS = KINDS.filter(
  ({ kind }) => !['Observation', 'Statement', 'MentionReview'].includes(kind),
);

const byName = new Map<string, KindDefinition>(
  KINDS.map((definition) => [definition.kind, definition as unknown as KindDefinition]),
);

/** The definition of a kind; throws for a name that is none. */
export function kindNamed(kind: string): KindDefinition {
  const definition = byName.get(kind);
  if (!definition) throw new Error(`no kind is called ${kind}`);
  return definition;
}
