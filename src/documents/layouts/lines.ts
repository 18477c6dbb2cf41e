/** A line of a text as it stands, with its place (UTF-16 units). */
export interface Line {
  readonly start: number;
  /** Offset after its last character, the line break not counted. */
  readonly end: number;
  readonly text: string;
}

/** Every line of a text that holds anything but blanks, in order. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n\r\f\v\u2028\u2029]+/gu)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }))
    .filter((line) => line.text.trim() !== '');
}

/** Whether a line stands after an empty line, or opens the text. */
export function isAfterBlankLine(text: string, { start }: Line): boolean {
  return start === 0 || /(?:\n|\r\n|\r)\s*(?:\n|\r\n|\r)$/u.test(text.slice(0, start));
}
