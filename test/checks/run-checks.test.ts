import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/checks/run-checks.js';
import { seedOf } from './harness.js';

describe('checking a record', () => {
  it('finds nothing in a sound one', () => {
    expect(checkSeed(seedOf())).toEqual({ problems: [], accepted: [], waiting: [] });
  });
});
