import type { PinnedHeading } from '../layout.js';
import { BULLETS, tokensOf } from '../normalise.js';
import { isAfterBlankLine, linesOf, type Line } from './lines.js';
import { findHeadings } from './pinned-headings.js';

/** What a line of headed prose is, by itself. */
export interface ProseLine {
  readonly at: number;
  readonly text: string;
  /** The pinned heading that this line opens. */
  readonly heading?: PinnedHeading;
  /** Goes on with a pinned heading of the line before. */
  readonly insideHeading: boolean;
  readonly afterBlank: boolean;
  /** Extraction leaves one blank before the first word of a page. */
  readonly opensPage: boolean;
  /** A ruler of blanks stands before it, as extraction leaves it above a page's footnotes. */
  readonly afterRuler: boolean;
  readonly form: 'bullet' | 'link' | 'page' | 'caption' | 'source' | 'note' | 'text';
}

const RULER = /(?:^|[\n\r])[^\S\n\r]{20,}[\n\r]/u;
const FORMS: readonly (readonly [ProseLine['form'], RegExp])[] = [
  ['bullet', new RegExp(`^\\s*[${BULLETS}]`, 'u')],
  ['link', /^\s*https?:\/\/\S+\s*$/u],
  ['page', /^\s*\d{1,4}\s*$/u],
  ['caption', /^\s*(?:Figure|Table|Chart)\s\d+:/u],
  ['source', /^\s*Source:/u],
  ['note', /^\s*\*/u],
];

/** A number alone on its line is a page's number only where it stands apart. */
function formOf(text: string, afterBlank: boolean): ProseLine['form'] {
  const form = FORMS.find(([, shape]) => shape.test(text))?.[0] ?? 'text';
  return form === 'page' && !afterBlank ? 'text' : form;
}

interface Span {
  readonly heading: PinnedHeading;
  readonly at: number;
  readonly end: number;
}

function spansOf(text: string, headings: readonly PinnedHeading[]): Span[] {
  const tokens = tokensOf(text);
  return findHeadings(text, headings).map(({ heading, from, to }) => ({
    heading,
    at: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}

function readLine(text: string, line: Line, before: number, spans: readonly Span[]): ProseLine {
  const afterBlank = isAfterBlankLine(text, line);
  const heading = spans.find(({ at }) => at >= line.start && at < line.end)?.heading;
  return {
    at: line.start,
    text: line.text,
    ...(heading && { heading }),
    insideHeading: spans.some(({ at, end }) => at < line.start && end > line.start),
    afterBlank,
    opensPage: /^\s{1,2}\S/u.test(line.text),
    afterRuler: RULER.test(text.slice(before, line.start)),
    form: formOf(line.text, afterBlank),
  };
}

/** Every line with a word, in order, and what can be seen of each by itself. */
export function readProseLines(text: string, headings: readonly PinnedHeading[]): ProseLine[] {
  const spans = spansOf(text, headings);
  const lines = linesOf(text).filter((line) => tokensOf(line.text).length > 0);
  return lines.map((line, index) => readLine(text, line, lines[index - 1]?.end ?? 0, spans));
}
