import { describe, expect, it } from 'vitest';
import { datesInOrder } from '../../src/checks/dates-in-order.js';
import { problemsOf, seedOf } from './harness.js';

describe('dates-in-order', () => {
  it('finds an initiative that ends before it starts, and an inspection published before its fieldwork', () => {
    const seed = seedOf({
      'inspections/peel-2026/peel-2026.yml': `
document: report-2026
inspection:
  id: peel-2026
  name: Inspection of Northshire
  fieldwork: 2026-03
  published: 2026-02-28
  cites: work.1 "inspectors came in march"
initiatives:
  - id: swan-count
    name: Swan count
    form: SURVEY
    stage: { is: ENDED, asOf: 2026-03 }
    start: 2026-02
    end: 2026-01
    summary: Swans were counted.
    cites: work.1 "swans were counted twice"
`,
    });
    expect(problemsOf(datesInOrder, seed)).toEqual([
      {
        check: 'dates-in-order',
        level: 'MUST',
        file: 'seed/inspections/peel-2026/peel-2026.yml',
        line: 5,
        about: 'peel-2026',
        message:
          '"Inspection of Northshire" has fieldwork 2026-03 after published 2026-02-28. Mend one of the two.',
      },
      {
        check: 'dates-in-order',
        level: 'MUST',
        file: 'seed/inspections/peel-2026/peel-2026.yml',
        line: 13,
        about: 'swan-count',
        message: '"Swan count" has start 2026-02 after end 2026-01. Mend one of the two.',
      },
    ]);
  });

  it('passes dates that may be the same day', () => {
    const seed = seedOf({
      'inspections/peel-2026/peel-2026.yml': `
document: report-2026
inspection:
  id: peel-2026
  name: Inspection of Northshire
  fieldwork: 2026-03
  published: 2026
  cites: work.1 "inspectors came in march"
`,
    });
    expect(problemsOf(datesInOrder, seed)).toEqual([]);
  });
});
