import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { decimal, oneOf, text } from './fields.js';
import { curatedId } from './ids.js';

/** What is computed from the observations that a discrepancy names. */
export const OPERATIONS = [
  'EQUAL',
  'SUM',
  'DIFFERENCE',
  'PERCENTAGE',
  'PERCENTAGE_CHANGE',
  'AVERAGE',
  'COUNT',
  'WORDING',
] as const;

/**
 * A document at odds with itself or with another. Both sides are kept (`DISPUTES` links to the
 * observations, statements or things), with what we compute and why it doesn't agree.
 */
export const discrepancyShape = z.strictObject({
  id: curatedId(),
  name: text(),
  operation: oneOf('Operation', OPERATIONS),
  computed: decimal().optional(),
  summary: text(),
});
export type Discrepancy = z.infer<typeof discrepancyShape>;

export const discrepancyKind = defineKind({
  kind: 'Discrepancy',
  key: 'discrepancy',
  plural: 'discrepancies',
  rule: 'A document at odds with itself or with another, both sides kept.',
  shape: discrepancyShape,
  nameOf: (record) => record.name,
});
