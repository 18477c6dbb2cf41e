import type { Kind } from './generated/graphql.js';

/** Every kind of thing, in the order in which pages offer them. */
export const KINDS = [
  'RiskArea',
  'Priority',
  'Pledge',
  'SubObjective',
  'Initiative',
  'Commitment',
  'Measure',
  'Observation',
  'Organisation',
  'Place',
  'Inspection',
  'Finding',
  'PublicQuestion',
  'Event',
  'Theme',
  'Plan',
  'Document',
  'Statement',
  'Discrepancy',
  'MentionReview',
] as const satisfies readonly Kind[];
