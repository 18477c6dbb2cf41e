import { createHash } from 'node:crypto';
import type { SegmentedPassage } from './layout.js';
import { wordsOf } from './normalise.js';

/** A passage as the record keeps it: all but its text. */
export interface FingerprintedPassage {
  readonly locator: string;
  readonly cite: string;
  readonly headings: readonly string[];
  /** Its place in the document, from 1. */
  readonly order: number;
  /** Of its normalised words (`passageHash`). */
  readonly sha256: string;
  /** How many normalised words it has. */
  readonly words: number;
}

/** SHA-256, in hexadecimal, of a file's bytes. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256, in hexadecimal, of words as `wordsOf` gives them, joined by one blank. */
export function wordsHash(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' '), 'utf8').digest('hex');
}

/**
 * SHA-256, in hexadecimal, of a passage's words as citations compare them: the same however the text is
 * wrapped, hyphenated or quoted, another when a word or a figure is.
 */
export function passageHash(text: string): string {
  return wordsHash(wordsOf(text));
}

/** Passages as they are written to `passages.yml`, in order, without their text. */
export function fingerprintPassages(passages: readonly SegmentedPassage[]): FingerprintedPassage[] {
  return passages.map(({ locator, cite, headings, text }, index) => {
    const words = wordsOf(text);
    const order = index + 1;
    return { locator, cite, headings, order, sha256: wordsHash(words), words: words.length };
  });
}
