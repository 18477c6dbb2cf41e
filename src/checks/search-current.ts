import type { DocumentPin, Seed } from '../seed/seed.js';
import { reviewedPhrases } from '../seed/reviewed-phrases.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';
import { countOf } from './words.js';

/** The first few of a list, and how many more there are. */
function formatSome(ids: readonly string[]): string {
  const more = ids.length - 3;
  return ids.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function faultsOf(seed: Seed, { id }: DocumentPin): string[] {
  const searches = new Map(
    seed.searches
      .filter(({ document }) => document === id)
      .map((search) => [search.sought, search]),
  );
  const sought = seed.entities.filter(({ properties }) => Array.isArray(properties.terms));
  const ids = new Set(sought.map((entity) => entity.id));
  const changed = sought.filter(({ id: of, properties }) => {
    const search = searches.get(of);
    return search && JSON.stringify(search.terms) !== JSON.stringify(properties.terms);
  });
  const phrases = reviewedPhrases(seed, id);
  const rephrased = [...searches.values()].filter(
    (search) => JSON.stringify(search.phrases) !== JSON.stringify(phrases.get(search.sought) ?? []),
  );
  const missing = [...ids].filter((of) => !searches.has(of));
  const gone = [...searches.keys()].filter((of) => !ids.has(of));
  // That the passages are of another file than the document's is told by `stated-document`.
  const pinned = seed.fingerprints.find(({ document }) => document === id);
  const others = [...searches.values()].filter(({ sha256 }) => sha256 !== pinned?.sha256);
  return [
    missing.length === 0
      ? []
      : `${countOf(missing.length, 'thing')} not searched for (${formatSome(missing)})`,
    changed.length === 0 ? [] : `terms changed (${formatSome(changed.map((entity) => entity.id))})`,
    rephrased.length === 0
      ? []
      : `reviewed phrases changed (${formatSome(rephrased.map(({ sought: of }) => of))})`,
    gone.length === 0 ? [] : `searched for what has no terms now (${formatSome(gone)})`,
    others.length === 0 ? [] : 'run over a file with another hash',
  ].flat();
}

function findIn(seed: Seed, pin: DocumentPin): Found[] {
  if (!indexSeed(seed).passages.has(pin.id)) return [];
  const faults = faultsOf(seed, pin);
  if (faults.length === 0) return [];
  const first = seed.searches.find(({ document }) => document === pin.id);
  const at = first === undefined ? pin.at : { file: first.at.file, line: 1 };
  const message = `The searches of ${pin.id} are stale and count for nothing: ${faults.join('; ')}. Put the document into the folder of sources and run: npm run generate.`;
  return [{ at, about: pin.id, message }];
}

/** Design §2: a search is stale when terms or the document's hash change. */
export const searchCurrent = defineCheck({
  id: 'search-current',
  level: 'MUST',
  sentence:
    'Every document has been searched for everything that has terms, with the terms it has now.',
  needsWhole: true,
  find: (seed) => seed.documents.flatMap((pin) => findIn(seed, pin)),
});
