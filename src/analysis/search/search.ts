import { queryWords } from '../../model/fold-for-search.js';
import { addressOf } from '../entity/entity.js';
import { integerParameter, readCypher, runCypher, type Database } from '../run-cypher.js';
import { rankSomeWords, tellingWords } from './some-words.js';
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

/** The same for things that have some of the words only. */
export function looseQuery(phrase: string): string {
  return tellingWords(phrase)
    .map((word) => `searchText:${word}^2 searchText:${word}*`)
    .join(' ');
}

interface Found {
  readonly things: Candidate[];
  readonly spoken: Spoken[];
}

async function find(at: Database, query: string, kinds: readonly string[] | null): Promise<Found> {
  const asked = { query, kinds, most: integerParameter(MOST_CANDIDATES) };
  const [things, spoken] = await Promise.all([
    runCypher<{ thing: Candidate; score: number }>(at, THINGS, asked),
    runCypher<{ thing: Spoken; statement: string; text: string; score: number }>(at, SPOKEN, asked),
  ]);
  return {
    things: things.map(({ thing, score }) => ({ ...thing, score })),
    spoken: spoken.map(({ thing, ...row }) => ({ ...thing, ...row })),
  };
}

/**
 * Finds anything by a phrase, in the order of design §5; where nothing has all of its words, what has half of them
 * at least.
 */
export async function search(
  at: Database,
  { phrase, kinds = null, first }: SearchArguments,
): Promise<SearchAnswer> {
  const query = luceneQuery(phrase);
  if (query === undefined) return { phrase, total: 0, hits: [] };
  const { things, spoken } = await find(at, query, kinds);
  let ranked = rankHits(phrase, things, spoken);
  if (ranked.length === 0 && tellingWords(phrase).length > 1) {
    const loose = await find(at, looseQuery(phrase), kinds);
    ranked = rankSomeWords(phrase, loose.things, loose.spoken);
  }
  return {
    phrase,
    total: ranked.length,
    hits: ranked.slice(0, first).map((hit) => ({ ...hit, address: addressOf(hit.id) })),
  };
}
