import { accountHits } from '../seed/account-hits.js';
import { defineCheck } from './check.js';

/** A review that no mention needs hides the day when one does; it goes when its mention goes. */
export const reviewOfAHit = defineCheck({
  id: 'review-of-a-hit',
  level: 'SHOULD',
  sentence: 'Every review of a mention accounts for a mention that nothing else accounts for.',
  needsWhole: true,
  find: (seed) => {
    const hits = [...accountHits(seed).values()].flat();
    const used = new Set(hits.flatMap(({ by }) => (by === undefined ? [] : [by])));
    return seed.entities
      .filter(({ kind, id }) => kind === 'MentionReview' && !used.has(id))
      .map(({ id, properties, at }) => ({
        at,
        about: id,
        message: `No mention of ${String(properties.of)} rests on this review: it is linked, taken by a longer term, or not there. Take the review out, or mend its phrase or passage and run: npm run generate.`,
      }));
  },
});
