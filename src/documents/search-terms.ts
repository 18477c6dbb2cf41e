import type { PassageText } from './layout.js';
import { wordsOf } from './normalise.js';

/** A thing that is looked for, and the terms that stand for it. */
export interface Sought {
  readonly id: string;
  readonly terms: readonly string[];
}

/** One place where a term stands. */
export interface Mention {
  /** Id of what was looked for. */
  readonly sought: string;
  readonly locator: string;
  /** The term as the curator wrote it. */
  readonly term: string;
  /** The words on which it fell, normalised and whole: `burglar` falls on `burglary`. */
  readonly phrase: string;
  /** The place of its first word among the passage's words, from 0. */
  readonly position: number;
  /** Id of the other thing in whose longer term it lies. */
  readonly takenBy?: string;
}

/** A term as it is looked for. */
export interface ReadTerm {
  /** Normalised. */
  readonly words: readonly string[];
  /** Whether its last word has to stand whole: it was written with a bar behind it. */
  readonly whole: boolean;
}

interface Term extends ReadTerm {
  readonly sought: string;
  readonly term: string;
}

interface Match extends Term {
  readonly position: number;
  readonly phrase: string;
}

/** Reads a term as a curator writes it; the bar stands where its last word ends (`sch|`). */
export function readTerm(term: string): ReadTerm {
  return { words: wordsOf(term), whole: term.trimEnd().endsWith('|') };
}

/** Terms by the first letter of their first word, so that a word is tried against few. */
function indexTerms(sought: readonly Sought[]): Map<string, Term[]> {
  const index = new Map<string, Term[]>();
  for (const { id, terms } of sought)
    for (const term of terms) {
      const read = readTerm(term);
      const letter = read.words[0]?.[0];
      if (letter === undefined) continue;
      index.set(letter, [...(index.get(letter) ?? []), { sought: id, term, ...read }]);
    }
  return index;
}

/**
 * Every word of a term stands whole, but the last, which matches from the start of a word. Where a bar
 * ends it, it is that word, or its plural or possessive: a normalised text has no apostrophe by which to
 * tell the two, and to miss either would be to find an absence that isn't there.
 */
function standsAt(term: ReadTerm, words: readonly string[], position: number): boolean {
  return term.words.every((word, offset) => {
    const found = words[position + offset];
    if (offset < term.words.length - 1) return found === word;
    return term.whole ? found === word || found === `${word}s` : (found?.startsWith(word) ?? false);
  });
}

function findMatches(words: readonly string[], index: ReadonlyMap<string, Term[]>): Match[] {
  return words.flatMap((word, position) =>
    (index.get(word[0] ?? '') ?? [])
      .filter((term) => standsAt(term, words, position))
      .map((term) => ({
        ...term,
        position,
        phrase: words.slice(position, position + term.words.length).join(' '),
      })),
  );
}

/** More words are longer, and of as many words, more letters. */
function compareLength(a: Match, b: Match): number {
  return a.words.length - b.words.length || a.words.join('').length - b.words.join('').length;
}

function liesWithin(inner: Match, outer: Match): boolean {
  return (
    outer.position <= inner.position &&
    inner.position + inner.words.length <= outer.position + outer.words.length
  );
}

/** The matches that count, longest term first: one inside a longer term of its own is the same mention. */
function settle(matches: readonly Match[], locator: string): Mention[] {
  const longestFirst = [...matches].sort((a, b) => compareLength(b, a));
  const kept: Match[] = [];
  const mentions: Mention[] = [];
  for (const match of longestFirst) {
    if (kept.some((other) => other.sought === match.sought && liesWithin(match, other))) continue;
    const taker = kept.find(
      (other) =>
        other.sought !== match.sought &&
        liesWithin(match, other) &&
        compareLength(other, match) > 0,
    );
    kept.push(match);
    mentions.push({
      sought: match.sought,
      locator,
      term: match.term,
      phrase: match.phrase,
      position: match.position,
      ...(taker && { takenBy: taker.sought }),
    });
  }
  return mentions.sort((a, b) => a.position - b.position);
}

/**
 * Runs terms over passages: a term matches from the start of a word on normalised text (design §2).
 * Of a term of several words all but the last must stand whole (`domestic abuse` finds
 * `domestic abusers`, not `domestically abused`); a bar behind it keeps the last to itself
 * (`cru|` finds `CRU` and `CRUs`, not `crucial`). A hit inside a longer term of the same thing is
 * one mention with it; inside a longer term of another thing it is kept, with that thing as `takenBy`.
 * Look together only for things of one sort: a scheme's name must not take hits from its theme.
 * Gives the mentions by passage, then position.
 */
export function findMentions(
  passages: readonly PassageText[],
  sought: readonly Sought[],
): Mention[] {
  const index = indexTerms(sought);
  return passages.flatMap(({ locator, text }) =>
    settle(findMatches(wordsOf(text), index), locator),
  );
}
