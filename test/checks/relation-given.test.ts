import { describe, expect, it } from 'vitest';
import { relationGiven } from '../../src/checks/relation-given.js';
import { problemsOf, seedOf } from './harness.js';

describe('relation-given', () => {
  it('finds an alignment without relation or status', () => {
    const seed = seedOf({
      'plans/risks-2025/more.yml': `
document: report-2026
riskAreas:
  - id: risks-2025/rowdiness
    name: Rowdiness
    listing: OTHER_PRIORITY_AREA
    nature: CRIME
    of: risks-2025
    cites: risks.2 "rowdiness after dark"
    links:
      - alignsWith: risks-2025/disorder
        why: Both are of public order.
        cites:
          - risks.2 "rowdiness after dark"
          - risks.2 "disorder at closing time"
`,
    });
    expect(problemsOf(relationGiven, seed)).toEqual([
      {
        check: 'relation-given',
        level: 'MUST',
        file: 'seed/plans/risks-2025/more.yml',
        line: 10,
        about: 'risks-2025/rowdiness--aligns-with--risks-2025/disorder',
        message:
          '"risks-2025/rowdiness aligns with risks-2025/disorder" has no relation. Add: relation: EQUAL, EQUIVALENT, SUBSET, SUPERSET, INTERSECTS or NONE.',
      },
      {
        check: 'relation-given',
        level: 'MUST',
        file: 'seed/plans/risks-2025/more.yml',
        line: 10,
        about: 'risks-2025/rowdiness--aligns-with--risks-2025/disorder',
        message:
          '"risks-2025/rowdiness aligns with risks-2025/disorder" has no status. Add: status: DRAFT or COMPLETE.',
      },
    ]);
  });

  it('finds a relation on another link', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    addresses: risks-2025/disorder
    relation: EQUAL
    cites: work.1 "against rowdy friday nights"
`,
    });
    expect(problemsOf(relationGiven, seed)).toEqual([
      {
        check: 'relation-given',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--addresses--risks-2025/disorder',
        message:
          '"operation-lantern addresses risks-2025/disorder" has a relation, which only "alignsWith" has. Take it out.',
      },
    ]);
  });

  it('passes an alignment with both', () => {
    const seed = seedOf({
      'plans/risks-2025/more.yml': `
document: report-2026
riskAreas:
  - id: risks-2025/rowdiness
    name: Rowdiness
    listing: OTHER_PRIORITY_AREA
    nature: CRIME
    of: risks-2025
    cites: risks.2 "rowdiness after dark"
    links:
      - alignsWith: risks-2025/disorder
        relation: SUBSET
        status: COMPLETE
        why: Rowdiness is one sort of disorder.
        cites:
          - risks.2 "rowdiness after dark"
          - risks.2 "disorder at closing time"
`,
    });
    expect(problemsOf(relationGiven, seed)).toEqual([]);
  });
});
