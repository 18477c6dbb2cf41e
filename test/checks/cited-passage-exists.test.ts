import { describe, expect, it } from 'vitest';
import { citedPassageExists } from '../../src/checks/cited-passage-exists.js';
import { problemsOf, seedOf } from './harness.js';

describe('cited-passage-exists', () => {
  it('finds a passage that the document doesn’t have, with the nearest', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: wrok.1 "council wardens walk along"
`,
    });
    expect(problemsOf(citedPassageExists, seed)).toEqual([
      {
        check: 'cited-passage-exists',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 6,
        about: 'northshire-council',
        message:
          'report-2026 has no passage wrok.1 ("council wardens walk along"). Did you mean "work.1"? The locators are in seed/documents/report-2026/passages.yml.',
      },
    ]);
  });

  it('finds a document that is not there, once for a file', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2025
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
    says:
      - text: The council owns both parks.
        cites: work.1 "parks of the council"
`,
    });
    expect(problemsOf(citedPassageExists, seed)).toEqual([
      {
        check: 'cited-passage-exists',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 6,
        about: 'northshire-council',
        message:
          'There is no document "report-2025". Did you mean "report-2026"? The documents are report-2026.',
      },
    ]);
  });

  it('finds a bare locator in a file that names no document', () => {
    const seed = seedOf({
      'organisations.yml': `
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(citedPassageExists, seed)).toEqual([
      {
        check: 'cited-passage-exists',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 5,
        about: 'northshire-council',
        message:
          'work.1 "council wardens walk along" names no document. Put "document: <id>" at the top of the file, or write <document>#work.1.',
      },
    ]);
  });

  it('passes a citation that names its document itself', () => {
    const seed = seedOf({
      'organisations.yml': `
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: report-2026#work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(citedPassageExists, seed)).toEqual([]);
  });
});
