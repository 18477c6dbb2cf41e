import { didYouMean } from '../nearest.js';
import type { Renamed, Seed } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed, isUnreadable } from './seed-index.js';

function reused(seed: Seed, { was, at }: Renamed): Found[] {
  return (indexSeed(seed).entities.get(was) ?? []).map((entity) => ({
    at: entity.at,
    about: was,
    message: `"${was}" was retired at ${at.file}:${at.line}, and a retired id is never used again. Give this record a new id.`,
  }));
}

function missing(seed: Seed, { was, now, at }: Renamed): Found[] {
  const { entities } = indexSeed(seed);
  return now
    .filter((id) => !entities.has(id) && !isUnreadable(seed, id))
    .map((id) => ({
      at,
      about: was,
      message: `"${was}" is said to be "${id}" now, which the record doesn't have.${didYouMean(id, entities.keys())} Name an id that is in use, or leave "now" out where nothing took its place.`,
    }));
}

/** Style §2.11: a released id never changes its meaning; `seed/renamed.yml` keeps those that are retired. */
export const idNotReused = defineCheck({
  id: 'id-not-reused',
  level: 'MUST',
  sentence: 'A retired id is never used again, and what took its place is in the record.',
  find: (seed) => seed.renamed.flatMap((row) => [...reused(seed, row), ...missing(seed, row)]),
});
