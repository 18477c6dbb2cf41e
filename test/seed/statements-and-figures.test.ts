import { describe, expect, it } from 'vitest';
import { seedOf } from '../checks/harness.js';

const lantern = (more: string) => ({
  'initiatives/operation-lantern.yml': `
document: report-2026
initiative:
  id: operation-lantern
  name: Operation Lantern
  form: OPERATION
  stage: { is: PILOT, asOf: 2026-03? }
  summary: Patrols of two parks on Fridays.
  cites: work.1 "evening patrols of both parks"
${more}`,
});

describe('a statement', () => {
  it('is numbered in its passage, unless it has a slug, and speaks in its document’s voice', () => {
    const seed = seedOf({
      ...lantern(`  says:
    - { text: One., cites: work.1 "evening patrols of both" }
    - { text: Two., slug: two, cites: work.1 "evening patrols of both" }
    - { text: Three., modality: PLAN, voice: PANEL, asOf: 2026, cites: work.1 "patrols of both parks" }
    - { text: Four., on: [disorder, operation-lantern], cites: work.2 "four of the wardens" }
`),
    });
    const statements = seed.entities.filter(({ kind }) => kind === 'Statement');
    expect(
      statements.map(({ id, name, properties: { modality, voice, asOf } }) => [id, name, modality, voice, asOf]),
    ).toEqual([
      ['report-2026#work.1/s1', 'One.', 'FACT', 'FORCE', undefined],
      ['report-2026#work.1/two', 'Two.', 'FACT', 'FORCE', undefined],
      ['report-2026#work.1/s2', 'Three.', 'PLAN', 'PANEL', '2026'],
      ['report-2026#work.2/s1', 'Four.', 'FACT', 'FORCE', undefined],
    ]);
    expect(
      seed.links.filter(({ from }) => from === 'report-2026#work.2/s1').map(({ to }) => to),
    ).toEqual(['operation-lantern', 'disorder']);
  });
});

describe('a figure', () => {
  const MEASURE = {
    'measures/walks.yml': `
document: report-2026
measure:
  id: walks
  name: Walks
  unit: walks
  counts: walks
  higherIs: BETTER
  cites: work.1 "walks along the bank"
  figures:
    - { value: 12, period: 2026-01, cites: work.1 "twelve walks in january" }
`,
  };

  it('is an observation of its measure, named in words', () => {
    const seed = seedOf(MEASURE);
    const figure = seed.entities.find(({ kind }) => kind === 'Observation');
    expect([figure?.id, figure?.name]).toEqual(['walks/2026-01', 'Walks, 2026-01: 12 walks']);
    expect(seed.links.map(({ id }) => id)).toContain('walks/2026-01--observes--walks');
  });

  it('in another record links that record and its place, too', () => {
    const seed = seedOf({
      ...MEASURE,
      ...lantern(`  figures:
    - of: walks
      low: 4
      high: 6
      qualifier: ABOUT
      periodNotGiven: true
      place: docks
      which: by-night
      cites: work.2 "four to six walks"
`),
      'places.yml': `
document: report-2026
places:
  - { id: docks, name: The Docks, type: SITE }
`,
    });
    const id = 'walks/undated/docks/by-night';
    expect(seed.entities.find((entity) => entity.id === id)?.name).toBe(
      'Walks, no period given, docks, by night: about 4 to 6 walks',
    );
    const links = seed.links.filter(({ from, to }) => from === id || to === 'walks');
    expect(links.map((link) => link.id)).toEqual([
      'walks/undated/docks/by-night--observes--walks',
      'walks/undated/docks/by-night--located-in--docks',
      'operation-lantern--measured-by--walks',
      'walks/2026-01--observes--walks',
    ]);
  });

  it('is exact where nothing else is written, but only beside an amount or a rank', () => {
    const seed = seedOf({
      ...MEASURE,
      ...lantern(`  figures:
    - { of: walks, value: 12, period: 2025-01, cites: work.2 "those twelve walks again" }
    - { of: walks, low: 4, high: 6, period: 2025-02, cites: work.2 "those twelve walks again" }
    - { of: walks, rank: 2, period: 2025-03, cites: work.2 "those twelve walks again" }
    - { of: walks, form: CHANGE, direction: UP, period: 2025-04, cites: work.2 "those twelve walks again" }
    - { of: walks, notAvailable: true, period: 2025-05, cites: work.2 "those twelve walks again" }
    - { of: walks, form: CHANGE, direction: UP, qualifier: NEARLY, period: 2025-06, cites: work.2 "those twelve walks again" }
`),
    });
    const figures = seed.entities.filter(({ id }) => id.startsWith('walks/2025'));
    expect(figures.map(({ id, properties }) => [id, properties.qualifier])).toEqual([
      ['walks/2025-01', 'EXACTLY'],
      ['walks/2025-02', 'EXACTLY'],
      ['walks/2025-03', 'EXACTLY'],
      ['walks/2025-04', undefined],
      ['walks/2025-05', undefined],
      ['walks/2025-06', 'NEARLY'],
    ]);
  });

  it('that is told again is one with two citations', () => {
    const seed = seedOf({
      ...MEASURE,
      ...lantern(`  figures:
    - { of: walks, value: 12, period: 2026-01, cites: work.2 "those twelve walks again" }
`),
    });
    expect(seed.entities.filter(({ kind }) => kind === 'Observation')).toHaveLength(1);
    expect(
      seed.citations.filter(({ of }) => of === 'walks/2026-01').map(({ locator }) => locator),
    ).toEqual(['work.2', 'work.1']);
  });
});
