import type { EntityKind } from '../model/kinds.js';
import { defineCheck } from './check.js';
import { indexSeed } from './seed-index.js';
import { withArticle } from './words.js';

/** A document is reached through its passages; a statement without links has a check of its own. */
const REACHED_OTHERWISE: readonly EntityKind[] = ['Document', 'Statement'];

/** Design §2: what no link reaches, no question finds. */
export const nodeLinked = defineCheck({
  id: 'node-linked',
  level: 'SHOULD',
  sentence: 'Everything in the record has a link to something else.',
  needsWhole: true,
  find: (seed) => {
    const { linksFrom, linksTo } = indexSeed(seed);
    return seed.entities
      .filter(({ kind }) => !REACHED_OTHERWISE.includes(kind))
      .filter(({ id }) => !linksFrom.has(id) && !linksTo.has(id))
      .map(({ id, kind, name, at }) => ({
        at,
        about: id,
        message: `"${name}" (${withArticle(kind)}) has no link, so no question finds it. Link it, or make what the passage says of it a statement.`,
      }));
  },
});
