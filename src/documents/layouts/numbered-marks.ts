/** A number that opens a section (`3.`) or a paragraph (`3.14`). */
export interface NumberedMark {
  readonly at: number;
  readonly section: number;
  /** Undefined for the heading of a section. */
  readonly paragraph?: number;
}

interface Candidate extends NumberedMark {
  readonly opensLine: boolean;
}

// A number of one or two levels, and after a blank what can open a heading or a sentence.
const NUMBER = /(?<![^\s])(\d{1,2})\.(\d{1,3})?[^\S\n]+(?=["'“‘(]?[\p{Lu}\d])/gu;
/** A number further on than this is no paragraph that follows: it is a figure in the text. */
const FURTHEST = 10;

function candidatesIn(text: string): Candidate[] {
  return [...text.matchAll(NUMBER)].map((match) => ({
    at: match.index,
    section: Number(match[1]),
    ...(match[2] === undefined ? {} : { paragraph: Number(match[2]) }),
    opensLine: /(?:^|[\n\r\f])[^\S\n]*$/u.test(
      text.slice(Math.max(0, match.index - 40), match.index),
    ),
  }));
}

function isNext({ section, paragraph }: NumberedMark, last: NumberedMark): boolean {
  if (paragraph === undefined) return section === last.section + 1;
  if (section === last.section) return paragraph === (last.paragraph ?? 0) + 1;
  return section === last.section + 1 && paragraph === 1;
}

function isNear({ section, paragraph }: NumberedMark, last: NumberedMark): boolean {
  if (section < last.section || section > last.section + 2) return false;
  const before = section === last.section ? (last.paragraph ?? 0) : 0;
  return paragraph === undefined
    ? section > last.section
    : Math.abs(paragraph - before) <= FURTHEST;
}

/**
 * Finds the numbers that open sections and paragraphs, in the order of the text. The one that is next
 * in order counts wherever it stands, for lines may be wrapped anew; another only at the start of a
 * line, near the last one, and once: a paragraph may have been taken out, put in, or moved.
 */
export function findNumberedMarks(text: string): NumberedMark[] {
  const taken = new Set<string>();
  let last: NumberedMark = { at: 0, section: 0 };
  return candidatesIn(text).flatMap(({ opensLine, ...mark }) => {
    const number = `${String(mark.section)}.${String(mark.paragraph ?? '')}`;
    const counts = isNext(mark, last) || (opensLine && isNear(mark, last));
    if (!counts || taken.has(number)) return [];
    taken.add(number);
    last = mark;
    return [mark];
  });
}
