import { describe, expect, it } from 'vitest';
import { observationComplete } from '../../src/checks/observation-complete.js';
import { problemsOf, seedOf } from './harness.js';

describe('observation-complete', () => {
  it('finds neither period nor figure', () => {
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
    - cites: work.1 "some calls came in"
`,
    });
    expect(problemsOf(observationComplete, seed)).toEqual([
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 10,
        about: 'park-incidents/undated',
        message:
          'The figure park-incidents/undated is not sound. It has no period. Add: period: <date or period>, or periodNotGiven: true where the source gives none.',
      },
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 10,
        about: 'park-incidents/undated',
        message:
          'The figure park-incidents/undated is not sound. It has no figure. Add: value, low and high, rank, direction, or notAvailable: true.',
      },
    ]);
  });

  it('finds a period that is given and not given, and a value that is not available', () => {
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
      notAvailable: true
      period: 2026-01
      periodNotGiven: true
      cites: work.1 "some calls came in"
`,
    });
    expect(problemsOf(observationComplete, seed)).toEqual([
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 10,
        about: 'park-incidents/2026-01',
        message:
          'The figure park-incidents/2026-01 is not sound. It has a period and says that none is given. Take one of the two out.',
      },
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 10,
        about: 'park-incidents/2026-01',
        message:
          'The figure park-incidents/2026-01 is not sound. It is not available and yet has value. Take one of the two out.',
      },
    ]);
  });

  it('finds a range the wrong way round, half a range, and a range with a value', () => {
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
    - { low: 9, high: 4, period: 2026-01, cites: work.1 "nine to four calls" }
    - { low: 9, period: 2026-02, cites: work.1 "nine calls or more" }
    - { low: 4, high: 9, value: 5, period: 2026-03, cites: work.1 "four to nine calls" }
`,
    });
    expect(problemsOf(observationComplete, seed)).toEqual([
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 10,
        about: 'park-incidents/2026-01',
        message:
          'The figure park-incidents/2026-01 is not sound. Its low (9) is above its high (4). Change them over.',
      },
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 11,
        about: 'park-incidents/2026-02',
        message:
          'The figure park-incidents/2026-02 is not sound. It has a low and no high. Give both, or a value with a qualifier.',
      },
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 12,
        about: 'park-incidents/2026-03',
        message:
          'The figure park-incidents/2026-03 is not sound. It has a value and a range. Give one of the two.',
      },
    ]);
  });

  it('finds a rank beyond those that are ranked, and a rank of nothing', () => {
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
    - { rank: 9, rankOf: 4, period: 2026-01, cites: work.1 "ninth of four forces" }
    - { rankOf: 4, period: 2026-02, cites: work.1 "of the four forces" }
`,
    });
    expect(problemsOf(observationComplete, seed)).toEqual([
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 10,
        about: 'park-incidents/2026-01',
        message:
          'The figure park-incidents/2026-01 is not sound. Its rank (9) is beyond the 4 that are ranked. Mend one of the two.',
      },
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 11,
        about: 'park-incidents/2026-02',
        message:
          'The figure park-incidents/2026-02 is not sound. It has rankOf without a rank. Add: rank: <number>.',
      },
    ]);
  });

  it('finds a direction that is no level, and changes that contradict themselves', () => {
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
    - { direction: UP, period: 2026-01, cites: work.1 "more calls than ever" }
    - { form: CHANGE, value: -5, direction: UP, period: 2026-02, cites: work.1 "five more calls came" }
    - { form: CHANGE, rank: 3, period: 2026-03, cites: work.1 "third in the table" }
`,
    });
    expect(problemsOf(observationComplete, seed)).toEqual([
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 10,
        about: 'park-incidents/2026-01',
        message:
          'The figure park-incidents/2026-01 is not sound. It says only which way the figure went, which is a change. Add: form: CHANGE.',
      },
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 11,
        about: 'park-incidents/2026-02',
        message:
          'The figure park-incidents/2026-02 is not sound. It is a change of -5 whose direction is UP. Mend one of the two.',
      },
      {
        check: 'observation-complete',
        level: 'MUST',
        file: 'seed/measures/park-incidents.yml',
        line: 12,
        about: 'park-incidents/2026-03',
        message:
          'The figure park-incidents/2026-03 is not sound. It is a CHANGE with a rank. A rank is a LEVEL.',
      },
    ]);
  });

  it('passes figures of every sort', () => {
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
    - { value: 41, qualifier: ABOUT, period: 2026-01, cites: work.1 "about 41 calls came" }
    - { low: 4, high: 9, period: 2026-02, cites: work.1 "four to nine calls" }
    - { rank: 3, rankOf: 8, period: 2026-03, cites: work.1 "third of eight forces" }
    - { form: CHANGE, direction: DOWN, period: 2026-04, cites: work.1 "fewer calls than before" }
    - { form: CHANGE, value: -5, direction: DOWN, period: 2026-05, cites: work.1 "five calls fewer came" }
    - { notAvailable: true, periodNotGiven: true, cites: work.1 "calls were not counted" }
`,
    });
    expect(problemsOf(observationComplete, seed)).toEqual([]);
  });
});
