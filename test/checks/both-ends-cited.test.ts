import { describe, expect, it } from 'vitest';
import { bothEndsCited } from '../../src/checks/both-ends-cited.js';
import { HASH, passagesOf } from './base-record.js';
import { problemsOf, seedOf } from './harness.js';

describe('both-ends-cited', () => {
  it('finds a broader theme with one citation', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise]
  cites: risks.1 "noise in our parks"
  links:
    - broader: disorder
      cites: risks.1 "noise in our parks"
`,
    });
    expect(problemsOf(bothEndsCited, seed)).toEqual([
      {
        check: 'both-ends-cited',
        level: 'MUST',
        file: 'seed/themes/noise.yml',
        line: 9,
        about: 'noise--broader--disorder',
        message:
          '"noise has the broader theme disorder" cites 1 passage. Cite two: one for each end.',
      },
    ]);
  });

  it('finds an alignment that cites only the document of one end', () => {
    const seed = seedOf({
      'documents/plan-2027/document.yml': `
document:
  id: plan-2027
  title: Northshire Plan
  publisher: Northshire Police
  voice: COMMISSIONER
  date: 2027
  dateKnownBy: Printed on the cover.
  file: plan-2027.txt
  sha256: ${HASH}
  layout: HEADED_LISTS
  cites: aims.1 "the plan for northshire"
`,
      'documents/plan-2027/passages.yml': passagesOf('plan-2027', ['aims.1']),
      'plans/plan-2027-aims/plan-2027-aims.yml': `
document: plan-2027
plan:
  id: plan-2027-aims
  name: Aims of Northshire
  planKind: POLICE_AND_CRIME_PLAN
  cites: aims.1 "the plan for northshire"
priorities:
  - id: plan-2027-aims/calm
    name: Calm evenings
    cites: aims.1 "calm evenings for all"
    links:
      - alignsWith: risks-2025/disorder
        relation: SUPERSET
        status: COMPLETE
        why: Calm is more than the lack of disorder.
        cites:
          - aims.1 "calm evenings for all"
          - aims.1 "and the nights too"
`,
    });
    expect(problemsOf(bothEndsCited, seed)).toEqual([
      {
        check: 'both-ends-cited',
        level: 'MUST',
        file: 'seed/plans/plan-2027-aims/plan-2027-aims.yml',
        line: 12,
        about: 'plan-2027-aims/calm--aligns-with--risks-2025/disorder',
        message:
          '"plan-2027-aims/calm aligns with risks-2025/disorder" cites no passage of a document in which risks-2025/disorder stands (report-2026). Cite one for each end.',
      },
    ]);
  });

  it('passes a citation for each end', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise]
  cites: risks.1 "noise in our parks"
  links:
    - broader: disorder
      cites:
        - risks.1 "noise in our parks"
        - risks.1 "disorder in our parks"
`,
    });
    expect(problemsOf(bothEndsCited, seed)).toEqual([]);
  });
});
