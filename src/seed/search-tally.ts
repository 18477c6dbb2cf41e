import type { Account } from '../model/search.js';
import { accountHits } from './account-hits.js';
import type { Seed } from './seed.js';

/** How often a theme's terms stand in the documents, and how those places are accounted for. */
export interface SearchTally {
  readonly sought: string;
  readonly hits: number;
  readonly linked: number;
  readonly reviewed: number;
  /** Inside a longer term of another theme. */
  readonly taken: number;
  /** Not accounted for, in documents that are curated or only segmented. */
  readonly open: number;
  /** Documents that were searched. */
  readonly documents: number;
}

const COLUMNS: Readonly<Record<Account, 'linked' | 'reviewed' | 'taken' | 'open'>> = {
  LINKED: 'linked',
  REVIEWED: 'reviewed',
  IN_LONGER_TERM: 'taken',
  UNREVIEWED: 'open',
};

/** The searches for every theme, over all documents, by the theme's id. */
export function tallySearches(seed: Seed): SearchTally[] {
  const themes = seed.entities.filter(({ kind }) => kind === 'Theme').map(({ id }) => id);
  const accounts = accountHits(seed);
  return [...themes].sort().map((sought) => {
    const searches = seed.searches.filter((search) => search.sought === sought);
    const hits = searches.flatMap(({ id }) => accounts.get(id) ?? []);
    const tally = { linked: 0, reviewed: 0, taken: 0, open: 0 };
    for (const { account } of hits) tally[COLUMNS[account]] += 1;
    return { sought, hits: hits.length, ...tally, documents: searches.length };
  });
}
