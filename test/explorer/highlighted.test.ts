import { describe, expect, test } from 'vitest';
import { findAnchor } from '../../src/explorer/parts/highlighted.js';

const marked = (text: string, anchor: string) => {
  const place = findAnchor(text, anchor);
  return place && text.slice(place.from, place.to);
};

describe('the words of an anchor', () => {
  test.each([
    ['They walk the parks on Fridays.', 'walk the parks', 'walk the parks'],
    ['They WALK\n  the “parks”, on', 'walk the parks on', 'WALK\n  the “parks”, on'],
    ['a com-\nmunity ranger walks', 'community ranger walks', 'com-\nmunity ranger walks'],
    ['about 41 calls against 63', '41 calls against', '41 calls against'],
  ])('are found in %j', (text, anchor, found) => {
    expect(marked(text, anchor)).toBe(found);
  });

  test('are not found where they only begin a longer word, or are none', () => {
    expect([
      marked('parkside walks', 'park side'),
      marked('walking the', 'walk'),
      marked('x', ''),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
