import type { DocumentLayout, PinnedHeading, SegmentedPassage } from '../layout.js';
import { tokensOf } from '../normalise.js';
import { linesOf, type Line } from './lines.js';
import { partAt, type PassageStart } from './part-at.js';
import { findHeadings } from './pinned-headings.js';

/** What we know on the way through the lines. */
interface Way {
  readonly category?: PinnedHeading;
  /** Number of the question under which we are; 0 before the first. */
  readonly question: number;
  /** Paragraphs of the question so far; undefined where we stand in none. */
  readonly asked?: number;
  /** Passages of the response so far; undefined before it begins. */
  readonly response?: number;
  /** Passages before the first question. */
  readonly intro: number;
  /** Passages under a category's heading that belong to no question. */
  readonly loose: number;
}

const QUESTION = /^\s*(\d{1,3})[,.):]\s/u;
const RESPONSE = /^\s*(?:\S+\s+){0,3}(?:Response|Answer|Reply)s?:?\s*$/iu;

/** The number that a line opens a question with, where it is the next, or near it. */
function questionOf(line: Line, { question }: Way): number | undefined {
  const number = Number(QUESTION.exec(line.text)?.[1] ?? Number.NaN);
  return number > question && number <= question + 3 ? number : undefined;
}

type Step = readonly [Way, Omit<PassageStart, 'at'>];

const pathOf = (category: PinnedHeading | undefined) => (category ? [category.text] : []);

function stepToHeading(way: Way, heading: PinnedHeading): Step {
  if (heading.key === 'intro') {
    const intro = way.intro + 1;
    const called = { locator: `intro.${String(intro)}`, cite: `heading “${heading.text}”` };
    return [
      { ...way, intro },
      { ...called, headings: [] },
    ];
  }
  const next = { question: way.question, intro: way.intro, loose: 0, category: heading };
  return [next, { locator: `${heading.key}.0`, cite: `heading “${heading.text}”`, headings: [] }];
}

function stepToQuestion({ response: _ended, ...way }: Way, question: number): Step {
  const called = { locator: `q${String(question)}`, cite: `question ${String(question)}` };
  return [
    { ...way, question, asked: 1 },
    { ...called, headings: pathOf(way.category) },
  ];
}

function stepInQuestion(way: Way, asked: number): Step {
  const question = String(way.question);
  const called = {
    locator: `q${question}.p${String(asked)}`,
    cite: `question ${question}, paragraph ${String(asked)}`,
  };
  return [
    { ...way, asked },
    { ...called, headings: pathOf(way.category) },
  ];
}

function stepInResponse(way: Way, response: number): Step {
  const { question } = way;
  const what =
    response === 0 ? 'heading of the response' : `response, paragraph ${String(response)}`;
  return [
    { ...way, response },
    {
      locator: `q${String(question)}.r${String(response)}`,
      cite: `question ${String(question)}, ${what}`,
      headings: [...pathOf(way.category), `Question ${String(question)}`],
    },
  ];
}

function stepToLoose(way: Way): Step {
  if (!way.category) {
    const intro = way.intro + 1;
    const cite = `before the questions, ${String(intro)}`;
    return [
      { ...way, intro },
      { locator: `intro.${String(intro)}`, cite, headings: [] },
    ];
  }
  const loose = way.loose + 1;
  const cite = `under “${way.category.text}”, ${String(loose)}`;
  const locator = `${way.category.key}.${String(loose)}`;
  return [
    { ...way, loose },
    { locator, cite, headings: pathOf(way.category) },
  ];
}

function stepTo(line: Line, way: Way, heading: PinnedHeading | undefined): Step {
  if (heading) return stepToHeading(way, heading);
  const question = questionOf(line, way);
  if (question !== undefined) return stepToQuestion(way, question);
  if (way.response !== undefined) return stepInResponse(way, way.response + 1);
  if (way.asked === undefined) return stepToLoose(way);
  return RESPONSE.test(line.text) ? stepInResponse(way, 0) : stepInQuestion(way, way.asked + 1);
}

/**
 * Parts a text of numbered questions, each on a line of its own with the place at its end, and
 * responses of several paragraphs, a line each, under the categories whose headings are pinned.
 * Locators: `intro.2`, `<category>.0` for its heading, `q14`, `q14.r0` for the words that open the
 * response, `q14.r3` for its third paragraph.
 */
export function segmentPublicQuestions(text: string, layout: DocumentLayout): SegmentedPassage[] {
  const tokens = tokensOf(text);
  const headings = new Map(
    findHeadings(text, layout.headings).map(({ heading, from }) => [tokens[from]?.start, heading]),
  );
  const headingOf = (line: Line) =>
    [...headings].find(([at]) => at !== undefined && at >= line.start && at < line.end)?.[1];
  let way: Way = { question: 0, intro: 0, loose: 0 };
  const starts = linesOf(text)
    .filter((line) => tokensOf(line.text).length > 0)
    .map((line) => {
      const [next, called] = stepTo(line, way, headingOf(line));
      way = next;
      return { at: line.start, ...called };
    });
  return partAt(text, starts);
}
