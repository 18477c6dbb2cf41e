import { defineCheck } from './check.js';
import { indexSeed } from './seed-index.js';
import { withArticle } from './words.js';

/** Design §3: no fact without a citation. */
export const nodeCited = defineCheck({
  id: 'node-cited',
  level: 'MUST',
  sentence: 'Everything in the record cites a passage.',
  acceptable: false,
  find: (seed) => {
    const { citationsOf } = indexSeed(seed);
    return seed.entities
      .filter(({ id }) => !citationsOf.has(id))
      .map(({ id, kind, name, at }) => ({
        at,
        about: id,
        message: `No passage is cited for "${name}" (${withArticle(kind)}). Add: cites: <locator> "<three to six words>".`,
      }));
  },
});
