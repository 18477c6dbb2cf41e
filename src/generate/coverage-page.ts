import { COVERAGE_RULES } from '../analysis/coverage/rules.js';

/** The rules of the gap map, from the code that tells them. */
export function coveragePage(): string {
  return [
    '<!-- GENERATED from src/analysis/coverage by: npm run generate -->',
    '# Coverage: how the gap map is decided',
    '',
    '`coverage` says of each item of a register, plan or list, in each document, plan or approach, whether there is evidence:',
    'EVIDENCED, PARTIAL with its reasons, NONE_FOUND with its searches, or NOT_LOOKED. The rules, in the order in which they are applied:',
    '',
    '| rule | what it says |',
    '|---|---|',
    ...COVERAGE_RULES.map(({ id, sentence }) => `| \`${id}\` | ${sentence} |`),
    '',
    '`npm run ask -- coverage <plan>` prints it; `--by`, `--in`, `--evidence`, `--as-of`, `--basis` and `--place` narrow it.',
    '',
  ].join('\n');
}
