import { describe, expect, it } from 'vitest';
import { reviewNamesPhrase } from '../../src/checks/review-names-phrase.js';
import { problemsOf, seedOf } from './harness.js';

const reviewOf = (phrase: string) =>
  seedOf({
    'documents/report-2026/mention-reviews.yml': `
document: report-2026
mentionReviews:
  - of: disorder
    slug: menu
    ${phrase}
    why: The filing of the menu.
    cites: work.2 "disorderly and other pages"
`,
  });

describe('review-names-phrase', () => {
  it('finds a phrase that is the bare term, however it is written', () => {
    expect(problemsOf(reviewNamesPhrase, reviewOf('phrase: Dis-order'))).toEqual([
      {
        check: 'review-names-phrase',
        level: 'MUST',
        file: 'seed/documents/report-2026/mention-reviews.yml',
        line: 3,
        about: 'disorder@report-2026/menu',
        message:
          '"Dis-order" is a term of disorder: this review would wave all its mentions through. Write the words around it that make it another thing, or leave the phrase out and cite each passage.',
      },
    ]);
  });

  it('passes a phrase of more words, a longer word, and a review of a passage', () => {
    for (const phrase of ['phrase: mental disorder', 'phrase: disorderly', 'slug: menu'])
      expect(
        problemsOf(reviewNamesPhrase, reviewOf(phrase === 'slug: menu' ? '' : phrase)),
      ).toEqual([]);
  });
});
