import { expect, test } from 'vitest';
import { chooseMoments, STAGES, VICTIMS } from '../../../src/bench/kills/moments.js';

test('the same seed gives the same moments, another gives others', () => {
  expect(chooseMoments(30, 7)).toEqual(chooseMoments(30, 7));
  expect(chooseMoments(30, 7)).not.toEqual(chooseMoments(30, 8));
});

test('thirty moments have every stage with every victim, each within its stage', () => {
  const moments = chooseMoments(30, 7);
  const pairs = new Set(moments.map(({ stage, victim }) => `${stage} ${victim}`));
  expect(pairs.size).toBe(Object.keys(STAGES).length * VICTIMS.length);
  const outside = moments.filter(
    ({ stage, after }) => after < 0 || after > STAGES[stage].milliseconds,
  );
  expect(outside).toEqual([]);
});
