import { describe, expect, it } from 'vitest';
import { linkAgrees } from '../../src/checks/link-agrees.js';
import { problemsOf, seedOf } from './harness.js';

describe('link-agrees', () => {
  it('finds a link with two amounts, at the second', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    with: northshire-council
    role: FUNDS
    amount: 400 swans
    cites: work.1 "council met the overtime"
  - from: operation-lantern
    with: northshire-council
    role: FUNDS
    amount: 500 swans
    cites: work.1 "and more in march"
`,
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(linkAgrees, seed)).toEqual([
      {
        check: 'link-agrees',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 8,
        about: 'operation-lantern--delivered-with--northshire-council--funds',
        message:
          'The link operation-lantern--delivered-with--northshire-council--funds has the amount 400 swans at seed/links/more.yml:3, and 500 swans here. Decide for one.',
      },
    ]);
  });

  it('passes a link that a second passage states without an amount', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    with: northshire-council
    role: FUNDS
    amount: 400 swans
    cites: work.1 "council met the overtime"
  - from: operation-lantern
    with: northshire-council
    role: FUNDS
    cites: work.1 "and more in march"
`,
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(linkAgrees, seed)).toEqual([]);
  });
});
