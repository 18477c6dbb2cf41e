import type { SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { withArticle } from './words.js';

function faultOf({ type, grade, scale }: SeedEntity['properties']): string | undefined {
  if (type !== 'JUDGEMENT')
    return grade === undefined && scale === undefined
      ? undefined
      : `is ${withArticle(String(type))}, and only a JUDGEMENT has a grade. Take grade and scale out, or mend the type.`;
  const missing = [grade === undefined ? 'grade' : [], scale === undefined ? 'scale' : []].flat();
  return missing.length === 0
    ? undefined
    : `is a JUDGEMENT without ${missing.join(' and ')}. Add what the inspection gave; UNGRADED where it gave none.`;
}

function findIn({ id, name, at, properties }: SeedEntity): Found[] {
  const fault = faultOf(properties);
  return fault === undefined ? [] : [{ at, about: id, message: `"${name}" ${fault}` }];
}

/** Design §2: JUDGEMENT with grade and scale; formal and narrative findings are never mixed. */
export const judgementGraded = defineCheck({
  id: 'judgement-graded',
  level: 'MUST',
  sentence: 'Every judgement has its grade and scale, and no other finding has.',
  find: (seed) => seed.entities.filter(({ kind }) => kind === 'Finding').flatMap(findIn),
});
