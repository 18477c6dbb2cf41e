import { accountHits } from '../seed/account-hits.js';
import type { Seed, SeedSearch } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed, isCurated } from './seed-index.js';

/** A stale search counts for nothing, and `search-current` tells of it. */
function isOfTheme(seed: Seed, { sought, terms }: SeedSearch): boolean {
  const themes = (indexSeed(seed).entities.get(sought) ?? []).filter(
    ({ kind }) => kind === 'Theme',
  );
  return themes.some(
    ({ properties }) => JSON.stringify(properties.terms) === JSON.stringify(terms),
  );
}

/** Design §2, "a hit is accounted for"; how is decided in `src/seed/account-hits.ts`. */
export const unreviewedMention = defineCheck({
  id: 'unreviewed-mention',
  level: 'MUST',
  sentence: 'Every passage in which a theme’s term stands is linked to that theme, or reviewed.',
  needsWhole: true,
  find: (seed) => {
    const accounts = accountHits(seed);
    return seed.searches
      .filter((search) => isOfTheme(seed, search) && isCurated(seed, search.document))
      .flatMap(({ id, sought, document, at }) =>
        (accounts.get(id) ?? [])
          .filter(({ account }) => account === 'UNREVIEWED')
          .map(({ hit }): Found => ({
            at,
            about: id,
            message: `"${hit.phrase}" stands in ${document}#${hit.locator}, and nothing that cites it is about ${sought}. Link what it says, or review it in seed/documents/${document}/mention-reviews.yml (of: ${sought}).`,
          })),
      );
  },
});
