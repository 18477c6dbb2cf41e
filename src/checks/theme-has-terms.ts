import { readTerm } from '../documents/search-terms.js';
import type { SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';

/** What is wrong with a term beside another of the same words. */
function twiceOver(before: string, term: string): string {
  const [wholeBefore, whole] = [readTerm(before).whole, readTerm(term).whole];
  if (wholeBefore === whole)
    return `The terms "${before}" and "${term}" find the same. Take one out.`;
  const [all, some] = whole ? [before, term] : [term, before];
  return `The term "${all}" finds all that "${some}" does. Take one out.`;
}

function findIn({ id, at, properties, lineOf }: SeedEntity): Found[] {
  const seen = new Map<string, string>();
  return (properties.terms as readonly string[]).flatMap((term) => {
    const words = readTerm(term).words.join(' ');
    const before = seen.get(words);
    seen.set(words, term);
    const found = (message: string) => [
      { at: { ...at, line: lineOf('terms') }, about: id, message },
    ];
    if (/\|./u.test(term.trim()))
      return found(
        `The term "${term}" has a bar that is not at its end. A bar means that the last word stands whole, as in "sch|"; write one term for each thing to look for.`,
      );
    if (words === '')
      return found(`The term "${term}" has no word by which to search. Take it out.`);
    return before === undefined ? [] : found(twiceOver(before, term));
  });
}

/** Design §2: terms match from the start of a word on normalised text. That a theme has any is its shape. */
export const themeHasTerms = defineCheck({
  id: 'theme-has-terms',
  level: 'MUST',
  sentence:
    'Every theme has search terms, and every term of anything has a word, stands once, and has a bar at its end only.',
  find: (seed) =>
    seed.entities.filter(({ properties }) => Array.isArray(properties.terms)).flatMap(findIn),
});
