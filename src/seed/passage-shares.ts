import { passageId } from '../model/ids.js';
import type { Seed } from './seed.js';

/** Ids of passages that something cites; that a mention there is not one of a theme is no use made of it. */
export function citedPassages(seed: Seed): Set<string> {
  const reviews = new Set(
    seed.entities.filter(({ kind }) => kind === 'MentionReview').map(({ id }) => id),
  );
  return new Set(
    seed.citations
      .filter(({ of }) => !reviews.has(of) && !reviews.has(of.split('--')[0] ?? ''))
      .map(({ document, locator }) => passageId(document, locator)),
  );
}

/** How much of a document is in the record. */
export interface PassageShare {
  readonly document: string;
  readonly passages: number;
  /** Cited by something. */
  readonly cited: number;
  readonly setAside: number;
  readonly isCurated: boolean;
}

/** For every document, how many of its passages are cited or set aside, in the order of their ids. */
export function passageShares(seed: Seed): PassageShare[] {
  const cited = citedPassages(seed);
  const aside = new Set(seed.setAside.map(({ document, locator }) => passageId(document, locator)));
  return [...seed.documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, isCurated }) => {
      const passages = seed.passages.filter(({ document }) => document === id);
      return {
        document: id,
        passages: passages.length,
        cited: passages.filter((passage) => cited.has(passage.id)).length,
        setAside: passages.filter((passage) => aside.has(passage.id)).length,
        isCurated,
      };
    });
}
