import { describe, expect, it } from 'vitest';
import { idNotReused } from '../../src/checks/id-not-reused.js';
import { problemsOf, seedOf } from './harness.js';

describe('id-not-reused', () => {
  it('finds a retired id that is in use, and one whose successor is missing', () => {
    const seed = seedOf({
      'renamed.yml': `
renamed:
  - was: operation-lantern
    why: It was two operations.
  - was: rowdiness
    now: [disorders]
    why: The word of the register.
`,
    });
    expect(problemsOf(idNotReused, seed)).toEqual([
      {
        check: 'id-not-reused',
        level: 'MUST',
        file: 'seed/initiatives/operation-lantern.yml',
        line: 2,
        about: 'operation-lantern',
        message:
          '"operation-lantern" was retired at seed/renamed.yml:2, and a retired id is never used again. Give this record a new id.',
      },
      {
        check: 'id-not-reused',
        level: 'MUST',
        file: 'seed/renamed.yml',
        line: 4,
        about: 'rowdiness',
        message:
          '"rowdiness" is said to be "disorders" now, which the record doesn\'t have. Did you mean "disorder"? Name an id that is in use, or leave "now" out where nothing took its place.',
      },
    ]);
  });

  it('passes ids that stay retired', () => {
    const seed = seedOf({
      'renamed.yml': `
renamed:
  - was: rowdiness
    now: [disorder]
    why: The word of the register.
  - was: swan-patrol
    why: It never was.
`,
    });
    expect(problemsOf(idNotReused, seed)).toEqual([]);
  });
});
