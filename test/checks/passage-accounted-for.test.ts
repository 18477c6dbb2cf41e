import { describe, expect, it } from 'vitest';
import { passageAccountedFor } from '../../src/checks/passage-accounted-for.js';
import { problemsOf, seedOf } from './harness.js';

describe('passage-accounted-for', () => {
  it('finds a passage that nothing cites', () => {
    const seed = seedOf({
      'documents/report-2026/set-aside.yml': undefined,
    });
    expect(problemsOf(passageAccountedFor, seed)).toEqual([
      {
        check: 'passage-accounted-for',
        level: 'MUST',
        file: 'seed/documents/report-2026/passages.yml',
        line: 8,
        about: 'report-2026#work.2',
        message:
          'Nothing cites work.2 (passage work.2). Record what it says, or set it aside with a reason in seed/documents/report-2026/set-aside.yml.',
      },
    ]);
  });

  it('finds a passage that is cited and set aside, one that is not there, and one set aside twice', () => {
    const seed = seedOf({
      'documents/report-2026/set-aside.yml': `
document: report-2026
setAside:
  - passages: [work.1, work.2, work.9]
    why: Navigation of the web site.
  - passages: [work.2]
    why: It says nothing.
`,
    });
    expect(problemsOf(passageAccountedFor, seed)).toEqual([
      {
        check: 'passage-accounted-for',
        level: 'MUST',
        file: 'seed/documents/report-2026/set-aside.yml',
        line: 3,
        about: 'report-2026#work.1',
        message: 'work.1 is set aside, and something cites it. Take it out here.',
      },
      {
        check: 'passage-accounted-for',
        level: 'MUST',
        file: 'seed/documents/report-2026/set-aside.yml',
        line: 3,
        about: 'report-2026#work.9',
        message:
          'report-2026 has no passage work.9. Did you mean "work.1"? Take it out, or mend it.',
      },
      {
        check: 'passage-accounted-for',
        level: 'MUST',
        file: 'seed/documents/report-2026/set-aside.yml',
        line: 5,
        about: 'report-2026#work.2',
        message: 'work.2 is set aside twice. Take one out.',
      },
    ]);
  });

  it('finds a document that is not there', () => {
    const seed = seedOf({
      'documents/report-2026/more/set-aside.yml': `
document: report-2025
setAside:
  - passages: [work.1]
    why: Navigation of the web site.
`,
    });
    expect(problemsOf(passageAccountedFor, seed)).toEqual([
      {
        check: 'passage-accounted-for',
        level: 'MUST',
        file: 'seed/documents/report-2026/more/set-aside.yml',
        line: 3,
        about: 'report-2025#work.1',
        message: 'There is no document "report-2025". Did you mean "report-2026"?',
      },
    ]);
  });

  it('passes a passage that is set aside and in which a mention is reviewed', () => {
    const seed = seedOf({
      'documents/report-2026/mention-reviews.yml': `
document: report-2026
mentionReviews:
  - of: disorder
    slug: menu
    why: An entry of the menu.
    cites: work.2 "disorder and other pages"
`,
    });
    expect(problemsOf(passageAccountedFor, seed)).toEqual([]);
  });
});
