import { describe, expect, it } from 'vitest';
import { nodeCited } from '../../src/checks/node-cited.js';
import { problemsOf, seedOf } from './harness.js';

describe('node-cited', () => {
  it('finds a record and a statement without citation', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    says:
      - text: The council owns both parks.
`,
    });
    expect(problemsOf(nodeCited, seed)).toEqual([
      {
        check: 'node-cited',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 3,
        about: 'northshire-council',
        message:
          'No passage is cited for "Northshire Borough Council" (an Organisation). Add: cites: <locator> "<three to six words>".',
      },
      {
        check: 'node-cited',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 7,
        about: 'report-2026#/s1',
        message:
          'No passage is cited for "The council owns both parks." (a Statement). Add: cites: <locator> "<three to six words>".',
      },
    ]);
  });

  it('passes a record whose citation stands in another file', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
adds:
  - to: northshire-council
    cites: work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(nodeCited, seed)).toEqual([]);
  });
});
