import { ALL_CHECKS } from '../checks/all-checks.js';

/** The reference of checks, from the code that runs them. */
export function checksPage(): string {
  return [
    '<!-- GENERATED from src/checks by: npm run generate -->',
    '# The checks',
    '',
    'What must hold of the record as it is written. `npm run check` lists every place where it does not, with file, line and',
    'remedy. A MUST stops the load. A problem may be accepted in `seed/accepted.yml`, with its reason; a row that no longer',
    'matches a problem is a problem itself.',
    '',
    '| check | level | what must hold |',
    '|---|---|---|',
    ...ALL_CHECKS.map(({ id, level, sentence }) => `| \`${id}\` | ${level} | ${sentence} |`),
    '',
  ].join('\n');
}
