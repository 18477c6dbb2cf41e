import { wordsHash } from '../documents/fingerprint.js';
import { wordsOf } from '../documents/normalise.js';
import { ANCHOR_WORDS } from '../model/citation.js';
import type { Seed, SeedCitation } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';
import { countOf } from './words.js';

/** The hash of a pinned passage is that of its words, so a short passage is recognised without its text. */
function isWholePassage(
  seed: Seed,
  { document, locator }: SeedCitation,
  words: readonly string[],
): boolean {
  const passage = indexSeed(seed).passages.get(document)?.get(locator);
  return passage === undefined || passage.sha256 === wordsHash(words);
}

function findIn(seed: Seed, citation: SeedCitation): Found[] {
  const { anchor, of, at } = citation;
  const words = wordsOf(anchor);
  if (words.length >= ANCHOR_WORDS.least && words.length <= ANCHOR_WORDS.most) return [];
  if (
    words.length > 0 &&
    words.length < ANCHOR_WORDS.least &&
    isWholePassage(seed, citation, words)
  )
    return [];
  const short = words.length < ANCHOR_WORDS.least ? ' and is not the whole passage' : '';
  const message = `The anchor "${anchor}" has ${countOf(words.length, 'word')}${short}. Take three to six consecutive words of ${citation.document}#${citation.locator}.`;
  return [{ at, about: of, message }];
}

/** Design §3: three to six consecutive words, or the whole passage where it has fewer. */
export const anchorLength = defineCheck({
  id: 'anchor-length',
  level: 'MUST',
  sentence: 'Every anchor has three to six words, or is the whole of a passage that has fewer.',
  find: (seed) => seed.citations.flatMap((citation) => findIn(seed, citation)),
});
