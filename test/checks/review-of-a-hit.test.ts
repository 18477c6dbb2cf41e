import { describe, expect, it } from 'vitest';
import { reviewOfAHit } from '../../src/checks/review-of-a-hit.js';
import { HASH } from './base-record.js';
import { problemsOf, seedOf } from './harness.js';

const seedWith = (hit: string) =>
  seedOf({
    'documents/report-2026/searches.yml': `
document: report-2026
sha256: ${HASH}
searches:
  - of: disorder
    terms: [disorder]
    phrases: [mental disorder]
    hits:
      - { passage: risks.1, phrase: disorder }
      - { passage: work.2, phrase: disorder${hit} }
`,
    'documents/report-2026/mention-reviews.yml': `
document: report-2026
mentionReviews:
  - of: disorder
    slug: illness
    phrase: mental disorder
    why: An illness, and no conduct.
    cites: work.2 "mental disorder and other pages"
`,
  });

describe('review-of-a-hit', () => {
  it('finds a review on which no mention rests', () => {
    expect(problemsOf(reviewOfAHit, seedWith(''))).toEqual([
      {
        check: 'review-of-a-hit',
        level: 'SHOULD',
        file: 'seed/documents/report-2026/mention-reviews.yml',
        line: 3,
        about: 'disorder@report-2026/illness',
        message:
          'No mention of disorder rests on this review: it is linked, taken by a longer term, or not there. Take the review out, or mend its phrase or passage and run: npm run generate.',
      },
    ]);
  });

  it('passes a review in whose phrase a mention lies', () => {
    expect(problemsOf(reviewOfAHit, seedWith(', reviewed: mental disorder'))).toEqual([]);
  });
});
