import { describe, expect, it } from 'vitest';
import { idOwned } from '../../src/checks/id-owned.js';
import { problemsOf, seedOf } from './harness.js';

describe('id-owned', () => {
  it('finds a plan item without its plan’s id', () => {
    const seed = seedOf({
      'plans/risks-2025/risk-areas/arson.yml': `
document: report-2026
riskArea:
  id: arson
  name: Arson
  listing: KEY_RISK
  nature: CRIME
  of: risks-2025
  cites: risks.2 "arson at the docks"
`,
    });
    expect(problemsOf(idOwned, seed)).toEqual([
      {
        check: 'id-owned',
        level: 'MUST',
        file: 'seed/plans/risks-2025/risk-areas/arson.yml',
        line: 3,
        about: 'arson',
        message: '"arson" is a RiskArea, so its id begins with that of its Plan: "<plan>/arson".',
      },
    ]);
  });

  it('finds an owner that is not there, with the nearest', () => {
    const seed = seedOf({
      'plans/risks-2025/risk-areas/arson.yml': `
document: report-2026
riskArea:
  id: risks-2024/arson
  name: Arson
  listing: KEY_RISK
  nature: CRIME
  of: risks-2025
  cites: risks.2 "arson at the docks"
`,
    });
    expect(problemsOf(idOwned, seed)).toEqual([
      {
        check: 'id-owned',
        level: 'MUST',
        file: 'seed/plans/risks-2025/risk-areas/arson.yml',
        line: 3,
        about: 'risks-2024/arson',
        message:
          '"risks-2024/arson" begins with "risks-2024", which is no Plan of the record. Did you mean "risks-2025"? Begin it with the id of what it belongs to.',
      },
    ]);
  });

  it('finds a finding that bears the id of a plan', () => {
    const seed = seedOf({
      'inspections/odd.yml': `
document: report-2026
findings:
  - id: risks-2025/slow-answers
    name: Slow answers
    type: CRITICISM
    summary: Calls wait too long.
    cites: work.1 "calls wait too long"
`,
    });
    expect(problemsOf(idOwned, seed)).toEqual([
      {
        check: 'id-owned',
        level: 'MUST',
        file: 'seed/inspections/odd.yml',
        line: 3,
        about: 'risks-2025/slow-answers',
        message:
          '"risks-2025/slow-answers" begins with "risks-2025", which is no Inspection of the record. Begin it with the id of what it belongs to.',
      },
    ]);
  });

  it('finds a kind that belongs to nothing and yet has an owner', () => {
    const seed = seedOf({
      'places.yml': `
document: report-2026
places:
  - id: northshire/parks
    name: The parks
    type: SITE
    cites: work.1 "patrols of both parks"
`,
    });
    expect(problemsOf(idOwned, seed)).toEqual([
      {
        check: 'id-owned',
        level: 'MUST',
        file: 'seed/places.yml',
        line: 3,
        about: 'northshire/parks',
        message:
          'A Place belongs to no plan, inspection or meeting, so its id is a bare slug: "parks" and not "northshire/parks".',
      },
    ]);
  });

  it('passes an initiative with a bare slug, and one under its plan', () => {
    const seed = seedOf({
      'initiatives/risks-2025-review.yml': `
document: report-2026
initiatives:
  - id: risks-2025/review
    name: Review of the register
    form: PROCESS
    stage: { is: PLANNED, asOf: 2026-03 }
    summary: The register is read again each spring.
    cites: risks.1 "read again each spring"
`,
    });
    expect(problemsOf(idOwned, seed)).toEqual([]);
  });
});
