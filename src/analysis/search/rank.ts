import { indexWords, queryWords } from '../../model/fold-for-search.js';
import { compareText } from '../../problem.js';

/** By what a search found something, best first (design §5). */
export const MATCHES = [
  'NAME',
  'ALL_WORDS_IN_NAMES',
  'PREFIX',
  'SUMMARY',
  'STATEMENT',
  'SOME_WORDS',
] as const;
export type Match = (typeof MATCHES)[number];

/** A thing that bears the words of a phrase somewhere. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly summary?: string | null;
  /** True of a body that is known only by its type. */
  readonly unnamed?: boolean | null;
  readonly score: number;
}

/** A thing of which a statement has the words. */
export interface Spoken {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly summary?: string | null;
  readonly statement: string;
  readonly text: string;
  readonly score: number;
}

export interface Ranked {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly summary: string | null;
  readonly match: Match;
  /** The statement that has the words, where they are in no name or summary. */
  readonly snippet: string | null;
}

/** A name as it is compared with a phrase: `Anti-social behaviour` and `antisocial behaviour` are one. */
const folded = (text: string) => queryWords(text).join(' ');

function matchOf(words: readonly string[], { name, otherNames }: Candidate): Match {
  const names = [name, ...otherNames];
  const joined = words.join('');
  if (
    names.some(
      (one) => folded(one) === words.join(' ') || folded(one).replaceAll(' ', '') === joined,
    )
  )
    return 'NAME';
  const wordsOfNames = new Set(names.flatMap(indexWords));
  if (words.every((word) => wordsOfNames.has(word))) return 'ALL_WORDS_IN_NAMES';
  const starts = [...wordsOfNames];
  if (words.every((word) => starts.some((start) => start.startsWith(word)))) return 'PREFIX';
  return 'SUMMARY';
}

type Scored = Ranked & { readonly score: number; readonly lesser: boolean };

/** A figure bears its measure's name, an unnamed body its document's: both come after what has the name itself. */
const isLesser = ({ kind, unnamed }: Candidate) => kind === 'Observation' || unnamed === true;

/** Shorter names first where all else is equal: the plain thing before its many variants. */
function compareRanked(a: Scored, b: Scored): number {
  return (
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    Number(a.lesser) - Number(b.lesser) ||
    b.score - a.score ||
    a.name.length - b.name.length ||
    compareText(a.id, b.id)
  );
}

/** Puts what was found in the order of design §5; a thing stands once, by its best match. */
export function rankHits(
  phrase: string,
  things: readonly Candidate[],
  spoken: readonly Spoken[],
): Ranked[] {
  const words = queryWords(phrase);
  const byName = things.map((thing) => ({
    id: thing.id,
    kind: thing.kind,
    name: thing.name,
    summary: thing.summary ?? null,
    match: matchOf(words, thing),
    snippet: null,
    score: thing.score,
    lesser: isLesser(thing),
  }));
  const byStatement = spoken.map(({ id, kind, name, summary, text, score }) => ({
    id,
    kind,
    name,
    summary: summary ?? null,
    match: 'STATEMENT' as const,
    snippet: text,
    score,
    lesser: false,
  }));
  const seen = new Set<string>();
  return [...byName, ...byStatement]
    .sort(compareRanked)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ score: _, lesser: __, ...hit }) => hit);
}
