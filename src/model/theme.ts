import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { text } from './fields.js';
import { curatedId } from './ids.js';
import { HOW_TERMS_MATCH } from './search-terms.js';

/**
 * A concept of the vocabulary that the documents share (a SKOS concept). It has at most one broader
 * theme, where a practitioner would file it, and search terms: names, abbreviations, word starts
 * (`HOW_TERMS_MATCH`).
 * `sharedDuty` is the law by which several bodies must act on it together.
 */
export const themeShape = z.strictObject({
  id: curatedId(),
  name: text(),
  definition: text(),
  sharedDuty: text().optional(),
  terms: z.array(text()).min(1, 'needs at least one search term').describe(HOW_TERMS_MATCH),
});
export type Theme = z.infer<typeof themeShape>;

export const themeKind = defineKind({
  kind: 'Theme',
  key: 'theme',
  plural: 'themes',
  rule: `A concept of the vocabulary that the documents share, with its search terms. ${HOW_TERMS_MATCH}`,
  shape: themeShape,
  nameOf: (record) => record.name,
});
