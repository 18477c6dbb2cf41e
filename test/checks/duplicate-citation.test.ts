import { describe, expect, it } from 'vitest';
import { duplicateCitation } from '../../src/checks/duplicate-citation.js';
import { problemsOf, seedOf } from './harness.js';

describe('duplicate-citation', () => {
  it('finds the same words in another case', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites:
      - work.1 "council wardens walk along"
      - work.1 "Council wardens walk along,"
`,
    });
    expect(problemsOf(duplicateCitation, seed)).toEqual([
      {
        check: 'duplicate-citation',
        level: 'SHOULD',
        file: 'seed/organisations.yml',
        line: 8,
        about: 'northshire-council',
        message:
          '"Council wardens walk along," of report-2026#work.1 is cited already, as "council wardens walk along" (seed/organisations.yml:7). Take one out.',
      },
    ]);
  });

  it('passes two anchors in one passage', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites:
      - work.1 "council wardens walk along"
      - work.1 "met the overtime of"
`,
    });
    expect(problemsOf(duplicateCitation, seed)).toEqual([]);
  });
});
