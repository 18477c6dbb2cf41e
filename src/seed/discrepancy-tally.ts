import type { Seed } from './seed.js';

/** How the record's discrepancies are held. */
export interface DiscrepancyTally {
  /** Those whose arithmetic is done again from the figures they name, at every check. */
  readonly recomputed: number;
  /** Those of words, which name a statement or thing on each side. */
  readonly ofWords: number;
}

/** Counts discrepancies by whether arithmetic can tell (the check `discrepancy-recomputes` does it). */
export function tallyDiscrepancies(seed: Seed): DiscrepancyTally {
  const all = seed.entities.filter(({ kind }) => kind === 'Discrepancy');
  const ofWords = all.filter(({ properties }) => properties.operation === 'WORDING').length;
  return { recomputed: all.length - ofWords, ofWords };
}
