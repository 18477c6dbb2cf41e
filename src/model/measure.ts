import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { oneOf, text } from './fields.js';
import { curatedId } from './ids.js';
import { searchTerms } from './search-terms.js';

/** Whether a higher value is better, worse, neither, or a matter of dispute. */
export const HIGHER_IS = ['BETTER', 'WORSE', 'NEITHER', 'UNCLEAR'] as const;

/**
 * A figure that is measured. `counts` is what is counted: one value across all measures that count
 * the same thing in another unit, area or form, so that they meet in a comparison. `denominator`
 * is of what it is a share or a rate.
 */
export const measureShape = z.strictObject({
  id: curatedId(),
  name: text(),
  unit: text(),
  counts: text(),
  denominator: text().optional(),
  higherIs: oneOf('HigherIs', HIGHER_IS),
  summary: text().optional(),
  terms: searchTerms().optional(),
});
export type Measure = z.infer<typeof measureShape>;

export const measureKind = defineKind({
  kind: 'Measure',
  key: 'measure',
  plural: 'measures',
  rule: 'A figure that is measured: its unit, what is counted, of what, and which way is better.',
  shape: measureShape,
  nameOf: (record) => record.name,
});
