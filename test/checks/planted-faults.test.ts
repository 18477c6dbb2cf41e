import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '../../src/checks/all-checks.js';
import { checkSeed } from '../../src/checks/run-checks.js';
import { FAULTS } from '../fixtures/faults.js';
import { northshireWith } from '../fixtures/northshire.js';

describe('a fault planted in Northshire', () => {
  it('is there for every check', () => {
    expect(Object.keys(FAULTS).sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort());
  });

  it.each(Object.keys(FAULTS))('is found by %s, once, and by no other', (id) => {
    const { problems } = checkSeed(northshireWith(FAULTS[id] ?? []));
    expect(problems.map(({ check }) => check)).toEqual([id]);
  });
});
