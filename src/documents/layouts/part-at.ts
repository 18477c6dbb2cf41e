import type { SegmentedPassage } from '../layout.js';
import { BULLETS, tokensOf } from '../normalise.js';

/** Where a passage begins, and what it is called. It ends where the next one begins. */
export interface PassageStart extends Omit<SegmentedPassage, 'text'> {
  /** Offset in the text (UTF-16 units). */
  readonly at: number;
}

const BEFORE_WORDS = new RegExp(`^[\\s${BULLETS}]+`, 'u');
const AFTER_WORDS = new RegExp(`[\\s${BULLETS}]+$`, 'u');

/** A second passage of the same name has its number behind it: a locator stands for one passage. */
function tellApart(passages: readonly SegmentedPassage[]): SegmentedPassage[] {
  const seen = new Map<string, number>();
  return passages.map((passage) => {
    const count = (seen.get(passage.locator) ?? 0) + 1;
    seen.set(passage.locator, count);
    if (count === 1) return passage;
    const again = ` (no. ${String(count)})`;
    return {
      ...passage,
      locator: `${passage.locator}-${String(count)}`,
      cite: passage.cite + again,
    };
  });
}

/**
 * Cuts a text at the starts, which are in order. Nothing falls between two passages; what stands
 * before the first start belongs to it, and a stretch without a word is no passage.
 */
export function partAt(text: string, starts: readonly PassageStart[]): SegmentedPassage[] {
  const passages = starts.flatMap(({ at, ...called }, index) => {
    const stretch = text.slice(index === 0 ? 0 : at, starts[index + 1]?.at);
    const words = stretch.replace(BEFORE_WORDS, '').replace(AFTER_WORDS, '');
    return tokensOf(words).length === 0 ? [] : [{ ...called, text: words }];
  });
  return tellApart(passages);
}
