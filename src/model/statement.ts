import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { dated, oneOf, text } from './fields.js';
import { curatedId } from './ids.js';
import { VOICES } from './voice.js';

/**
 * In which mode something is said. NOT_STATED: a reader would expect it here, and the source
 * doesn't say; that too is a claim and has its passage.
 */
export const MODALITIES = ['FACT', 'PLAN', 'OPINION', 'DENIAL', 'NOT_STATED'] as const;

/** The most words of a statement; a longer one says two things. */
export const STATEMENT_WORDS = 40;

/**
 * What a passage says about one or more things, in our words: the carrier of every fact that is no
 * property, figure or link. Its voice is the document's unless it says otherwise.
 */
export const statementShape = z.strictObject({
  text: text(),
  modality: oneOf('Modality', MODALITIES),
  voice: oneOf('Voice', VOICES),
  asOf: dated().optional(),
  slug: curatedId().optional(),
});
export type Statement = z.infer<typeof statementShape>;

export const statementKind = defineKind({
  kind: 'Statement',
  key: 'statement',
  plural: 'statements',
  rule: 'What a passage says about one or more things, in our words.',
  shape: statementShape,
  nameOf: (record) => record.text,
});
