import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { oneOf, text } from './fields.js';
import { curatedId } from './ids.js';
import { searchTerms } from './search-terms.js';

/** What an inspection found. The first four are formal; CRITICISM and STRENGTH are narrative. */
export const FINDING_TYPES = [
  'JUDGEMENT',
  'AREA_FOR_IMPROVEMENT',
  'CAUSE_OF_CONCERN',
  'RECOMMENDATION',
  'CRITICISM',
  'STRENGTH',
] as const;

/** Grades of all scales; never compared across a break of scale. */
export const GRADES = [
  'OUTSTANDING',
  'GOOD',
  'ADEQUATE',
  'REQUIRES_IMPROVEMENT',
  'INADEQUATE',
  'UNGRADED',
] as const;

/** HMIC graded on four points to 2021, on five since. */
export const GRADE_SCALES = ['FOUR_POINT', 'FIVE_POINT'] as const;

/**
 * One thing that an inspection found, in our words; formal and narrative findings are never mixed.
 * A judgement has its grade and scale. `question` is the inspection question, an official title.
 */
export const findingShape = z.strictObject({
  id: curatedId(),
  name: text(),
  type: oneOf('FindingType', FINDING_TYPES),
  question: text().optional(),
  grade: oneOf('Grade', GRADES).optional(),
  scale: oneOf('GradeScale', GRADE_SCALES).optional(),
  summary: text(),
  terms: searchTerms().optional(),
});
export type Finding = z.infer<typeof findingShape>;

export const findingKind = defineKind({
  kind: 'Finding',
  key: 'finding',
  plural: 'findings',
  rule: 'One thing that an inspection found, formal or narrative.',
  shape: findingShape,
  nameOf: (record) => record.name,
});
