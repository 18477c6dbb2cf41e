import { describe, expect, it } from 'vitest';
import { findAnchor, isAnchorLongEnough } from '../../src/documents/anchors.js';
import { wordsOf } from '../../src/documents/normalise.js';

const passage = 'The “multi-\nagency” pond patrol met 1,500 swans; the pond patrol sang.';

describe('an anchor', () => {
  it('is found whatever the case, quotes, hyphens and line breaks', () => {
    const match = findAnchor('multi-agency Pond patrol', passage);
    expect(match).toMatchObject({ count: 1, unique: true });
    expect(match.spans.map(({ start, end }) => passage.slice(start, end))).toEqual([
      'multi-\nagency” pond patrol',
    ]);
  });

  it('is found with figures as they are written', () => {
    expect(findAnchor('met 1500 swans', passage).unique).toBe(true);
  });

  it('is not unique where it stands twice, and every place is given', () => {
    const match = findAnchor('pond patrol', passage);
    expect({ count: match.count, unique: match.unique }).toEqual({ count: 2, unique: false });
    expect(match.spans.map(({ start, end }) => passage.slice(start, end))).toEqual([
      'pond patrol',
      'pond patrol',
    ]);
  });

  it.each(['pond patrols', 'patrol pond', 'agency pond patrol', ''])(
    'is not found: "%s"',
    (anchor) => {
      expect(findAnchor(anchor, passage)).toEqual({ count: 0, unique: false, spans: [] });
    },
  );
});

describe('the length of an anchor', () => {
  it.each([
    ['met three swans', 'They met three swans.', true],
    ['three swans', 'They met three swans.', false],
    ['Paddle boats', 'Paddle boats', true],
    ['boats', 'Paddle boats', false],
    ['', '', false],
  ])('"%s" in "%s": %s', (anchor, text, enough) => {
    expect(isAnchorLongEnough(wordsOf(anchor), wordsOf(text))).toBe(enough);
  });
});
