import { describe, expect, it } from 'vitest';
import { BASES, compareBasis } from '../../src/model/basis.js';

describe('bases', () => {
  it('rank inferred below matched below stated', () => {
    expect([...BASES].reverse().sort(compareBasis)).toEqual(['INFERRED', 'MATCHED', 'STATED']);
    expect(compareBasis('MATCHED', 'MATCHED')).toBe(0);
  });
});
