import { describe, expect, it } from 'vitest';
import { fingerprintPassages } from '../../src/documents/fingerprint.js';
import type { SegmentedPassage } from '../../src/documents/layout.js';
import { recutPassages } from '../../src/documents/recut.js';

const passage = (locator: string, text: string): SegmentedPassage => ({
  locator,
  cite: `passage ${locator}`,
  headings: ['Parks'],
  text,
});

const AS_PINNED = [
  passage('a.1', 'The parks are full.'),
  passage('a.2', 'Swans sleep on the pond; geese do not.'),
  passage('a.3', 'Lamps burn.'),
];
const pinned = fingerprintPassages(AS_PINNED);

/** What a layout makes of a text whose lines were wrapped anew: nothing but its lines. */
const lines = (text: string) =>
  text.split('\n').map((line, index) => passage(`line.${String(index + 1)}`, line));
const recut = (text: string) => recutPassages(text, lines(text), pinned);

describe('a text that was wrapped anew', () => {
  it('has the pinned passages again, with their locators, cites and headings', () => {
    const text = 'The parks\nare full. Swans sleep\non the pond; geese do not. Lamps\nburn.';
    expect(recut(text)).toEqual([
      passage('a.1', 'The parks\nare full'),
      passage('a.2', 'Swans sleep\non the pond; geese do not'),
      passage('a.3', 'Lamps\nburn'),
    ]);
  });

  it('and in one place altered, has all but the altered passage, which keeps its place', () => {
    const text = 'The parks\nare full. Swans drown\non the pond; geese do not. Lamps\nburn.';
    expect(recut(text).map(({ locator, text: words }) => `${locator}: ${words}`)).toEqual([
      'a.1: The parks\nare full',
      'a.2: Swans drown\non the pond; geese do not',
      'a.3: Lamps\nburn',
    ]);
  });
});

describe('a text in which the layout sees as much', () => {
  it('stays as the layout parts it', () => {
    const text = 'The parks are full.\nLamps burn.';
    expect(recut(text)).toEqual(lines(text));
  });

  it('stays so too where no lengths were pinned', () => {
    expect(recutPassages('One\ntwo', lines('One\ntwo'), [])).toEqual(lines('One\ntwo'));
  });
});
