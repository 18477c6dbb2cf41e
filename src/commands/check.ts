import { checkSeed } from '../checks/run-checks.js';
import { formatProblem } from '../problem.js';
import { readSeed } from '../seed/read-seed.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

/** Checks the record and lists every problem; exit 1 where there is one that is not accepted. */
export function check(options: { seedDir: string; json: boolean }, terminal: Terminal): ExitCode {
  const { problems, accepted } = checkSeed(readSeed(options.seedDir));
  const must = problems.filter(({ level }) => level === 'MUST').length;
  const should = problems.length - must;
  if (options.json) terminal.answer(JSON.stringify({ problems, accepted }, undefined, 2));
  else {
    for (const problem of problems) terminal.answer(formatProblem(problem));
    terminal.answer(`${must} must, ${should} should, ${accepted.length} accepted`);
  }
  return problems.length === 0 ? EXIT.clean : EXIT.problems;
}
