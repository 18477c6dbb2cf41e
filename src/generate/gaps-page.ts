import { GAP_RULES } from '../analysis/gaps/rules.js';

const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ');

/** The rules of gaps, from the code that decides by them. */
export function gapsPage(): string {
  return [
    '<!-- GENERATED from src/analysis/gaps by: npm run generate -->',
    '# Gaps: by which rules they are found',
    '',
    '`gaps` lists what a plan, inspection, document or body leaves open. A rule that says that nothing comes later needs a search behind it, in every',
    'later document and with every hit accounted for; where that is missing, what would be a gap is listed apart, as not looked for.',
    '',
    '| rule | level | what it says | for whom | what would close it | needs a search |',
    '|---|---|---|---|---|---|',
    ...GAP_RULES.map(
      ({ id, level, sentence, matters, closes, needsSearch }) =>
        `| \`${id}\` | ${inWords(level)} | ${sentence} | ${matters.map(inWords).join(', ')} | ${closes} | ${needsSearch ? 'yes' : 'no'} |`,
    ),
    '',
    '`npm run ask -- gaps --plan <plan>` or `--of <inspection, document or body>` prints them; `--rules` and `--as-of` narrow it.',
    '',
  ].join('\n');
}
