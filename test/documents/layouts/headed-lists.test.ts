import { describe, expect, it } from 'vitest';
import { segmentHeadedLists } from '../../../src/documents/layouts/headed-lists.js';
import { wordsOf } from '../../../src/documents/normalise.js';
import { NORTHSHIRE_LAYOUT, NORTHSHIRE_PAGE, northshirePassages } from '../northshire-page.js';

const wordsBy = (text: string) =>
  northshirePassages(text).map(({ locator, text: words }) => [locator, wordsOf(words).join(' ')]);

describe('short paragraphs and lists under headings', () => {
  it('become passages with locators, in order', () => {
    expect(
      northshirePassages().map(({ locator, text }) => [locator, text.replace(/\s+/g, ' ')]),
    ).toEqual([
      ['start.1', 'Skip to Content Larger Text'],
      ['banner.0', 'Northshire Safety Plan'],
      ['plan.0', 'Northshire Safety Plan'],
      ['plan.1', 'banner-2031Northshire Police looks after 51,000 households and two rivers.'],
      [
        'plan.2',
        'We met anti-social swans in 3.5% of all parks, “which is plenty” (Mayor’s Office).',
      ],
      ['lake-risks.0', 'Our lake risks are:'],
      ['lake-risks.1', 'Swans & geese at large;'],
      ['lake-risks.2', 'Ferry tickets (paper/plastic) that nobody reads'],
      ['lake-risks.3', 'Domestic quarrels between herons'],
      ['lake-risks.4', 'Those risks were agreed in 2030-2031.'],
      ['other-worries.0', 'Other worries'],
      ['other-worries.1', 'Paddle boats'],
      ['other-worries.2', 'Swans & geese at large'],
      ['other-worries.3', 'Ask the ferryman: he knows.'],
    ]);
  });

  it('are cited as a reader would, paragraphs and items counted apart', () => {
    expect(northshirePassages().map(({ cite }) => cite)).toEqual([
      'before the first heading, paragraph 1',
      'heading “Northshire Safety Plan” (no. 1)',
      'heading “Northshire Safety Plan” (no. 2)',
      'under “Northshire Safety Plan” (no. 2), paragraph 1',
      'under “Northshire Safety Plan” (no. 2), paragraph 2',
      'heading “Our lake risks are:”',
      'under “Our lake risks are:”, item 1',
      'under “Our lake risks are:”, item 2',
      'under “Our lake risks are:”, item 3',
      'under “Our lake risks are:”, paragraph 1',
      'heading “Other worries”',
      'under “Other worries”, item 1',
      'under “Other worries”, item 2',
      'under “Other worries”, paragraph 1',
    ]);
  });

  it('carry the headings above them, the outermost first', () => {
    const headings = new Map(northshirePassages().map((p) => [p.locator, p.headings]));
    expect(headings.get('start.1')).toEqual([]);
    expect(headings.get('plan.0')).toEqual([]);
    expect(headings.get('plan.1')).toEqual(['Northshire Safety Plan']);
    expect(headings.get('lake-risks.0')).toEqual(['Northshire Safety Plan']);
    expect(headings.get('lake-risks.1')).toEqual(['Northshire Safety Plan', 'Our lake risks are:']);
    expect(headings.get('other-worries.1')).toEqual(['Northshire Safety Plan', 'Other worries']);
  });

  it('lose no word of the text, and add none', () => {
    expect(northshirePassages().flatMap(({ text }) => wordsOf(text))).toEqual(
      wordsOf(NORTHSHIRE_PAGE),
    );
  });
});

describe('the same words laid out otherwise', () => {
  it.each([
    ['with other line ends', NORTHSHIRE_PAGE.replaceAll('\n', '\r\n')],
    ['wrapped after every word', NORTHSHIRE_PAGE.replace(/(?<=[a-z,]) (?=[a-z])/g, '\n')],
    ['with every block on one line', NORTHSHIRE_PAGE.replace(/(?<!\n)\n(?!\n)(?=\S*[•O])/g, ' ')],
    ['with hyphens broken over lines', NORTHSHIRE_PAGE.replace('anti-social', 'anti-\nsocial')],
    [
      'with a page break in mid-sentence',
      NORTHSHIRE_PAGE.replace('two rivers', 'two\n\n\f\n rivers'),
    ],
    ['with other quotes', NORTHSHIRE_PAGE.replace(/[“”]/g, '"').replaceAll('’', "'")],
    ['with other blanks', NORTHSHIRE_PAGE.replaceAll('    ', '\u00A0 \u00A0')],
    ['with other bullets', NORTHSHIRE_PAGE.replaceAll('•', '▪')],
  ])('give the same passages %s', (_, text) => {
    expect(wordsBy(text)).toEqual(wordsBy(NORTHSHIRE_PAGE));
  });

  it('give passages for a text without any heading', () => {
    const text = 'One heron.\n\n• Two swans\n• Three geese';
    expect(segmentHeadedLists(text, { layout: 'HEADED_LISTS', headings: [] })).toEqual([
      {
        locator: 'start.1',
        cite: 'before the first heading, paragraph 1',
        headings: [],
        text: 'One heron.',
      },
      {
        locator: 'start.2',
        cite: 'before the first heading, item 1',
        headings: [],
        text: 'Two swans',
      },
      {
        locator: 'start.3',
        cite: 'before the first heading, item 2',
        headings: [],
        text: 'Three geese',
      },
    ]);
  });

  it('part a heading from the paragraph on the next line', () => {
    const heading = { text: 'Pond', key: 'pond' };
    const layout = { layout: 'HEADED_LISTS', headings: [heading] };
    const parted = segmentHeadedLists('Pond\nTwo\nswans.', layout);
    expect(parted.map(({ locator, text }) => [locator, text])).toEqual([
      ['pond.0', 'Pond'],
      ['pond.1', 'Two\nswans.'],
    ]);
  });

  it('give none for an empty text', () => {
    expect(segmentHeadedLists('\n \n', NORTHSHIRE_LAYOUT)).toEqual([]);
  });
});
