import { describe, expect, it } from 'vitest';
import { segmentPublicQuestions } from '../../../src/documents/layouts/public-questions.js';
import { wordsOf } from '../../../src/documents/normalise.js';

const layout = {
  layout: 'PUBLIC_QUESTIONS',
  headings: [
    { text: 'Part One', key: 'intro' },
    { text: 'Parks', key: 'parks', level: 1 },
    { text: 'Swans', key: 'swans', level: 1 },
  ],
};

const EVENING = `An evening of questions was held.
Part One
Two came in.
Parks
Questions on parks were many.
1, Who lights the lamps? Westport
Police Response
The wardens do.
2 of them, to be exact.
Swans
2, Who counts the swans?
And who pays? Eastport
Police Response
Nobody yet.
14, she said, was too many.
`;

const segment = (text: string) => segmentPublicQuestions(text, layout);

describe('public questions', () => {
  it('are parted into question, heading of the response, and its paragraphs', () => {
    expect(segment(EVENING).map(({ locator, text }) => `${locator}: ${text}`)).toEqual([
      'intro.1: An evening of questions was held.',
      'intro.2: Part One',
      'intro.3: Two came in.',
      'parks.0: Parks',
      'parks.1: Questions on parks were many.',
      'q1: 1, Who lights the lamps? Westport',
      'q1.r0: Police Response',
      'q1.r1: The wardens do.',
      'q1.r2: 2 of them, to be exact.',
      'swans.0: Swans',
      'q2: 2, Who counts the swans?',
      'q2.p2: And who pays? Eastport',
      'q2.r0: Police Response',
      'q2.r1: Nobody yet.',
      'q2.r2: 14, she said, was too many.',
    ]);
  });

  it('are cited by their numbers, under their category', () => {
    const called = segment(EVENING).map(({ cite, headings }) => [cite, ...headings].join(' < '));
    expect(called.slice(3, 9)).toEqual([
      'heading “Parks”',
      'under “Parks”, 1 < Parks',
      'question 1 < Parks',
      'question 1, heading of the response < Parks < Question 1',
      'question 1, response, paragraph 1 < Parks < Question 1',
      'question 1, response, paragraph 2 < Parks < Question 1',
    ]);
  });

  it('keep their numbers when a question is taken out', () => {
    const without = EVENING.replace(/1, Who[^]*exact\.\n/, '');
    expect(segment(without).map(({ locator }) => locator)).toEqual([
      ...['intro.1', 'intro.2', 'intro.3', 'parks.0', 'parks.1', 'swans.0'],
      ...['q2', 'q2.p2', 'q2.r0', 'q2.r1', 'q2.r2'],
    ]);
  });

  it('lose no word, whatever the text', () => {
    for (const text of [EVENING, '', 'Swans\nParks\n9, Late? Westport', 'Police Response'])
      expect(segment(text).flatMap((passage) => wordsOf(passage.text))).toEqual(wordsOf(text));
  });
});
