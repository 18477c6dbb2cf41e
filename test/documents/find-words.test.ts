import { expect, it } from 'vitest';
import { findWords } from '../../src/documents/find-words.js';

it('gives every position, overlapping ones too', () => {
  expect(findWords(['a', 'a'], ['a', 'a', 'a', 'b'])).toEqual([0, 1]);
});

it('finds whole words only', () => {
  expect(findWords(['heron'], ['herons'])).toEqual([]);
});

it('finds no words nowhere', () => {
  expect(findWords([], ['a'])).toEqual([]);
});
