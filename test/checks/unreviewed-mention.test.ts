import { describe, expect, it } from 'vitest';
import { unreviewedMention } from '../../src/checks/unreviewed-mention.js';
import { BASE_RECORD } from './base-record.js';
import { problemsOf, seedOf } from './harness.js';

describe('unreviewed-mention', () => {
  it('finds a hit in a passage that nothing about the theme cites', () => {
    const seed = seedOf({
      'documents/report-2026/searches.yml': `
document: report-2026
sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
searches:
  - of: disorder
    terms: [disorder]
    hits:
      - { passage: risks.1, phrase: disorder }
      - { passage: work.2, phrase: disorderly }
`,
    });
    expect(problemsOf(unreviewedMention, seed)).toEqual([
      {
        check: 'unreviewed-mention',
        level: 'MUST',
        file: 'seed/documents/report-2026/searches.yml',
        line: 4,
        about: 'disorder@report-2026',
        message:
          '"disorderly" stands in report-2026#work.2, and nothing that cites it is about disorder. Link what it says, or review it in seed/documents/report-2026/mention-reviews.yml (of: disorder).',
      },
    ]);
  });

  it('passes a hit that is reviewed', () => {
    const seed = seedOf({
      'documents/report-2026/searches.yml': `
document: report-2026
sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
searches:
  - of: disorder
    terms: [disorder]
    phrases: [disorderly]
    hits:
      - { passage: work.2, phrase: disorderly, reviewed: disorderly }
`,
      'documents/report-2026/mention-reviews.yml': `
document: report-2026
mentionReviews:
  - of: disorder
    slug: menu
    phrase: disorderly
    why: The filing of the menu.
    cites: work.2 "disorderly and other pages"
`,
    });
    expect(problemsOf(unreviewedMention, seed)).toEqual([]);
  });

  it('says nothing of a document that is only segmented', () => {
    const seed = seedOf({
      'documents/report-2026/document.yml': BASE_RECORD[
        'documents/report-2026/document.yml'
      ]?.replace('  layout:', '  curation: SEGMENTED\n  layout:'),
      'documents/report-2026/searches.yml': `
document: report-2026
sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
searches:
  - of: disorder
    terms: [disorder]
    hits:
      - { passage: work.2, phrase: disorderly }
`,
    });
    expect(problemsOf(unreviewedMention, seed)).toEqual([]);
  });
});
