import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { integer, text } from './fields.js';
import { curatedId } from './ids.js';

/**
 * A question put at a meeting, in our words. A member of the public's words are a question, not a
 * finding. `unanswered` says what the response left open. The place is where it came from.
 */
export const publicQuestionShape = z.strictObject({
  id: curatedId(),
  number: integer(),
  category: text(),
  name: text(),
  unanswered: text().optional(),
  summary: text(),
});
export type PublicQuestion = z.infer<typeof publicQuestionShape>;

export const publicQuestionKind = defineKind({
  kind: 'PublicQuestion',
  key: 'publicQuestion',
  plural: 'publicQuestions',
  rule: 'A question that the public put at a meeting.',
  shape: publicQuestionShape,
  nameOf: (record) => record.name,
});
