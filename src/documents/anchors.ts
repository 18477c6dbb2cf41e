import { ANCHOR_WORDS } from '../model/citation.js';
import { findWords } from './find-words.js';
import { tokensOf, wordsOf } from './normalise.js';

/** A stretch of a text, by offsets (UTF-16 units) as `String.slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where an anchor stands in a passage. */
export interface AnchorMatch {
  readonly count: number;
  /** Whether it stands there once, so that it leads to one spot. */
  readonly unique: boolean;
  /** In the passage's own text, for highlighting; as many as `count`. */
  readonly spans: readonly Span[];
}

/** Finds an anchor in a passage's text, compared as words (design §7.2). */
export function findAnchor(anchor: string, text: string): AnchorMatch {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => token.word);
  const sought = wordsOf(anchor);
  const spans = findWords(sought, words).map((at) => ({
    start: tokens[at]?.start ?? 0,
    end: tokens[at + sought.length - 1]?.end ?? 0,
  }));
  return { count: spans.length, unique: spans.length === 1, spans };
}

/**
 * Whether an anchor's words are as many as the model asks for, or fewer because they are the whole of a
 * passage that has no more.
 */
export function isAnchorLongEnough(anchor: readonly string[], passage: readonly string[]): boolean {
  if (anchor.length >= ANCHOR_WORDS.least) return true;
  return anchor.length > 0 && anchor.length === passage.length;
}
