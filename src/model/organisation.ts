import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { flag, oneOf, text } from './fields.js';
import { curatedId } from './ids.js';
import { REACHES } from './reach.js';
import { searchTerms } from './search-terms.js';

/** The sort of body. A standing meeting or board is a FORUM, an office that one person holds a POST. */
export const ORGANISATION_TYPES = [
  'POLICE_FORCE',
  'POLICE_UNIT',
  'POLICE_COLLABORATION',
  'NATIONAL_POLICING',
  'LOCAL_POLICING_BODY',
  'INSPECTORATE',
  'GOVERNMENT',
  'COUNCIL',
  'FIRE_AND_RESCUE',
  'HEALTH',
  'AMBULANCE',
  'PROSECUTION',
  'COURT',
  'PROBATION',
  'PRISON',
  'YOUTH_JUSTICE',
  'EDUCATION',
  'HOUSING',
  'CHARITY',
  'COMMUNITY_GROUP',
  'BUSINESS',
  'TRANSPORT',
  'MEDIA',
  'PROFESSIONAL_BODY',
  'PARTNERSHIP',
  'FORUM',
  'POST',
  'OTHER_PUBLIC_BODY',
] as const;

/**
 * Any body, office or standing forum that a passage names. `unnamed` where the passage gives only
 * its type: then it is one unnamed organisation of that type for each document, never merged with a
 * named one. Carries the label `Partner` in the graph where it has a delivery role anywhere.
 */
export const organisationShape = z.strictObject({
  id: curatedId(),
  name: text(),
  type: oneOf('OrganisationType', ORGANISATION_TYPES),
  unnamed: flag().optional(),
  reach: oneOf('Reach', REACHES).optional(),
  summary: text().optional(),
  terms: searchTerms().optional(),
});
export type Organisation = z.infer<typeof organisationShape>;

export const organisationKind = defineKind({
  kind: 'Organisation',
  key: 'organisation',
  plural: 'organisations',
  rule: 'Any body, office or standing forum that a passage names.',
  shape: organisationShape,
  nameOf: (record) => record.name,
});
