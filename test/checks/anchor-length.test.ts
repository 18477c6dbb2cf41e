import { describe, expect, it } from 'vitest';
import { anchorLength } from '../../src/checks/anchor-length.js';
import { passageHash } from '../../src/documents/fingerprint.js';
import { BASE_RECORD } from './base-record.js';
import { problemsOf, seedOf } from './harness.js';

describe('anchor-length', () => {
  it('finds an anchor of seven words', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along with the constables"
`,
    });
    expect(problemsOf(anchorLength, seed)).toEqual([
      {
        check: 'anchor-length',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 6,
        about: 'northshire-council',
        message:
          'The anchor "council wardens walk along with the constables" has 7 words. Take three to six consecutive words of report-2026#work.1.',
      },
    ]);
  });

  it('finds an anchor of two words that is not the whole passage, and one without any', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites:
      - work.1 "council wardens"
      - work.1 "…"
`,
    });
    expect(problemsOf(anchorLength, seed)).toEqual([
      {
        check: 'anchor-length',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 7,
        about: 'northshire-council',
        message:
          'The anchor "council wardens" has 2 words and is not the whole passage. Take three to six consecutive words of report-2026#work.1.',
      },
      {
        check: 'anchor-length',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 8,
        about: 'northshire-council',
        message:
          'The anchor "…" has 0 words and is not the whole passage. Take three to six consecutive words of report-2026#work.1.',
      },
    ]);
  });

  it('passes three words, six words, and a short passage as a whole, by its hash', () => {
    const passages = BASE_RECORD['documents/report-2026/passages.yml'] ?? '';
    const hash = passageHash('The Council!');
    const seed = seedOf({
      'documents/report-2026/passages.yml': passages.replace(/(?<=work.2, .*sha256: )0+/, hash),
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites:
      - work.1 "council wardens walk"
      - work.1 "council wardens walk along with constables"
      - work.2 "the council"
`,
    });
    expect(problemsOf(anchorLength, seed)).toEqual([]);
  });
});
