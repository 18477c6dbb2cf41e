import { describe, expect, it } from 'vitest';
import { itemsAreWhole } from '../../../src/analysis/plan-items/items-are-whole.js';

describe('whether the record has all items of a plan', () => {
  it('has, unless it says that it has some only, or has none and does not say so', () => {
    const cases = [
      itemsAreWhole(3, null),
      itemsAreWhole(0, 'ALL'),
      itemsAreWhole(3, 'SOME'),
      itemsAreWhole(0, null),
      itemsAreWhole(0, undefined),
    ];
    expect(cases).toEqual([true, true, false, false, false]);
  });
});
