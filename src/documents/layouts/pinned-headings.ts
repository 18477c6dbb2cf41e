import { findWords } from '../find-words.js';
import type { PinnedHeading } from '../layout.js';
import { BULLETS, tokensOf, wordsOf, type Token } from '../normalise.js';

/** A heading that stands in the text, from its first token to the one after its last. */
export interface HeadingSpan {
  readonly heading: PinnedHeading;
  readonly from: number;
  readonly to: number;
}

/** A place where a heading could stand, and its place among the pinned headings. */
interface Candidate extends HeadingSpan {
  readonly order: number;
}

const LINE_BREAK = /[\n\r\f\v\u2028\u2029]/u;
const SENTENCE_END = /[.!?:;]["'”’)]*\s|[\n\r\f]/u;
const BULLET = new RegExp(`[${BULLETS}]`, 'u');

/** What stands between two tokens; before the first and after the last it counts as a line break. */
function gapBefore(text: string, tokens: readonly Token[], index: number): string {
  const before = index === 0 ? '\n' : '';
  const after = index >= tokens.length ? '\n' : '';
  return (
    before + text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length) + after
  );
}

/** Whether a heading's words stand alone on their lines, or close a sentence with a colon (a lead-in). */
function standsAsHeading(
  text: string,
  tokens: readonly Token[],
  { heading, from, to }: HeadingSpan,
): boolean {
  const before = gapBefore(text, tokens, from);
  const after = gapBefore(text, tokens, to);
  if (BULLET.test(before)) return false;
  if (LINE_BREAK.test(before) && LINE_BREAK.test(after)) return true;
  const isLeadIn = heading.text.trimEnd().endsWith(':');
  return isLeadIn && SENTENCE_END.test(before) && after.startsWith(':');
}

/** Every place where a heading could stand, by the order of the headings, then of the text. */
function findCandidates(text: string, headings: readonly PinnedHeading[]): Candidate[] {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => token.word);
  return headings.flatMap((heading, order) => {
    const sought = wordsOf(heading.text);
    return findWords(sought, words)
      .map((from) => ({ heading, order, from, to: from + sought.length }))
      .filter((candidate) => standsAsHeading(text, tokens, candidate));
  });
}

/** The longest row of candidates in both orders; of several, the one that begins first. */
function findLongestRow(candidates: readonly Candidate[]): Candidate[] {
  const rows: Candidate[][] = [];
  const longest = (from: readonly Candidate[][]) =>
    from.reduce((best, row) => (row.length >= best.length ? row : best), []);
  for (const candidate of [...candidates].reverse()) {
    const next = rows.filter(
      ([head]) => head && head.order > candidate.order && head.from >= candidate.to,
    );
    rows.push([candidate, ...longest(next)]);
  }
  return longest(rows);
}

/**
 * Finds pinned headings in a text, in order: as many as stand in the pinned order, so that one that is
 * missing or out of place costs only itself. A heading stands alone on its line or lines, without a
 * bullet; one that ends with a colon may also follow a sentence on the same line, as re-wrapping
 * leaves it.
 */
export function findHeadings(text: string, headings: readonly PinnedHeading[]): HeadingSpan[] {
  return findLongestRow(findCandidates(text, headings)).map(({ heading, from, to }) => ({
    heading,
    from,
    to,
  }));
}

/** The pinned headings that don't stand in a text, in order: the layout or the text is wrong. */
export function findMissingHeadings(
  text: string,
  headings: readonly PinnedHeading[],
): PinnedHeading[] {
  const standing = new Set(findHeadings(text, headings).map((span) => span.heading));
  return headings.filter((heading) => !standing.has(heading));
}
