import type { SeedEntity } from '../seed/seed.js';
import { defineCheck } from './check.js';
import { indexSeed } from './seed-index.js';
import { withArticle } from './words.js';

/** How two things of one kind whose ids are derived are told apart. */
const REMEDIES: Readonly<Record<string, string>> = {
  Observation: 'Tell two figures of one measure, period and place apart: give one "which: <slug>".',
  Statement: 'Give one of them another slug.',
  MentionReview: 'Give one of them another slug.',
};

function remedyFor(first: SeedEntity, second: SeedEntity): string {
  const derived = first.kind === second.kind ? REMEDIES[first.kind] : undefined;
  return derived ?? 'Ids are unique over all kinds: give one of them another id.';
}

/** Design §7.1: a plan or an inspection has another id than its document, too. */
export const idUnique = defineCheck({
  id: 'id-unique',
  level: 'MUST',
  sentence: 'No id is used twice, over all kinds.',
  acceptable: false,
  find: (seed) =>
    [...indexSeed(seed).entities].flatMap(([id, [first, ...others]]) =>
      others.map((other) => ({
        at: other.at,
        about: id,
        message: `"${id}" is already ${withArticle(first!.kind)} at ${first!.at.file}:${first!.at.line}. ${remedyFor(first!, other)}`,
      })),
    ),
});
