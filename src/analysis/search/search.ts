import { queryWords } from '../../model/fold-for-search.js';
import { addressOf } from '../entity/entity.js';
import { integerParameter, readCypher, runCypher, type Database } from '../run-cypher.js';
import { rankHits, type Candidate, type Ranked, type Spoken } from './rank.js';

export interface SearchArguments {
  readonly phrase: string;
  readonly kinds?: readonly string[] | null;
  readonly first: number;
}

export interface SearchAnswer {
  readonly phrase: string;
  /** How many things were found, of which `hits` has the first ones. */
  readonly total: number;
  readonly hits: readonly (Ranked & { readonly address: string })[];
}

/** More candidates than any phrase of a real record has; the index gives the best ones first. */
const MOST_CANDIDATES = 2000;

const THINGS = readCypher('search/find-things.cypher');
const SPOKEN = readCypher('search/find-by-statement.cypher');

/** Words are letters and digits only once folded, so nothing of a user's phrase is Lucene's syntax. */
export function luceneQuery(phrase: string): string | undefined {
  const words = queryWords(phrase);
  if (words.length === 0) return undefined;
  const all = words.map((word) => `+(searchText:${word}^2 searchText:${word}*)`).join(' ');
  // "anti social" also finds what is written in one word.
  return words.length === 1 ? all : `(${all}) (searchText:${words.join('')}*)`;
}

/** Finds anything by a phrase, in the order of design §5. */
export async function search(
  at: Database,
  { phrase, kinds, first }: SearchArguments,
): Promise<SearchAnswer> {
  const query = luceneQuery(phrase);
  if (query === undefined) return { phrase, total: 0, hits: [] };
  const asked = { query, kinds: kinds ?? null, most: integerParameter(MOST_CANDIDATES) };
  const [things, spoken] = await Promise.all([
    runCypher<{ thing: Candidate; score: number }>(at, THINGS, asked),
    runCypher<{ thing: Spoken; statement: string; text: string; score: number }>(at, SPOKEN, asked),
  ]);
  const ranked = rankHits(
    phrase,
    things.map(({ thing, score }) => ({ ...thing, score })),
    spoken.map(({ thing, ...row }) => ({ ...thing, ...row })),
  );
  return {
    phrase,
    total: ranked.length,
    hits: ranked.slice(0, first).map((hit) => ({ ...hit, address: addressOf(hit.id) })),
  };
}
