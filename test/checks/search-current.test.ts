import { describe, expect, it } from 'vitest';
import { searchCurrent } from '../../src/checks/search-current.js';
import { problemsOf, seedOf } from './harness.js';

describe('search-current', () => {
  it('finds a theme that was not searched for, and terms that have changed', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise]
  cites: risks.1 "noise in our parks"
`,
      'themes/disorder.yml': `
document: report-2026
theme:
  id: disorder
  name: Disorder
  definition: One of the themes of Northshire.
  terms: [disorder, rowdy]
  cites: risks.1 "disorder in our parks"
`,
    });
    expect(problemsOf(searchCurrent, seed)).toEqual([
      {
        check: 'search-current',
        level: 'MUST',
        file: 'seed/documents/report-2026/searches.yml',
        line: 1,
        about: 'report-2026',
        message:
          'The searches of report-2026 are stale and count for nothing: 1 thing not searched for (noise); terms changed (disorder). Put the document into the folder of sources and run: npm run generate.',
      },
    ]);
  });

  it('finds a search for what is gone, over another file', () => {
    const seed = seedOf({
      'documents/report-2026/searches.yml': `
document: report-2026
sha256: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
searches:
  - of: disorder
    terms: [disorder]
  - of: noise
    terms: [noise]
`,
    });
    expect(problemsOf(searchCurrent, seed)).toEqual([
      {
        check: 'search-current',
        level: 'MUST',
        file: 'seed/documents/report-2026/searches.yml',
        line: 1,
        about: 'report-2026',
        message:
          'The searches of report-2026 are stale and count for nothing: searched for what has no terms now (noise); run over a file with another hash. Put the document into the folder of sources and run: npm run generate.',
      },
    ]);
  });

  it('finds a document that was never searched', () => {
    const seed = seedOf({
      'documents/report-2026/searches.yml': undefined,
    });
    expect(problemsOf(searchCurrent, seed)).toEqual([
      {
        check: 'search-current',
        level: 'MUST',
        file: 'seed/documents/report-2026/document.yml',
        line: 1,
        about: 'report-2026',
        message:
          'The searches of report-2026 are stale and count for nothing: 1 thing not searched for (disorder). Put the document into the folder of sources and run: npm run generate.',
      },
    ]);
  });

  it('passes an initiative with terms that was searched for too', () => {
    const seed = seedOf({
      'initiatives/river-watch.yml': `
document: report-2026
initiative:
  id: river-watch
  name: River Watch
  form: SCHEME
  stage: { is: IN_PLACE, asOf: 2026-03 }
  summary: Volunteers walk the river bank.
  terms: [river watch]
  cites: work.1 "volunteers along the bank"
`,
      'documents/report-2026/searches.yml': `
document: report-2026
sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
searches:
  - of: disorder
    terms: [disorder]
  - of: river-watch
    terms: [river watch]
`,
    });
    expect(problemsOf(searchCurrent, seed)).toEqual([]);
  });
});
