import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { text } from './fields.js';
import { curatedId } from './ids.js';

/**
 * A hit of a search, or a phrase wherever it recurs in the document, that is not about what was
 * looked for, and why not. Without a `phrase` it holds for the one passage that it cites.
 */
export const mentionReviewShape = z.strictObject({
  of: curatedId(),
  phrase: text().optional(),
  why: text(),
  slug: curatedId(),
});
export type MentionReview = z.infer<typeof mentionReviewShape>;

export const mentionReviewKind = defineKind({
  kind: 'MentionReview',
  key: 'mentionReview',
  plural: 'mentionReviews',
  rule: 'A hit of a search, or a phrase, that is not about what was looked for, and why not.',
  shape: mentionReviewShape,
  nameOf: (record) => record.why,
});
