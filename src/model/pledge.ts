import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { integer, text } from './fields.js';
import { curatedId } from './ids.js';

/** An election promise of the Commissioner's; named Pledge, since `Promise` is taken in code. */
export const pledgeShape = z.strictObject({
  id: curatedId(),
  name: text(),
  position: integer().optional(),
  summary: text().optional(),
});
export type Pledge = z.infer<typeof pledgeShape>;

export const pledgeKind = defineKind({
  kind: 'Pledge',
  key: 'pledge',
  plural: 'pledges',
  rule: 'An election promise of the Commissioner.',
  shape: pledgeShape,
  nameOf: (record) => record.name,
});
