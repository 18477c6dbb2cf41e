import { describe, expect, it } from 'vitest';
import { statedDocument } from '../../src/checks/stated-document.js';
import { BASE_RECORD, HASH, passagesOf } from './base-record.js';
import { problemsOf, seedOf } from './harness.js';

describe('stated-document', () => {
  it('finds a hash that is none', () => {
    const seed = seedOf({
      'documents/report-2026/document.yml': BASE_RECORD[
        'documents/report-2026/document.yml'
      ]?.replace(HASH, '5ec0nd'),
    });
    expect(problemsOf(statedDocument, seed)).toEqual([
      {
        check: 'stated-document',
        level: 'MUST',
        file: 'seed/documents/report-2026/document.yml',
        line: 1,
        about: 'report-2026',
        message:
          '"5ec0nd" is no SHA-256. Write the 64 hexadecimal digits that sha256sum prints for the file.',
      },
    ]);
  });

  it('finds a document without pinned passages', () => {
    const seed = seedOf({
      'documents/report-2026/passages.yml': undefined,
    });
    expect(problemsOf(statedDocument, seed)).toEqual([
      {
        check: 'stated-document',
        level: 'MUST',
        file: 'seed/documents/report-2026/document.yml',
        line: 1,
        about: 'report-2026',
        message:
          'There are no pinned passages for report-2026 (seed/documents/report-2026/passages.yml). Put the document into the folder of sources and run: npm run generate.',
      },
    ]);
  });

  it('finds passages of another file, and of no document', () => {
    const seed = seedOf({
      'documents/report-2026/passages.yml': passagesOf('report-2026', ['title.0'], 'b'.repeat(64)),
      'documents/report-2025/passages.yml': passagesOf('report-2025', ['title.0']),
    });
    expect(problemsOf(statedDocument, seed)).toEqual([
      {
        check: 'stated-document',
        level: 'MUST',
        file: 'seed/documents/report-2026/document.yml',
        line: 1,
        about: 'report-2026',
        message:
          'The passages were pinned for the hash bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, and the record has aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa. Put the document into the folder of sources and run: npm run generate.',
      },
      {
        check: 'stated-document',
        level: 'MUST',
        file: 'seed/documents/report-2025/passages.yml',
        line: 2,
        about: 'report-2025',
        message:
          'These are passages of "report-2025", which is no document of the record. Did you mean "report-2026"? Delete the file, or add the document.',
      },
    ]);
  });

  it('finds a document that stands in a list', () => {
    const seed = seedOf({
      'documents/more.yml': `
documents:
  - id: leaflet-2026
    title: Northshire Leaflet
    publisher: Northshire Police
    voice: FORCE
    date: 2026
    dateKnownBy: Printed on the back.
    file: leaflet.txt
    sha256: ${HASH}
    layout: HEADED_LISTS
    cites: report-2026#title.0 "northshire report for march"
`,
    });
    expect(problemsOf(statedDocument, seed)).toEqual([
      {
        check: 'stated-document',
        level: 'MUST',
        file: 'seed/documents/more.yml',
        line: 2,
        about: 'leaflet-2026',
        message:
          'A document opens a file of its own. Put this record into seed/documents/leaflet-2026/document.yml, under "document:".',
      },
    ]);
  });

  it('passes a second document with its passages', () => {
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
    });
    expect(problemsOf(statedDocument, seed)).toEqual([]);
  });
});
