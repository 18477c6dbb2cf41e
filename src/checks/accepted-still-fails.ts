import { didYouMean } from '../nearest.js';
import type { Problem } from '../problem.js';
import type { Accepted, Seed } from '../seed/seed.js';
import { matchesAccepted } from './accepted.js';
import { defineCheck, type Check, type Found } from './check.js';

function faultOf(
  row: Accepted,
  checks: readonly Check[],
  others: readonly Problem[],
): string | undefined {
  const check = checks.find(({ id }) => id === row.check);
  const ids = checks.filter(({ acceptable }) => acceptable).map(({ id }) => id);
  if (!check)
    return `"${row.check}" is no check.${didYouMean(row.check, ids)} The checks are in docs/checks.md.`;
  if (!check.acceptable)
    return `"${row.check}" is never accepted: the graph can't hold what breaks it. Mend the record and delete this row.`;
  if (others.some((problem) => matchesAccepted(row, problem))) return undefined;
  return `Nothing is found any more by "${row.check}" for ${row.about ?? row.file}. Delete this row.`;
}

/** Style §2.8, exceptions can only shrink. It is made with the list of all the others, whose ids it knows. */
export function acceptedStillFails(checks: readonly Check[]): Check {
  return defineCheck({
    id: 'accepted-still-fails',
    level: 'MUST',
    sentence: 'Every problem that seed/accepted.yml lists is still there.',
    acceptable: false,
    needsWhole: true,
    find: (seed: Seed, others): Found[] =>
      seed.accepted.flatMap((row) => {
        const message = faultOf(row, checks, others);
        const about = row.about === undefined ? {} : { about: row.about };
        return message === undefined ? [] : [{ at: row.at, message, ...about }];
      }),
  });
}
