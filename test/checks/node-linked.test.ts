import { describe, expect, it } from 'vitest';
import { nodeLinked } from '../../src/checks/node-linked.js';
import { problemsOf, seedOf } from './harness.js';

describe('node-linked', () => {
  it('finds a body that nothing is linked to', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(nodeLinked, seed)).toEqual([
      {
        check: 'node-linked',
        level: 'SHOULD',
        file: 'seed/organisations.yml',
        line: 3,
        about: 'northshire-council',
        message:
          '"Northshire Borough Council" (an Organisation) has no link, so no question finds it. Link it, or make what the passage says of it a statement.',
      },
    ]);
  });

  it('passes a body that a statement speaks of', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
    says:
      - text: The council owns both parks.
        cites: work.1 "parks of the council"
`,
    });
    expect(problemsOf(nodeLinked, seed)).toEqual([]);
  });
});
