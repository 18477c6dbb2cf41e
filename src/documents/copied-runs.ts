import { findWords } from './find-words.js';
import type { PassageText } from './layout.js';
import { wordsOf } from './normalise.js';

/** So many consecutive words of a passage in our own text are a copy. */
export const COPIED_WORDS = 7;

/** Words of a passage that stand in our own text too. */
export interface CopiedRun {
  readonly locator: string;
  /** The whole run, in normalised words. */
  readonly run: string;
}

/** A place in a passage, in words from its beginning. */
interface Place {
  readonly locator: string;
  readonly words: readonly string[];
  readonly from: number;
}

/** Passages, ready to be compared with many texts: where each run of `COPIED_WORDS` words begins. */
export type RunIndex = ReadonlyMap<string, readonly Place[]>;

/** Prepares passages for `findCopiedRun`. */
export function indexRuns(passages: readonly PassageText[]): RunIndex {
  const index = new Map<string, Place[]>();
  for (const { locator, text } of passages) {
    const words = wordsOf(text);
    for (let from = 0; from + COPIED_WORDS <= words.length; from += 1) {
      const key = words.slice(from, from + COPIED_WORDS).join(' ');
      const known = index.get(key);
      if (known) known.push({ locator, words, from });
      else index.set(key, [{ locator, words, from }]);
    }
  }
  return index;
}

/** Which words of a text belong to an allowed phrase. */
function findAllowed(words: readonly string[], allowed: readonly string[]): boolean[] {
  const marks = words.map(() => false);
  for (const phrase of allowed) {
    const sought = wordsOf(phrase);
    for (const at of findWords(sought, words)) marks.fill(true, at, at + sought.length);
  }
  return marks;
}

/** How many words from a position on are those of a passage from a place on. */
function runLength(ours: readonly string[], at: number, { words, from }: Place): number {
  let length = 0;
  while (at + length < ours.length && ours[at + length] === words[from + length]) length += 1;
  return length;
}

/**
 * Finds the first run in our own text that is copied from a passage: `COPIED_WORDS` words or more that
 * stand one after another in both, not counting those of allowed phrases (official names, titles,
 * headings). A name in the middle of a copied sentence does not excuse the rest of it.
 */
export function findCopiedRun(
  text: string,
  index: RunIndex,
  allowed: readonly string[],
): CopiedRun | undefined {
  const words = wordsOf(text);
  let marks: boolean[] | undefined;
  for (let at = 0; at + COPIED_WORDS <= words.length; at += 1) {
    const key = words.slice(at, at + COPIED_WORDS).join(' ');
    for (const place of index.get(key) ?? []) {
      const length = runLength(words, at, place);
      // Names are looked up only here: most texts share no run at all.
      marks ??= findAllowed(words, allowed);
      const counted = marks.slice(at, at + length).filter((mark) => !mark).length;
      if (counted < COPIED_WORDS) continue;
      return { locator: place.locator, run: words.slice(at, at + length).join(' ') };
    }
  }
  return undefined;
}
