import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { dated, oneOf, text } from './fields.js';
import { curatedId } from './ids.js';

/** How a commitment was last reported to stand. */
export const COMMITMENT_STATES = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'CONTINUING',
  'MET',
  'MISSED',
  'ABANDONED',
  'NOT_REPORTED',
] as const;

/**
 * An undertaking with something to be held to: a target, a number, a date. One that is already
 * carried out is an Initiative as well. `state` is as last reported, with the date of which it is
 * true.
 */
export const commitmentShape = z.strictObject({
  id: curatedId(),
  name: text(),
  due: dated().optional(),
  target: text().optional(),
  state: z.strictObject({ is: oneOf('CommitmentState', COMMITMENT_STATES), asOf: dated() }),
  summary: text().optional(),
});
export type Commitment = z.infer<typeof commitmentShape>;

export const commitmentKind = defineKind({
  kind: 'Commitment',
  key: 'commitment',
  plural: 'commitments',
  rule: 'An undertaking with something to be held to: a target, a number, a date.',
  shape: commitmentShape,
  nameOf: (record) => record.name,
});
