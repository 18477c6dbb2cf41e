import type { Problem } from '../problem.js';
import type { Accepted } from '../seed/seed.js';

/** Whether a row of `seed/accepted.yml` is about a problem: same check, and same thing or file, as far as it names them. */
export function matchesAccepted({ check, about, file }: Accepted, problem: Problem): boolean {
  return (
    check === problem.check &&
    (about === undefined || about === problem.about) &&
    (file === undefined || file === problem.file)
  );
}
