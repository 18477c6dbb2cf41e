import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { oneOf, text } from './fields.js';
import { curatedId } from './ids.js';
import { searchTerms } from './search-terms.js';

/** How large a place is, smallest first. */
export const PLACE_TYPES = [
  'SITE',
  'VILLAGE',
  'TOWN',
  'CITY',
  'DISTRICT',
  'POLICING_UNIT',
  'DIVISION',
  'COUNTY',
  'REGION',
  'COUNTRY',
] as const;

/** A street or site, town, district, local policing unit, division, county, region or country. */
export const placeShape = z.strictObject({
  id: curatedId(),
  name: text(),
  type: oneOf('PlaceType', PLACE_TYPES),
  summary: text().optional(),
  terms: searchTerms().optional(),
});
export type Place = z.infer<typeof placeShape>;

export const placeKind = defineKind({
  kind: 'Place',
  key: 'place',
  plural: 'places',
  rule: 'A street or site, town, district, local policing unit, division, county or region.',
  shape: placeShape,
  nameOf: (record) => record.name,
});
