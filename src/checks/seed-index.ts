import { groupBy } from '../group-by.js';
import type { Seed, SeedCitation, SeedEntity, SeedLink, SeedPassage } from '../seed/seed.js';

/** The record by its ids, as the checks look things up. */
export interface SeedIndex {
  /** More than one for an id that is used twice. */
  readonly entities: ReadonlyMap<string, readonly SeedEntity[]>;
  /** By the id of the node or link that cites. */
  readonly citationsOf: ReadonlyMap<string, readonly SeedCitation[]>;
  readonly linksFrom: ReadonlyMap<string, readonly SeedLink[]>;
  readonly linksTo: ReadonlyMap<string, readonly SeedLink[]>;
  /** By document, then locator. */
  readonly passages: ReadonlyMap<string, ReadonlyMap<string, SeedPassage>>;
}

const indexes = new WeakMap<Seed, SeedIndex>();

function buildIndex(seed: Seed): SeedIndex {
  const passages = groupBy(seed.passages, ({ document }) => document);
  return {
    entities: groupBy(seed.entities, ({ id }) => id),
    citationsOf: groupBy(seed.citations, ({ of }) => of),
    linksFrom: groupBy(seed.links, ({ from }) => from),
    linksTo: groupBy(seed.links, ({ to }) => to),
    passages: new Map(
      [...passages].map(([document, list]) => [
        document,
        new Map(list.map((passage) => [passage.locator, passage])),
      ]),
    ),
  };
}

/** The index of a record; built once for each. */
export function indexSeed(seed: Seed): SeedIndex {
  const index = indexes.get(seed) ?? buildIndex(seed);
  indexes.set(seed, index);
  return index;
}

/** Whether a document was read passage by passage; one that is only segmented is not yet at fault for what it lacks. */
export function isCurated(seed: Seed, document: string): boolean {
  return seed.documents.every(({ id, isCurated: curated }) => id !== document || curated);
}

/**
 * Whether an id is of a record that could not be read, or of what is derived from one: what refers
 * to it is not itself at fault.
 */
export function isUnreadable(seed: Seed, id: string): boolean {
  const parts = id.split('/');
  return parts.some((_, index) => seed.unreadable.has(parts.slice(0, index + 1).join('/')));
}
