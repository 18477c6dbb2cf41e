import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { dated, text } from './fields.js';
import { curatedId } from './ids.js';

/** An inspection: what it asked, when its fieldwork was, and when its report was published. */
export const inspectionShape = z.strictObject({
  id: curatedId(),
  name: text(),
  programme: text().optional(),
  fieldwork: dated().optional(),
  /** Day of publication; day 1 of the 56-day response clock (Police Act 1996 s.55). */
  published: dated().optional(),
  summary: text().optional(),
});
export type Inspection = z.infer<typeof inspectionShape>;

export const inspectionKind = defineKind({
  kind: 'Inspection',
  key: 'inspection',
  plural: 'inspections',
  rule: 'An inspection: its programme, fieldwork and publication.',
  shape: inspectionShape,
  nameOf: (record) => record.name,
});
