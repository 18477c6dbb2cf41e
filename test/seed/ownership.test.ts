import { describe, expect, it } from 'vitest';
import { seedOf } from '../checks/harness.js';

describe('what belongs to something', () => {
  const PLAN = (more: string) => ({
    'plans/aims-2025/aims-2025.yml': `
document: report-2026
plan:
  id: aims-2025
  name: Aims of Northshire
  planKind: POLICE_AND_CRIME_PLAN
  cites: risks.1 "aims of the year"
${more}`,
  });

  it('is linked by nesting, with its own citations', () => {
    const seed = seedOf(
      PLAN(`priorities:
  - id: aims-2025/calm
    name: Calm
    cites: risks.1 "calm in every street"
`),
    );
    const id = 'aims-2025--sets--aims-2025/calm';
    expect(seed.links.find((link) => link.id === id)).toMatchObject({ basis: 'STATED' });
    expect(seed.citations.filter(({ of }) => of === id).map(({ anchor }) => anchor)).toEqual([
      'calm in every street',
    ]);
  });

  it('is linked by "of" instead, with the grounds that it gives', () => {
    const seed = seedOf(
      PLAN(`priorities:
  - id: aims-2025/calm
    name: Calm
    cites: risks.1 "calm in every street"
subObjectives:
  - id: aims-2025/1-parks
    title: Calm parks
    of:
      to: aims-2025/calm
      basis: INFERRED
      why: It stands under the heading.
      cites: risks.2 "under the same heading"
    cites: risks.1 "parks that are calm"
`),
    );
    const id = 'aims-2025/calm--breaks-into--aims-2025/1-parks';
    expect(seed.links.find((link) => link.id === id)).toMatchObject({
      basis: 'INFERRED',
      rationale: 'It stands under the heading.',
    });
    const cited = seed.citations.filter(({ of }) => of === id);
    expect(cited.map(({ anchor, at }) => [anchor, at.line])).toEqual([
      ['under the same heading', 18],
    ]);
  });

  it('is linked to nothing by "of: none", nor where the table has no relation', () => {
    const seed = seedOf(
      PLAN(`pledges:
  - id: aims-2025/swans
    name: More swans
    of: none
    cites: risks.1 "more swans for all"
themes:
  - id: swans
    name: Swans
    definition: Large white birds.
    terms: [swan]
    cites: risks.1 "more swans for all"
`),
    );
    expect(seed.links.filter(({ from }) => from === 'aims-2025')).toEqual([]);
    expect(seed.problems).toEqual([]);
  });

  it('may belong to a record of a file that is read later', () => {
    const seed = seedOf({
      'a.yml': `
document: report-2026
findings:
  - id: peel-2026/parks
    name: Policing of parks
    type: STRENGTH
    summary: The parks are looked after.
    of: peel-2026
    cites: work.1 "parks are looked after"
`,
      'b.yml': `
document: report-2026
inspections:
  - id: peel-2026
    name: Inspection of Northshire
    cites: work.1 "inspectors came in march"
`,
    });
    expect(seed.links.map(({ id }) => id)).toContain('peel-2026--found--peel-2026/parks');
  });
});
