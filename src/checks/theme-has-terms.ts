import { wordsOf } from '../documents/normalise.js';
import type { SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';

function findIn({ id, at, properties, lineOf }: SeedEntity): Found[] {
  const seen = new Map<string, string>();
  return (properties.terms as readonly string[]).flatMap((term) => {
    const words = wordsOf(term).join(' ');
    const before = seen.get(words);
    seen.set(words, term);
    const found = (message: string) => [
      { at: { ...at, line: lineOf('terms') }, about: id, message },
    ];
    if (words === '')
      return found(`The term "${term}" has no word by which to search. Take it out.`);
    return before === undefined
      ? []
      : found(`The terms "${before}" and "${term}" find the same. Take one out.`);
  });
}

/** Design §2: terms match from the start of a word on normalised text. That a theme has any is its shape. */
export const themeHasTerms = defineCheck({
  id: 'theme-has-terms',
  level: 'MUST',
  sentence: 'Every theme has search terms, and every term of anything has a word and stands once.',
  find: (seed) =>
    seed.entities.filter(({ properties }) => Array.isArray(properties.terms)).flatMap(findIn),
});
