import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { dated, oneOf, text } from './fields.js';
import { curatedId } from './ids.js';
import { REACHES } from './reach.js';
import { searchTerms } from './search-terms.js';

/** What form something done takes. */
export const INITIATIVE_FORMS = [
  'PROGRAMME',
  'PROJECT',
  'SCHEME',
  'OPERATION',
  'TEAM',
  'POLICY',
  'PROCESS',
  'TRAINING',
  'TECHNOLOGY',
  'FACILITY',
  'CAMPAIGN',
  'SERVICE',
  'SURVEY',
  'STRATEGY',
] as const;

/** By what approach it answers a problem. */
export const APPROACHES = [
  'ENFORCEMENT',
  'PREVENTION',
  'DIVERSION',
  'TREATMENT',
  'SAFEGUARDING',
  'VICTIM_SUPPORT',
  'ENGAGEMENT',
  'INTELLIGENCE',
  'CAPABILITY',
] as const;

/**
 * How far something has come, in the tense of its passage: planned is not done, formed is not
 * working. UNCLEAR where the passage doesn't tell.
 */
export const STAGES = [
  'PROPOSED',
  'PLANNED',
  'PILOT',
  'IN_PLACE',
  'ENDED',
  'SUSPENDED',
  'UNCLEAR',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Something done or to be done: a programme, scheme, operation, team formed, policy, process,
 * training, technology, facility or campaign. Its stage carries the date of which it is true.
 */
export const initiativeShape = z.strictObject({
  id: curatedId(),
  name: text(),
  form: oneOf('InitiativeForm', INITIATIVE_FORMS),
  approach: z.array(oneOf('Approach', APPROACHES)).optional(),
  reach: oneOf('Reach', REACHES).optional(),
  stage: z.strictObject({ is: oneOf('Stage', STAGES), asOf: dated() }),
  start: dated().optional(),
  end: dated().optional(),
  summary: text(),
  /** Terms by which later documents would name it, for "never named again" (`HOW_TERMS_MATCH`). */
  terms: searchTerms().optional(),
});
export type Initiative = z.infer<typeof initiativeShape>;

export const initiativeKind = defineKind({
  kind: 'Initiative',
  key: 'initiative',
  plural: 'initiatives',
  rule: 'Something done or to be done, with its stage and the date of which that is true.',
  shape: initiativeShape,
  nameOf: (record) => record.name,
});
