import { describe, expect, it } from 'vitest';
import { expectationsHold } from '../../src/checks/expectations-hold.js';
import { problemsOf, seedOf } from './harness.js';

describe('expectations-hold', () => {
  it('finds too few, too many, and a kind that there is not', () => {
    const seed = seedOf({
      'expectations.yml': `
least:
  Theme: 2
  Initiatives: 1
most:
  COVERS: 0
`,
    });
    expect(problemsOf(expectationsHold, seed)).toEqual([
      {
        check: 'expectations-hold',
        level: 'MUST',
        file: 'seed/expectations.yml',
        line: 2,
        about: 'Theme',
        message:
          'The record has 1 Theme, and 2 are the least expected. Find what was lost, or lower the number here.',
      },
      {
        check: 'expectations-hold',
        level: 'MUST',
        file: 'seed/expectations.yml',
        line: 3,
        about: 'Initiatives',
        message:
          '"Initiatives" is no kind of node or link. Did you mean "Initiative"? They are in docs/model.md.',
      },
      {
        check: 'expectations-hold',
        level: 'MUST',
        file: 'seed/expectations.yml',
        line: 5,
        about: 'COVERS',
        message:
          'The record has 1 COVERS, and 0 are the most expected. Find what came twice, or raise the number here.',
      },
    ]);
  });

  it('passes counts between the least and the most', () => {
    const seed = seedOf({
      'expectations.yml': `
least:
  Theme: 1
  ABOUT: 1
most:
  Theme: 1
`,
    });
    expect(problemsOf(expectationsHold, seed)).toEqual([]);
  });
});
