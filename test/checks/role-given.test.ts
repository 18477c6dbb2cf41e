import { describe, expect, it } from 'vitest';
import { roleGiven } from '../../src/checks/role-given.js';
import { problemsOf, seedOf } from './harness.js';

describe('role-given', () => {
  it('finds a "with" without role', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    with: northshire-council
    cites: work.1 "council wardens walk along"
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
    expect(problemsOf(roleGiven, seed)).toEqual([
      {
        check: 'role-given',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--delivered-with--northshire-council',
        message:
          '"operation-lantern is delivered with northshire-council" has no role. Add: role: LEADS, DELIVERS, FUNDS, COMMISSIONS, CHAIRS, ATTENDS, HOSTS, REFERS_TO, RECEIVES_FROM, SHARES_INFORMATION, SECONDS_STAFF, ADVISES, SCRUTINISES or DECIDES.',
      },
    ]);
  });

  it('finds a role on another link, and an amount that nobody gives', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    addresses: risks-2025/disorder
    role: LEADS
    cites: work.1 "against rowdy friday nights"
  - from: operation-lantern
    with: northshire-council
    role: HOSTS
    amount: 400 swans
    cites: work.1 "council wardens walk along"
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
    expect(problemsOf(roleGiven, seed)).toEqual([
      {
        check: 'role-given',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--addresses--risks-2025/disorder--leads',
        message:
          '"operation-lantern addresses risks-2025/disorder (LEADS)" has a role, which only "with" has. Take it out.',
      },
      {
        check: 'role-given',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 7,
        about: 'operation-lantern--delivered-with--northshire-council--hosts',
        message:
          '"operation-lantern is delivered with northshire-council (HOSTS)" has an amount, which only the role FUNDS has. Take it out, or mend the role.',
      },
    ]);
  });

  it('passes money from who funds', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    with: northshire-council
    role: FUNDS
    amount: 400 swans
    cites: work.1 "council met the overtime"
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
    expect(problemsOf(roleGiven, seed)).toEqual([]);
  });
});
