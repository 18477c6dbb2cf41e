import { describe, expect, it } from 'vitest';
import { sameNameToldApart } from '../../src/checks/same-name-told-apart.js';
import { problemsOf, seedOf } from './harness.js';

describe('same-name-told-apart', () => {
  it('finds two bodies that share an abbreviation', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
    names: [NBC]
  - id: northshire-boat-club
    name: Northshire Boat Club
    names: [N.B.C., nbc]
    type: COMMUNITY_GROUP
    cites: work.1 "rowers of the nbc"
`,
    });
    expect(problemsOf(sameNameToldApart, seed)).toEqual([
      {
        check: 'same-name-told-apart',
        level: 'SHOULD',
        file: 'seed/organisations.yml',
        line: 8,
        about: 'northshire-boat-club',
        message:
          '"northshire-boat-club" and "northshire-council" (seed/organisations.yml:3) are both called "nbc". If they are the same, keep one; else say what tells them apart: distinctFrom: northshire-council, or mayBe: northshire-council.',
      },
    ]);
  });

  it('passes two that are told apart, and a theme with the name of a risk', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
    names: [NBC]
  - id: northshire-boat-club
    name: Northshire Boat Club
    names: [NBC]
    type: COMMUNITY_GROUP
    cites: work.1 "rowers of the nbc"
    links:
      - distinctFrom: northshire-council
        why: A club of rowers; the initials are an accident.
        cites: work.1 "rowers of the nbc"
`,
    });
    expect(problemsOf(sameNameToldApart, seed)).toEqual([]);
  });
});
