import { compareProblems, type Problem } from '../problem.js';
import type { Seed } from '../seed/seed.js';
import { matchesAccepted } from './accepted.js';
import { ALL_CHECKS } from './all-checks.js';
import type { Check } from './check.js';

/** A problem that stands, and is let pass for a reason. */
export interface AcceptedProblem {
  readonly problem: Problem;
  readonly why: string;
}

/** What is wrong with a record, in the order in which a curator mends. */
export interface Verdict {
  readonly problems: readonly Problem[];
  readonly accepted: readonly AcceptedProblem[];
  /** Ids of checks that wait until all can be read, since they would take the unread for missing. */
  readonly waiting: readonly string[];
}

function runAll(seed: Seed, checks: readonly Check[]): Problem[] {
  const found: Problem[] = [];
  for (const { check } of checks) found.push(...check(seed, found));
  return found;
}

/** Checks a record: all problems at once, without those that `seed/accepted.yml` lists. */
export function checkSeed(seed: Seed): Verdict {
  const waiting = ALL_CHECKS.filter(({ needsWhole }) => needsWhole && seed.problems.length > 0);
  const running = ALL_CHECKS.filter((check) => !waiting.includes(check));
  const acceptable = new Set(ALL_CHECKS.filter((check) => check.acceptable).map(({ id }) => id));
  const rows = seed.accepted.filter(({ check }) => acceptable.has(check));
  const problems: Problem[] = [];
  const accepted: AcceptedProblem[] = [];
  for (const problem of runAll(seed, running).sort(compareProblems)) {
    const row = rows.find((one) => matchesAccepted(one, problem));
    if (row) accepted.push({ problem, why: row.why });
    else problems.push(problem);
  }
  return { problems, accepted, waiting: waiting.map(({ id }) => id) };
}
