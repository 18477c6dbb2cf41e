import { expect, it } from 'vitest';
import { pairPassages } from '../../src/documents/pair-passages.js';

const recorded = (hashes: string) =>
  [...hashes].map((sha256, index) => ({ locator: `p.${index + 1}`, sha256, order: index + 1 }));
const pair = (was: string, is: string) => {
  const { whereNow, unknown } = pairPassages(recorded(was), recorded(is));
  return { whereNow: Object.fromEntries(whereNow), unknown: [...unknown] };
};

it('finds each passage in its own place', () => {
  expect(pair('abc', 'abc')).toEqual({
    whereNow: { 'p.1': 'p.1', 'p.2': 'p.2', 'p.3': 'p.3' },
    unknown: [],
  });
});

it('finds those that were shifted, and what is new', () => {
  expect(pair('abc', 'axbc')).toEqual({
    whereNow: { 'p.1': 'p.1', 'p.2': 'p.3', 'p.3': 'p.4' },
    unknown: ['p.2'],
  });
});

it('takes each of two passages with the same words once', () => {
  expect(pair('aba', 'ba')).toEqual({ whereNow: { 'p.1': 'p.2', 'p.2': 'p.1' }, unknown: [] });
  expect(pair('xyaa', 'aab')).toEqual({
    whereNow: { 'p.3': 'p.1', 'p.4': 'p.2' },
    unknown: ['p.3'],
  });
});

it('prefers a passage in its own place to one that comes before it', () => {
  expect(pair('xaya', 'aa')).toEqual({ whereNow: { 'p.2': 'p.2', 'p.4': 'p.1' }, unknown: [] });
});
