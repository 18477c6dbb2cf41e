import { findWords } from '../documents/find-words.js';
import { wordsOf } from '../documents/normalise.js';
import type { Mention } from '../documents/search-terms.js';
import { groupBy } from '../group-by.js';
import type { Seed } from './seed.js';

/** The phrases of reviews for one document, by what was looked for: normalised, sorted, each once. */
export function reviewedPhrases(seed: Seed, document: string): Map<string, string[]> {
  const reviews = seed.entities.filter(
    ({ kind, properties }) =>
      kind === 'MentionReview' &&
      properties.document === document &&
      properties.phrase !== undefined,
  );
  const bySought = groupBy(reviews, ({ properties }) => String(properties.of));
  const phrasesOf = (list: typeof reviews) =>
    list.map(({ properties }) => wordsOf(String(properties.phrase)).join(' '));
  return new Map([...bySought].map(([of, list]) => [of, [...new Set(phrasesOf(list))].sort()]));
}

/** The reviewed phrase in which a mention lies, of those that recur in its passage; undefined for none. */
export function phraseAround(
  { phrase, position }: Mention,
  words: readonly string[],
  phrases: readonly string[],
): string | undefined {
  const end = position + phrase.split(' ').length;
  return phrases.find((one) => {
    const sought = one.split(' ');
    return findWords(sought, words).some(
      (from) => from <= position && end <= from + sought.length,
    );
  });
}
