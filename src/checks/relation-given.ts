import { ALIGNMENT_STATUSES, RELATIONS } from '../model/link.js';
import type { SeedLink } from '../seed/seed.js';
import { defineCheck } from './check.js';
import { formatLink, listOf } from './words.js';

function faultsOf({ kind, relation, status }: SeedLink): string[] {
  if (kind !== 'ALIGNS_WITH')
    return [relation === undefined ? [] : 'a relation', status === undefined ? [] : 'a status']
      .flat()
      .map((what) => `has ${what}, which only "alignsWith" has. Take it out.`);
  return [
    relation === undefined ? `has no relation. Add: relation: ${listOf(RELATIONS, 'or')}.` : [],
    status === undefined ? `has no status. Add: status: ${listOf(ALIGNMENT_STATUSES, 'or')}.` : [],
  ].flat();
}

/** Design §2: how two plan items compare in meaning, and how far that has been worked out. */
export const relationGiven = defineCheck({
  id: 'relation-given',
  level: 'MUST',
  sentence: 'Every "alignsWith" has a relation and a status, and no other link has.',
  find: (seed) =>
    seed.links.flatMap((link) =>
      faultsOf(link).map((fault) => ({
        at: link.at,
        about: link.id,
        message: `"${formatLink(link)}" ${fault}`,
      })),
    ),
});
