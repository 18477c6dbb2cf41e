import { describe, expect, it } from 'vitest';
import { idUnique } from '../../src/checks/id-unique.js';
import { problemsOf, seedOf } from './harness.js';

describe('id-unique', () => {
  it('finds an id that two kinds share, with both places', () => {
    const seed = seedOf({
      'places.yml': `
document: report-2026
places:
  - id: disorder
    name: Disorder Lane
    type: SITE
    cites: work.1 "down disorder lane at night"
`,
    });
    expect(problemsOf(idUnique, seed)).toEqual([
      {
        check: 'id-unique',
        level: 'MUST',
        file: 'seed/themes/disorder.yml',
        line: 2,
        about: 'disorder',
        message:
          '"disorder" is already a Place at seed/places.yml:3. Ids are unique over all kinds: give one of them another id.',
      },
    ]);
  });

  it('finds two figures of one measure and period, and says how to tell them apart', () => {
    const seed = seedOf({
      'measures/park-incidents.yml': `
document: report-2026
measure:
  id: park-incidents
  name: Incidents in parks
  unit: incidents
  counts: incidents in parks
  higherIs: WORSE
  cites: work.1 "calls from the parks"
  figures:
    - value: 41
      period: 2026-01
      cites: work.1 "about 41 calls came"
    - value: 63
      period: 2026-01
      cites: work.1 "and 63 by telephone"
`,
    });
    expect(problemsOf(idUnique, seed)).toEqual([
      {
        check: 'id-unique',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 13,
        about: 'park-incidents/2026-01',
        message:
          '"park-incidents/2026-01" is already an Observation at seed/measures/park-incidents.yml:10. Tell two figures of one measure, period and place apart: give one "which: <slug>".',
      },
    ]);
  });

  it('passes figures that are told apart, and one that is told again', () => {
    const seed = seedOf({
      'measures/park-incidents.yml': `
document: report-2026
measure:
  id: park-incidents
  name: Incidents in parks
  unit: incidents
  counts: incidents in parks
  higherIs: WORSE
  cites: work.1 "calls from the parks"
  figures:
    - value: 41
      period: 2026-01
      cites: work.1 "about 41 calls came"
    - value: 41
      period: 2026-01
      cites: risks.1 "those 41 calls again"
    - value: 63
      period: 2026-01
      which: by-telephone
      cites: work.1 "and 63 by telephone"
`,
    });
    expect(problemsOf(idUnique, seed)).toEqual([]);
  });
});
