import type { DocumentLayout, SegmentedPassage } from '../layout.js';
import { BULLETS, tokensOf } from '../normalise.js';
import { isAfterBlankLine, linesOf } from './lines.js';
import { findNumberedMarks, type NumberedMark } from './numbered-marks.js';
import { partAt, type PassageStart } from './part-at.js';
import { findHeadings } from './pinned-headings.js';

/** A heading or a table's head that is pinned, by offsets. */
interface Pinned {
  readonly key: string;
  readonly at: number;
  readonly end: number;
}

const TABLE_HEAD = /^(.+)\.r0$/u;
const BULLET = new RegExp(`[${BULLETS}]`, 'gu');
const OPENS_WITH_BULLET = new RegExp(`^\\s*[${BULLETS}]`, 'u');

function pinnedIn(text: string, layout: DocumentLayout): Pinned[] {
  const tokens = tokensOf(text);
  return findHeadings(text, layout.headings).map(({ heading, from, to }) => ({
    key: heading.key,
    at: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}

/** Before the first number: pinned headings, and what stands between them. */
function introStarts(text: string, pinned: readonly Pinned[], end: number): PassageStart[] {
  const inside = pinned.filter(({ at }) => at < end);
  const offsets = new Set([0, ...inside.flatMap((heading) => [heading.at, heading.end])]);
  const withWords = [...offsets]
    .sort((a, b) => a - b)
    .filter(
      (at, index, all) => tokensOf(text.slice(at, Math.min(all[index + 1] ?? end, end))).length > 0,
    );
  return withWords.map((at, index) => ({
    at,
    locator: `intro.${String(index + 1)}`,
    cite: `before section 1, ${String(index + 1)}`,
    headings: [],
  }));
}

function headingText(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/\s+/gu, ' ').trim();
}

/** Rows of a table: a line each, from its pinned head to the end of the paragraph. */
function rowStarts(
  text: string,
  head: Pinned,
  end: number,
  headings: readonly string[],
): PassageStart[] {
  const owner = TABLE_HEAD.exec(head.key)?.[1] ?? head.key;
  const rows = linesOf(text.slice(head.end, end)).filter((line) => tokensOf(line.text).length > 0);
  const called = (n: number) => ({ locator: `${owner}.r${String(n)}`, headings });
  return [
    { at: head.at, cite: `paragraph ${owner}, head of the table`, ...called(0) },
    ...rows.map((line, index) => ({
      at: head.end + line.start,
      cite: `paragraph ${owner}, row ${String(index + 1)} of the table`,
      ...called(index + 1),
    })),
  ];
}

function bulletStarts(
  text: string,
  from: number,
  to: number,
  number: string,
  headings: readonly string[],
) {
  return [...text.slice(from, to).matchAll(BULLET)].map((bullet, index) => ({
    at: from + bullet.index,
    locator: `${number}.b${String(index + 1)}`,
    cite: `paragraph ${number}, bullet ${String(index + 1)}`,
    headings,
  }));
}

/** A numbered paragraph, then its bullets, then its table. */
function paragraphStarts(
  text: string,
  { at, number, end }: { at: number; number: string; end: number },
  headings: readonly string[],
  pinned: readonly Pinned[],
): PassageStart[] {
  const head = pinned.find((one) => TABLE_HEAD.test(one.key) && one.at >= at && one.at < end);
  return [
    { at, locator: number, cite: `paragraph ${number}`, headings },
    ...bulletStarts(text, at, head?.at ?? end, number, headings),
    ...(head ? rowStarts(text, head, end, headings) : []),
  ];
}

function sectionHeadingAt(text: string, marks: readonly NumberedMark[], index: number): string {
  const at = marks.slice(0, index + 1).findLastIndex(({ paragraph }) => paragraph === undefined);
  if (at < 0) return '';
  return headingText(text, marks[at]?.at ?? 0, marks[at + 1]?.at ?? text.length);
}

/**
 * A section's heading runs up to its first numbered paragraph; where it has none, it is the first line,
 * and the paragraphs below are counted by the blank lines between them.
 */
function sectionStarts(text: string, mark: NumberedMark, next: NumberedMark | undefined) {
  const section = String(mark.section);
  const end = next?.at ?? text.length;
  const heading = {
    at: mark.at,
    locator: `${section}.0`,
    cite: `heading of section ${section}`,
    headings: [],
  };
  if (next?.section === mark.section) return [heading];
  const [first, ...lines] = linesOf(text.slice(mark.at, end)).map((line) => ({
    ...line,
    start: mark.at + line.start,
    end: mark.at + line.end,
  }));
  const above = [headingText(text, mark.at, first?.end ?? end)];
  const opening = lines.filter(
    (line, index) =>
      (index === 0 || isAfterBlankLine(text, line)) && !OPENS_WITH_BULLET.test(line.text),
  );
  const paragraphs = opening.map((line, index) => ({
    at: line.start,
    locator: `${section}.p${String(index + 1)}`,
    cite: `section ${section}, paragraph ${String(index + 1)}`,
    headings: above,
  }));
  const bullets = bulletStarts(text, first?.end ?? end, end, section, above).map((bullet) => ({
    ...bullet,
    cite: bullet.cite.replace('paragraph', 'section'),
  }));
  return [heading, ...paragraphs, ...bullets].sort((a, b) => a.at - b.at);
}

function markStarts(text: string, marks: readonly NumberedMark[], pinned: readonly Pinned[]) {
  return marks.flatMap((mark, index): PassageStart[] => {
    const next = marks[index + 1];
    if (mark.paragraph === undefined) return sectionStarts(text, mark, next);
    const number = `${String(mark.section)}.${String(mark.paragraph)}`;
    const above = sectionHeadingAt(text, marks, index);
    const span = { at: mark.at, number, end: next?.at ?? text.length };
    return paragraphStarts(text, span, above === '' ? [] : [above], pinned);
  });
}

/**
 * Parts a text of numbered sections and paragraphs (`3.` and `3.14`), with bullets and tables. A
 * paragraph's locator is its number; `3.14.b2` is its second bullet, `8.8.r3` the third row of its
 * table, whose head is pinned (its key ends in `.r0`, for a plain text doesn't say what is a table);
 * `3.0` is a section's heading, `3.p2` the second paragraph of a section whose paragraphs have no
 * numbers, and what stands before the first number is `intro.<n>`.
 */
export function segmentNumberedParagraphs(
  text: string,
  layout: DocumentLayout,
): SegmentedPassage[] {
  const marks = findNumberedMarks(text);
  const pinned = pinnedIn(text, layout);
  const start = marks[0]?.at ?? text.length;
  return partAt(text, [...introStarts(text, pinned, start), ...markStarts(text, marks, pinned)]);
}
