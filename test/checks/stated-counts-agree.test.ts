import { describe, expect, it } from 'vitest';
import { statedCountsAgree } from '../../src/checks/stated-counts-agree.js';
import { problemsOf, seedOf } from './harness.js';

describe('stated-counts-agree', () => {
  it('finds a count that differs, and a list that there is not', () => {
    const seed = seedOf({
      'plans/risks-2025/risks-2025.yml': `
document: report-2026
plan:
  id: risks-2025
  name: Northshire risk register
  planKind: RISK_REGISTER
  statedCounts: [2 KEY_RISK, 3 KEY_THREATS]
  cites: risks.1 "risks of the year"
riskAreas:
  - id: risks-2025/disorder
    name: Disorder
    listing: KEY_RISK
    nature: CRIME
    cites: risks.2 "disorder at closing time"
`,
    });
    expect(problemsOf(statedCountsAgree, seed)).toEqual([
      {
        check: 'stated-counts-agree',
        level: 'MUST',
        file: 'seed/plans/risks-2025/risks-2025.yml',
        line: 6,
        about: 'risks-2025',
        message:
          'The source says 2 KEY_RISK; recorded are 1. Record what is missing, take out what is too much, or, if the source miscounts, keep a discrepancy and accept this.',
      },
      {
        check: 'stated-counts-agree',
        level: 'MUST',
        file: 'seed/plans/risks-2025/risks-2025.yml',
        line: 6,
        about: 'risks-2025',
        message:
          '"3 KEY_THREATS" counts no list or kind of plan item. Did you mean "KEY_THREAT"? They are KEY_RISK, OTHER_PRIORITY_AREA, KEY_THREAT, ADDITIONAL_THREAT, RiskArea, Priority, Pledge, SubObjective.',
      },
    ]);
  });

  it('passes counts of lists, of kinds, and of what a priority breaks into', () => {
    const seed = seedOf({
      'plans/aims-2025/aims-2025.yml': `
document: report-2026
plan:
  id: aims-2025
  name: Northshire aims
  planKind: POLICE_AND_CRIME_PLAN
  statedCounts: [1 Priority, 2 SubObjective, 0 KEY_THREAT]
  cites: risks.1 "aims of the year"
priorities:
  - id: aims-2025/calm
    name: Calm
    cites: risks.1 "calm in every street"
subObjectives:
  - id: aims-2025/1-parks
    title: Calm parks
    of: aims-2025/calm
    cites: risks.1 "parks that are calm"
  - id: aims-2025/2-docks
    title: Calm docks
    of: aims-2025/calm
    cites: risks.1 "docks that are calm"
`,
    });
    expect(problemsOf(statedCountsAgree, seed)).toEqual([]);
  });
});
