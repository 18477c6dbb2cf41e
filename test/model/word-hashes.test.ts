import { describe, expect, it } from 'vitest';
import { hashWords, wordFinder } from '../../src/model/word-hashes.js';

describe('the hashed words of a text', () => {
  it('tell which words stand in it, by one form for singular and plural', () => {
    const stands = wordFinder(hashWords(['The swans swim.', 'Off-road bikes']));
    expect(['swan', 'swim', 'offroad', 'road', 'goose'].map(stands)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('keep neither the order of the words nor how often they stand', () => {
    expect(hashWords(['one two two three'])).toBe(hashWords(['three', 'two one']));
  });

  it('are none of an empty text', () => {
    expect([hashWords([]), wordFinder('')('swan')]).toEqual(['', false]);
  });
});
