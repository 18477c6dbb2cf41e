import { wordsHash } from './fingerprint.js';
import type { SegmentedPassage } from './layout.js';
import { tokensOf, wordsOf, type Token } from './normalise.js';

/** A passage as it was pinned, with how many words it had. */
export interface PinnedPassage {
  readonly locator: string;
  readonly cite: string;
  readonly headings: readonly string[];
  readonly sha256: string;
  readonly words: number;
}

/** A run of the text's words, from the first to the one after the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The pinned passages that follow each other from a word on, one after the other, until one doesn't. */
function fitForwards(words: readonly string[], pinned: readonly PinnedPassage[]): Stretch[] {
  const fitted: Stretch[] = [];
  let from = 0;
  for (const passage of pinned) {
    const to = from + passage.words;
    if (wordsHash(words.slice(from, to)) !== passage.sha256) break;
    fitted.push({ from, to });
    from = to;
  }
  return fitted;
}

/** The same from the end; `pinned` are those that the front has left. */
function fitBackwards(
  words: readonly string[],
  pinned: readonly PinnedPassage[],
  start: number,
): Stretch[] {
  const fitted: Stretch[] = [];
  let to = words.length;
  for (const passage of [...pinned].reverse()) {
    const from = to - passage.words;
    if (from < start || wordsHash(words.slice(from, to)) !== passage.sha256) break;
    fitted.unshift({ from, to });
    to = from;
  }
  return fitted;
}

function cut(text: string, tokens: readonly Token[], { from, to }: Stretch): string {
  return text.slice(tokens[from]?.start ?? text.length, tokens[to - 1]?.end ?? 0);
}

/** How many of the pinned passages stand among these, whatever they are called. */
function countStanding(texts: readonly { text: string }[], pinned: readonly PinnedPassage[]) {
  const hashes = new Set(texts.map(({ text }) => wordsHash(wordsOf(text))));
  return pinned.filter(({ sha256 }) => hashes.has(sha256)).length;
}

/**
 * Cuts a text at the pinned lengths, from the front and from the back; what is left between is one
 * passage: the pinned one that it stands in for, where that is a single one.
 */
function cutAtPins(text: string, pinned: readonly PinnedPassage[]): SegmentedPassage[] {
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const front = fitForwards(words, pinned);
  const start = front.at(-1)?.to ?? 0;
  const back = fitBackwards(words, pinned.slice(front.length), start);
  const rest: Stretch = { from: start, to: back[0]?.from ?? words.length };
  const passageOf = (stretch: Stretch, { locator, cite, headings }: PinnedPassage) => ({
    locator,
    cite,
    headings,
    text: cut(text, tokens, stretch),
  });
  const firstOfBack = pinned.length - back.length;
  const between = pinned.slice(front.length, firstOfBack);
  const middle = between[0] && rest.to > rest.from ? [passageOf(rest, between[0])] : [];
  return [
    ...front.map((stretch, index) => passageOf(stretch, pinned[index] as PinnedPassage)),
    ...middle,
    ...back.map((stretch, index) =>
      passageOf(stretch, pinned[firstOfBack + index] as PinnedPassage),
    ),
  ];
}

/**
 * The passages of a text that is not the pinned file byte for byte. Where lines break is not part of a
 * document: a page saved anew, or a PDF extracted by another program, has the same words in other
 * lines, in which a layout no longer sees its paragraphs. The pinned lengths do, and they are taken
 * where more of the pinned passages stand that way than by the layout.
 */
export function recutPassages(
  text: string,
  segmented: readonly SegmentedPassage[],
  pinned: readonly PinnedPassage[],
): readonly SegmentedPassage[] {
  if (pinned.length === 0) return segmented;
  const recut = cutAtPins(text, pinned);
  const isBetter = countStanding(recut, pinned) > countStanding(segmented, pinned);
  return isBetter ? recut : segmented;
}
