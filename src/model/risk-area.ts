import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { integer, oneOf, text } from './fields.js';
import { curatedId } from './ids.js';

/** Under which heading of its plan a risk is listed. */
export const LISTINGS = [
  'KEY_RISK',
  'OTHER_PRIORITY_AREA',
  'KEY_THREAT',
  'ADDITIONAL_THREAT',
] as const;

/** What a risk is of: crime and harm, the organisation itself, or society around it. */
export const NATURES = ['CRIME', 'ORGANISATIONAL', 'SOCIAL'] as const;

/** A risk or threat as one register or plan lists it; its name is kept as listed. */
export const riskAreaShape = z.strictObject({
  id: curatedId(),
  name: text(),
  listing: oneOf('Listing', LISTINGS),
  position: integer().optional(),
  nature: oneOf('Nature', NATURES),
  summary: text().optional(),
});
export type RiskArea = z.infer<typeof riskAreaShape>;

export const riskAreaKind = defineKind({
  kind: 'RiskArea',
  key: 'riskArea',
  plural: 'riskAreas',
  rule: 'A risk or threat as one register or plan lists it.',
  shape: riskAreaShape,
  nameOf: (record) => record.name,
});
