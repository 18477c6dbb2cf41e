import type { Layout } from '../model/document.js';
import type { PinnedHeading } from './layout.js';
import { linesOf } from './layouts/lines.js';
import { findNumberedMarks } from './layouts/numbered-marks.js';
import { BULLETS, wordsOf } from './normalise.js';
import { proposeHeadings } from './propose-headings.js';

/** How an unseen text could be parted, why, and what to look at before believing it. */
export interface ProposedLayout {
  readonly layout: Layout;
  readonly why: string;
  readonly headings: readonly PinnedHeading[];
  readonly unsure: readonly string[];
}

/** What a text shows of its layout. */
interface Signs {
  readonly paragraphNumbers: number;
  readonly sectionNumbers: number;
  readonly questions: number;
  readonly responses: number;
  readonly footnotes: number;
  readonly figures: number;
  readonly bullets: number;
  readonly tableLines: number;
}

const BULLET = new RegExp(`^\\s*[${BULLETS}]`, 'u');
const RESPONSE = /^\s*(?:\S+\s+){0,3}(?:Response|Answer|Reply)s?:?\s*$/iu;
/** A label of at most three words, and then nothing but figures. */
const TABLE_LINE = /^\s*\S+(?:\s\S+){0,2}?(?:\s+(?:[\d,.:£%]*\d[\d,.:%]*|N\/A)){2,}\s*$/u;

function signsOf(text: string): Signs {
  const lines = linesOf(text).map((line) => line.text);
  const marks = findNumberedMarks(text);
  const count = (shape: RegExp) => lines.filter((line) => shape.test(line)).length;
  return {
    paragraphNumbers: marks.filter(({ paragraph }) => paragraph !== undefined).length,
    sectionNumbers: marks.filter(({ paragraph }) => paragraph === undefined).length,
    questions: count(/^\s*\d{1,3}[,.):]\s.*\?/u),
    responses: count(RESPONSE),
    footnotes: text.match(/[\n\r][^\S\n\r]{20,}[\n\r]+\d{1,3}\s+\p{Lu}/gu)?.length ?? 0,
    figures: count(/^\s*(?:Figure|Table|Chart)\s\d+:/u),
    bullets: count(BULLET),
    tableLines: count(TABLE_LINE),
  };
}

const several = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`;

function chooseLayout(signs: Signs): { layout: Layout; why: string } {
  const { paragraphNumbers, sectionNumbers, questions, responses, footnotes, figures } = signs;
  if (responses >= 2 && questions >= 2)
    return {
      layout: 'PUBLIC_QUESTIONS',
      why: `${several(questions, 'numbered question', 'numbered questions')} and ${several(responses, 'line that opens a response', 'lines that open a response')}`,
    };
  if (paragraphNumbers >= 3 || sectionNumbers >= 3)
    return {
      layout: 'NUMBERED_PARAGRAPHS',
      why: `${several(sectionNumbers, 'numbered section', 'numbered sections')} and ${several(paragraphNumbers, 'numbered paragraph', 'numbered paragraphs')}`,
    };
  if (footnotes + figures >= 2)
    return {
      layout: 'HEADED_PROSE',
      why: `${several(footnotes, 'page with footnotes', 'pages with footnotes')} and ${several(figures, 'figure or table', 'figures and tables')} with captions`,
    };
  return {
    layout: 'HEADED_LISTS',
    why: 'no numbered paragraphs, no responses to questions, no footnotes: paragraphs and lists under headings',
  };
}

function doubtsOf(signs: Signs, layout: Layout, headings: readonly PinnedHeading[]): string[] {
  const doubts: string[] = [];
  if (layout !== 'NUMBERED_PARAGRAPHS' && headings.length === 0)
    doubts.push('No line looks like a heading: all passages stand under "start".');
  if (layout !== 'NUMBERED_PARAGRAPHS' && headings.length > 0)
    doubts.push(
      `${several(headings.length, 'line was', 'lines were')} taken for headings by being short and standing apart: strike out those that are none, add those that are missing, and put their levels right.`,
    );
  if (signs.tableLines >= 2)
    doubts.push(
      `${several(signs.tableLines, 'line looks', 'lines look')} like rows of a table. Rows become passages of their own once the table's head is pinned as a heading whose key ends in .r0 (as 8.8.r0 or fig4.r0).`,
    );
  if (layout === 'NUMBERED_PARAGRAPHS' && signs.paragraphNumbers === 0)
    doubts.push(
      'Sections are numbered but their paragraphs are not: those are counted by blank lines.',
    );
  return doubts;
}

/** Proposes how to part a text that nobody here has seen (`new -- document`). Pure; never sure. */
export function proposeLayout(text: string, layout?: Layout): ProposedLayout {
  const signs = signsOf(text);
  const chosen = layout === undefined ? chooseLayout(signs) : { layout, why: 'as you said' };
  const isNumbered = chosen.layout === 'NUMBERED_PARAGRAPHS';
  const headings = isNumbered
    ? []
    : proposeHeadings(text).filter(({ text: one }) => !RESPONSE.test(one));
  const unsure = doubtsOf(signs, chosen.layout, headings);
  const words = wordsOf(text).length;
  if (words < 100)
    unsure.push(`The text has only ${String(words)} words: is it the whole document?`);
  return { ...chosen, headings, unsure };
}
