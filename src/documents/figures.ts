import { findWords } from './find-words.js';
import { wordsOf } from './normalise.js';

/** A figure as it is recorded. */
export interface RecordedFigure {
  readonly value: number;
  /** As the passage spells it, where that is not in digits (`four in ten`, `1.1 million`). */
  readonly written?: string;
}

/** A figure with its sign, currency or unit, or with letters on it (`-5`, `£25000`, `15%`, `18s`). */
const FIGURE = /^[+<>−]?\p{Sc}?(\d+(?:\.\d+)?)(?:[%‰+]|\p{L}+)?$/u;

/**
 * How a value may stand in digits, for a message: `51000` and `51,000`. Without its sign, for a text
 * says `fell by 5`.
 */
export function figureDigits(value: number): string[] {
  const plain = String(Math.abs(value));
  const [whole = '', decimals] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const withCommas = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return plain === withCommas ? [plain] : [plain, withCommas];
}

/**
 * Whether a figure stands in a text: as it is written where the record says how, else in digits, with or
 * without thousands commas, closing noughts, sign, currency and unit.
 */
export function hasFigure({ value, written }: RecordedFigure, text: string): boolean {
  const words = wordsOf(text);
  if (written !== undefined) return findWords(wordsOf(written), words).length > 0;
  return words.some((word) => {
    const digits = FIGURE.exec(word)?.[1];
    return digits !== undefined && Number(digits) === Math.abs(value);
  });
}
