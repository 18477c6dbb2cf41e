import { describe, expect, it } from 'vitest';
import { segmentNumberedParagraphs } from '../../../src/documents/layouts/numbered-paragraphs.js';
import { wordsOf } from '../../../src/documents/normalise.js';

const HEADINGS = [
  { text: 'REPORT TO THE PANEL', key: 'intro' },
  { text: 'Month Patrols Wardens (hours)', key: '2.1.r0' },
];

/** As a PDF is extracted: lines doubled, a blank before the first word of a page, a table in lines. */
const REPORT = ` REPORT TO THE PANEL 
To tell the panel of 
the parks. 

1. PURPOSE OF THE REPORT 

1.1 The parks were full 

in summer, and 3.5 patrols a day 

walked there. 
 1.2 Two things were done: 

• Wardens were hired 

for evenings. 

 • Lamps were lit. 

2. SUB-OBJECTIVE 1: SAFER 
EVENINGS 

2.1 Patrols by month 

Month 
Patrols Wardens (hours) 
May 12 40 

June 1,310 N/A 

2.2 That is all. 
`;

const layout = { layout: 'NUMBERED_PARAGRAPHS', headings: HEADINGS };
const segment = (text: string) => segmentNumberedParagraphs(text, layout);
const locators = (text: string) => segment(text).map(({ locator }) => locator);

describe('numbered paragraphs', () => {
  it('are parted by their numbers, with bullets, and tables whose head is pinned', () => {
    expect(
      segment(REPORT).map(({ locator, text }) => `${locator} ${text.replace(/\s+/g, ' ')}`),
    ).toEqual([
      'intro.1 REPORT TO THE PANEL',
      'intro.2 To tell the panel of the parks.',
      '1.0 1. PURPOSE OF THE REPORT',
      '1.1 1.1 The parks were full in summer, and 3.5 patrols a day walked there.',
      '1.2 1.2 Two things were done:',
      '1.2.b1 Wardens were hired for evenings.',
      '1.2.b2 Lamps were lit.',
      '2.0 2. SUB-OBJECTIVE 1: SAFER EVENINGS',
      '2.1 2.1 Patrols by month',
      '2.1.r0 Month Patrols Wardens (hours)',
      '2.1.r1 May 12 40',
      '2.1.r2 June 1,310 N/A',
      '2.2 2.2 That is all.',
    ]);
  });

  it('are cited as a reader would, under the heading of their section', () => {
    const called = segment(REPORT).map(({ cite, headings }) => [cite, ...headings].join(' < '));
    expect(called).toEqual([
      'before section 1, 1',
      'before section 1, 2',
      'heading of section 1',
      'paragraph 1.1 < 1. PURPOSE OF THE REPORT',
      'paragraph 1.2 < 1. PURPOSE OF THE REPORT',
      'paragraph 1.2, bullet 1 < 1. PURPOSE OF THE REPORT',
      'paragraph 1.2, bullet 2 < 1. PURPOSE OF THE REPORT',
      'heading of section 2',
      'paragraph 2.1 < 2. SUB-OBJECTIVE 1: SAFER EVENINGS',
      'paragraph 2.1, head of the table < 2. SUB-OBJECTIVE 1: SAFER EVENINGS',
      'paragraph 2.1, row 1 of the table < 2. SUB-OBJECTIVE 1: SAFER EVENINGS',
      'paragraph 2.1, row 2 of the table < 2. SUB-OBJECTIVE 1: SAFER EVENINGS',
      'paragraph 2.2 < 2. SUB-OBJECTIVE 1: SAFER EVENINGS',
    ]);
  });

  it('are the same passages when the lines are wrapped anew', () => {
    const prose = REPORT.slice(0, REPORT.indexOf('2. SUB'));
    const unwrapped = prose
      .replace('REPORT TO THE PANEL', 'REPORT TO THE PANEL\n')
      .replace(/([^L])\s*\n\s*/g, '$1 ');
    const words = (text: string) => segment(text).map((one) => [one.locator, wordsOf(one.text)]);
    expect(words(unwrapped).slice(2)).toEqual(words(prose).slice(2));
  });

  it('keep their own numbers when one is taken out or two change places', () => {
    const without = REPORT.replace(/1\.1 The[^]*there\. /, '');
    expect(locators(without).slice(2, 4)).toEqual(['1.0', '1.2']);
    const swapped = '1. ONE\n1.1 First.\n1.3 Third.\n1.2 Second.\n1.4 Fourth.\n';
    expect(locators(swapped)).toEqual(['1.0', '1.1', '1.3', '1.2', '1.4']);
  });

  it('do not begin at a figure in the text, nor at a number a second time', () => {
    const text = '1. ONE\n1.1 Growth was\n9.7 Points in all, of\n1.1 Million. 1.2 Fine.\n';
    expect(locators(text)).toEqual(['1.0', '1.1', '1.2']);
  });

  it('lose no word, whatever the text', () => {
    for (const text of [REPORT, '', 'no numbers at all', '2.2 Late start.\n• odd\n1. ONE'])
      expect(segment(text).flatMap((passage) => wordsOf(passage.text))).toEqual(wordsOf(text));
  });
});
