import { passageId } from '../model/ids.js';
import { didYouMean } from '../nearest.js';
import { citedPassages } from '../seed/passage-shares.js';
import type { Seed } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed, isCurated, isUnreadable } from './seed-index.js';

function unaccounted(seed: Seed, cited: ReadonlySet<string>): Found[] {
  const aside = new Set(seed.setAside.map(({ document, locator }) => passageId(document, locator)));
  return seed.passages
    .filter(({ document }) => isCurated(seed, document))
    .filter(({ id }) => !cited.has(id) && !aside.has(id))
    .map(({ id, document, locator, cite, at }) => ({
      at,
      about: id,
      message: `Nothing cites ${locator} (${cite}). Record what it says, or set it aside with a reason in seed/documents/${document}/set-aside.yml.`,
    }));
}

function wronglyAside(seed: Seed, cited: ReadonlySet<string>): Found[] {
  const seen = new Set<string>();
  return seed.setAside.flatMap(({ document, locator, at }) => {
    const id = passageId(document, locator);
    const passages = indexSeed(seed).passages.get(document);
    const found = (message: string) => [{ at, about: id, message }];
    // A document that is there without passages has a problem of its own.
    const isKnown = indexSeed(seed).entities.has(document) || isUnreadable(seed, document);
    if (!passages)
      return isKnown
        ? []
        : found(
            `There is no document "${document}".${didYouMean(document, indexSeed(seed).passages.keys())}`,
          );
    if (!passages.has(locator))
      return found(
        `${document} has no passage ${locator}.${didYouMean(locator, passages.keys())} Take it out, or mend it.`,
      );
    if (seen.has(id)) return found(`${locator} is set aside twice. Take one out.`);
    seen.add(id);
    return cited.has(id)
      ? found(`${locator} is set aside, and something cites it. Take it out here.`)
      : [];
  });
}

/** Design §3, strict interpretation. */
export const passageAccountedFor = defineCheck({
  id: 'passage-accounted-for',
  level: 'MUST',
  sentence:
    'Every passage of a curated document is cited by something or set aside with a reason, and never both.',
  needsWhole: true,
  find: (seed) => {
    const cited = citedPassages(seed);
    return [...unaccounted(seed, cited), ...wronglyAside(seed, cited)];
  },
});
