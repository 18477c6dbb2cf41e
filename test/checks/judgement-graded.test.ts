import { describe, expect, it } from 'vitest';
import { judgementGraded } from '../../src/checks/judgement-graded.js';
import { problemsOf, seedOf } from './harness.js';

describe('judgement-graded', () => {
  it('finds a judgement without a grade, and a strength with one', () => {
    const seed = seedOf({
      'inspections/peel-2026/peel-2026.yml': `
document: report-2026
inspection:
  id: peel-2026
  name: Inspection of Northshire
  cites: work.1 "inspectors came in march"
findings:
  - id: peel-2026/parks
    name: Policing of parks
    type: JUDGEMENT
    scale: FIVE_POINT
    summary: The parks are looked after.
    cites: work.1 "parks are looked after"
  - id: peel-2026/swans
    name: Care of swans
    type: STRENGTH
    grade: GOOD
    summary: The swans are well.
    cites: work.1 "swans are well kept"
`,
    });
    expect(problemsOf(judgementGraded, seed)).toEqual([
      {
        check: 'judgement-graded',
        level: 'MUST',
        file: 'seed/inspections/peel-2026/peel-2026.yml',
        line: 7,
        about: 'peel-2026/parks',
        message:
          '"Policing of parks" is a JUDGEMENT without grade. Add what the inspection gave; UNGRADED where it gave none.',
      },
      {
        check: 'judgement-graded',
        level: 'MUST',
        file: 'seed/inspections/peel-2026/peel-2026.yml',
        line: 13,
        about: 'peel-2026/swans',
        message:
          '"Care of swans" is a STRENGTH, and only a JUDGEMENT has a grade. Take grade and scale out, or mend the type.',
      },
    ]);
  });

  it('passes a judgement with grade and scale, and a strength without', () => {
    const seed = seedOf({
      'inspections/peel-2026/peel-2026.yml': `
document: report-2026
inspection:
  id: peel-2026
  name: Inspection of Northshire
  cites: work.1 "inspectors came in march"
findings:
  - id: peel-2026/parks
    name: Policing of parks
    type: JUDGEMENT
    grade: GOOD
    scale: FIVE_POINT
    summary: The parks are looked after.
    cites: work.1 "parks are looked after"
  - id: peel-2026/swans
    name: Care of swans
    type: STRENGTH
    summary: The swans are well.
    cites: work.1 "swans are well kept"
`,
    });
    expect(problemsOf(judgementGraded, seed)).toEqual([]);
  });
});
