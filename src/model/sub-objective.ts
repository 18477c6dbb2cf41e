import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { text } from './fields.js';
import { curatedId } from './ids.js';

/** What a priority or objective breaks into, numbered as its publisher numbers it. */
export const subObjectiveShape = z.strictObject({
  id: curatedId(),
  number: text().optional(),
  title: text(),
  summary: text().optional(),
});
export type SubObjective = z.infer<typeof subObjectiveShape>;

export const subObjectiveKind = defineKind({
  kind: 'SubObjective',
  key: 'subObjective',
  plural: 'subObjectives',
  rule: 'What a priority breaks into, as numbered under it.',
  shape: subObjectiveShape,
  nameOf: (record) => record.title,
});
