import { describe, expect, it } from 'vitest';
import { unnamedInOneDocument } from '../../src/checks/unnamed-in-one-document.js';
import { HASH, passagesOf } from './base-record.js';
import { problemsOf, seedOf } from './harness.js';

describe('unnamed-in-one-document', () => {
  it('finds an unnamed body of two documents', () => {
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
      'organisations.yml': `
document: report-2026
organisations:
  - id: report-2026-a-hospital
    name: a hospital
    type: HEALTH
    unnamed: true
    cites: work.1 "nurses of a hospital"
links:
  - from: operation-lantern
    with: report-2026-a-hospital
    role: REFERS_TO
    cites: plan-2027#aims.1 "sends them to hospital"
`,
    });
    expect(problemsOf(unnamedInOneDocument, seed)).toEqual([
      {
        check: 'unnamed-in-one-document',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 3,
        about: 'report-2026-a-hospital',
        message:
          '"a hospital" is unnamed, and is cited in report-2026 and plan-2027. A body without a name can\'t be known to be the same in two documents: keep one for each, with "mayBe" between them.',
      },
    ]);
  });

  it('passes a named body of two documents', () => {
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
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
adds:
  - to: northshire-council
    cites: plan-2027#aims.1 "the council of northshire"
`,
    });
    expect(problemsOf(unnamedInOneDocument, seed)).toEqual([]);
  });
});
