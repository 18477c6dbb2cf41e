import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { integer, text } from './fields.js';
import { curatedId } from './ids.js';

/**
 * A Commissioner's priority or objective. `number` only where the publisher prints one; `position`
 * is its place in the list.
 */
export const priorityShape = z.strictObject({
  id: curatedId(),
  name: text(),
  number: text().optional(),
  position: integer().optional(),
  summary: text().optional(),
});
export type Priority = z.infer<typeof priorityShape>;

export const priorityKind = defineKind({
  kind: 'Priority',
  key: 'priority',
  plural: 'priorities',
  rule: "A Commissioner's priority or objective.",
  shape: priorityShape,
  nameOf: (record) => record.name,
});
