import { STATEMENT_WORDS } from '../model/statement.js';
import { defineCheck } from './check.js';

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** Curation rules: one sentence in our own words. */
export const statementLength = defineCheck({
  id: 'statement-length',
  level: 'MUST',
  sentence: `No statement has more than ${STATEMENT_WORDS} words.`,
  find: (seed) =>
    seed.entities
      .filter(({ kind, name }) => kind === 'Statement' && countWords(name) > STATEMENT_WORDS)
      .map(({ id, name, at }) => ({
        at,
        about: id,
        message: `The statement has ${countWords(name)} words, and ${STATEMENT_WORDS} are the most. Say it in fewer, or part it in two.`,
      })),
});
