import { wordsOf } from '../documents/normalise.js';
import type { Seed, SeedEntity } from '../seed/seed.js';
import { defineCheck } from './check.js';
import { indexSeed } from './seed-index.js';

const plain = (text: string) => wordsOf(text).join(' ');

function termsOf(seed: Seed, id: string): string[] {
  return (indexSeed(seed).entities.get(id) ?? []).flatMap(({ properties }) =>
    Array.isArray(properties.terms) ? (properties.terms as string[]) : [],
  );
}

function isBareTerm(seed: Seed, { properties }: SeedEntity): boolean {
  if (properties.phrase === undefined) return false;
  const phrase = plain(String(properties.phrase));
  return termsOf(seed, String(properties.of)).some((term) => plain(term) === phrase);
}

/** Curation page, "Absence": a phrase that is the term itself would wave through every mention. */
export const reviewNamesPhrase = defineCheck({
  id: 'review-names-phrase',
  level: 'MUST',
  sentence:
    'A review’s phrase is more than the bare term, so that none waves every mention through.',
  find: (seed) =>
    seed.entities
      .filter((entity) => entity.kind === 'MentionReview' && isBareTerm(seed, entity))
      .map(({ id, properties, at }) => ({
        at,
        about: id,
        message: `"${String(properties.phrase)}" is a term of ${String(properties.of)}: this review would wave all its mentions through. Write the words around it that make it another thing, or leave the phrase out and cite each passage.`,
      })),
});
