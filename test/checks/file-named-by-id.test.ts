import { describe, expect, it } from 'vitest';
import { fileNamedById } from '../../src/checks/file-named-by-id.js';
import { HASH } from './base-record.js';
import { problemsOf, seedOf } from './harness.js';

describe('file-named-by-id', () => {
  it('finds a file with another name than its record', () => {
    const seed = seedOf({
      'initiatives/operation-lantern.yml': undefined,
      'initiatives/lantern.yml': `
document: report-2026
initiative:
  id: operation-lantern
  name: Operation Lantern
  form: OPERATION
  stage: { is: PILOT, asOf: 2026-03 }
  summary: Patrols of two parks on Fridays.
  cites: work.1 "evening patrols of both parks"
`,
    });
    expect(problemsOf(fileNamedById, seed)).toEqual([
      {
        check: 'file-named-by-id',
        level: 'MUST',
        file: 'seed/initiatives/lantern.yml',
        line: 3,
        about: 'operation-lantern',
        message:
          'The file opens with "operation-lantern", so its path ends in operation-lantern.yml. Rename the file, or mend the id.',
      },
    ]);
  });

  it('finds a document in another folder than its own', () => {
    const seed = seedOf({
      'documents/report-2026/document.yml': undefined,
      'documents/report/document.yml': `
document:
  id: report-2026
  title: Northshire Report
  publisher: Northshire Police
  voice: FORCE
  date: 2026-03
  dateKnownBy: Printed on the cover.
  file: report-2026.txt
  sha256: ${HASH}
  layout: HEADED_LISTS
  cites: title.0 "northshire report for march"
`,
    });
    expect(problemsOf(fileNamedById, seed)).toEqual([
      {
        check: 'file-named-by-id',
        level: 'MUST',
        file: 'seed/documents/report/document.yml',
        line: 2,
        about: 'report-2026',
        message:
          'The file opens with "report-2026", so its path ends in documents/report-2026/document.yml. Rename the file, or mend the id.',
      },
    ]);
  });

  it('passes a file of lists, whatever its name', () => {
    const seed = seedOf({
      'anything.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(fileNamedById, seed)).toEqual([]);
  });
});
