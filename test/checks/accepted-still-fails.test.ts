import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/checks/run-checks.js';
import { seedOf } from './harness.js';

const COUNCIL = `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
`;

function findingsIn(accepted: string): object[] {
  const seed = seedOf({ 'accepted.yml': accepted, 'organisations.yml': COUNCIL });
  return checkSeed(seed).problems.filter(({ check }) => check === 'accepted-still-fails');
}

const found = (about: string, message: string) => ({
  check: 'accepted-still-fails',
  level: 'MUST',
  file: 'seed/accepted.yml',
  line: 2,
  about,
  message,
});

describe('accepted-still-fails', () => {
  it('finds an exception of which nothing is left', () => {
    const accepted = `
accepted:
  - check: text-tidy
    about: northshire-council
    why: The council writes itself so.
`;
    expect(findingsIn(accepted)).toEqual([
      found(
        'northshire-council',
        'Nothing is found any more by "text-tidy" for northshire-council. Delete this row.',
      ),
    ]);
  });

  it('finds an exception to no check, with the nearest', () => {
    const accepted = `
accepted:
  - check: node-link
    about: northshire-council
    why: The report names it and no more.
`;
    expect(findingsIn(accepted)).toEqual([
      found(
        'northshire-council',
        '"node-link" is no check. Did you mean "node-linked"? The checks are in docs/checks.md.',
      ),
    ]);
  });

  it('finds an exception to what is never accepted', () => {
    const accepted = `
accepted:
  - check: node-cited
    about: northshire-council
    why: Everybody knows the council.
`;
    expect(findingsIn(accepted)).toEqual([
      found(
        'northshire-council',
        '"node-cited" is never accepted: the graph can\'t hold what breaks it. Mend the record and delete this row.',
      ),
    ]);
  });

  it('passes an exception to what is still there', () => {
    const accepted = `
accepted:
  - check: node-linked
    about: northshire-council
    why: The report names it and no more.
`;
    expect(findingsIn(accepted)).toEqual([]);
  });
});
