import { describe, expect, it } from 'vitest';
import {
  findHeadings,
  findMissingHeadings,
} from '../../../src/documents/layouts/pinned-headings.js';
import { NORTHSHIRE_LAYOUT, NORTHSHIRE_PAGE } from '../northshire-page.js';

const { headings } = NORTHSHIRE_LAYOUT;
const keysIn = (text: string, pinned = headings) =>
  findHeadings(text, pinned).map(({ heading, from }) => [heading.key, from]);

describe('pinned headings', () => {
  it('all stand in the text for which they were pinned', () => {
    expect(findMissingHeadings(NORTHSHIRE_PAGE, headings)).toEqual([]);
  });

  it('are found on lines of their own, not in a sentence or a list item', () => {
    const text = 'We have other worries too.\n\n• Other worries\n\nOther worries\n\nNone.';
    expect(keysIn(text)).toEqual([['other-worries', 7]]);
  });

  it('pinned once are found where they stand first', () => {
    expect(keysIn('Swans.\n\nOther worries\n\nOther worries\n\nNone.')).toEqual([
      ['other-worries', 1],
    ]);
  });

  it('are found when they are broken over two lines', () => {
    expect(keysIn('Swans.\n\nOther\nworries\n\nNone.')).toEqual([['other-worries', 1]]);
  });

  it('with a colon are found after a sentence too', () => {
    expect(keysIn('Swans. Our lake risks are: • geese')).toEqual([['lake-risks', 1]]);
    expect(keysIn('Swans and our lake risks are: • geese')).toEqual([]);
  });

  it('that are missing cost only themselves', () => {
    const text = NORTHSHIRE_PAGE.replace('Our lake risks are:', 'Risks of the lake:');
    expect(findHeadings(text, headings).map((span) => span.heading.key)).toEqual([
      'banner',
      'plan',
      'other-worries',
    ]);
    expect(findMissingHeadings(text, headings)).toEqual([headings[2]]);
  });

  it('that are out of order cost as few as can be', () => {
    const [, plan, risks, worries] = headings;
    const pinned = [worries!, plan!, risks!];
    expect(findHeadings(NORTHSHIRE_PAGE, pinned).map((span) => span.heading.key)).toEqual([
      'plan',
      'lake-risks',
    ]);
  });
});
