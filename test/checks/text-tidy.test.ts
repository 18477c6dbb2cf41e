import { describe, expect, it } from 'vitest';
import { textTidy } from '../../src/checks/text-tidy.js';
import { problemsOf, seedOf } from './harness.js';

describe('text-tidy', () => {
  it('finds two blanks, a line break and a hidden sign', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire  Borough Council
    summary: |
      It owns both parks.
      It keeps the swans.
    type: COUNCIL
    cites: work.1 "council wardens walk along"
    says:
      - text: "The coun\\xADcil owns both parks."
        cites: work.1 "parks of the council"
`,
    });
    expect(problemsOf(textTidy, seed)).toEqual([
      {
        check: 'text-tidy',
        level: 'SHOULD',
        file: 'seed/organisations.yml',
        line: 4,
        about: 'northshire-council',
        message:
          'The name "Northshire Borough Council" has two blanks together, a line break or a hidden sign. Write it on one line with single blanks.',
      },
      {
        check: 'text-tidy',
        level: 'SHOULD',
        file: 'seed/organisations.yml',
        line: 5,
        about: 'northshire-council',
        message:
          'The summary "It owns both parks. It keeps the swans." has two blanks together, a line break or a hidden sign. Write it on one line with single blanks.',
      },
      {
        check: 'text-tidy',
        level: 'SHOULD',
        file: 'seed/organisations.yml',
        line: 11,
        about: 'report-2026#work.1/s1',
        message:
          'The name "The coun­cil owns both parks." has two blanks together, a line break or a hidden sign. Write it on one line with single blanks.',
      },
    ]);
  });

  it('passes a text that is folded over two lines', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    summary: It owns both parks,
      and it keeps the swans.
    type: COUNCIL
    cites: work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(textTidy, seed)).toEqual([]);
  });
});
