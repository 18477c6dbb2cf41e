import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { dated, flag, oneOf, text } from './fields.js';
import { VOICES } from './voice.js';
import { curatedId } from './ids.js';

/** How a document's text is laid out; one segmenter for each (`src/documents/layouts`). */
export const LAYOUTS = [
  'HEADED_LISTS',
  'HEADED_PROSE',
  'NUMBERED_PARAGRAPHS',
  'PUBLIC_QUESTIONS',
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How far a document is read: only parted into passages, or every passage of it. */
export const CURATIONS = ['SEGMENTED', 'CURATED'] as const;
export type Curation = (typeof CURATIONS)[number];

/**
 * A published source, pinned by the hash of its file. Where the text has no address of its own the
 * `url` is left out, which means unknown. `dateKnownBy` says how the date is known, and an undated
 * document's date is marked as inferred.
 */
export const documentShape = z.strictObject({
  id: curatedId(),
  title: text(),
  publisher: text(),
  voice: oneOf('Voice', VOICES),
  date: dated(),
  dateKnownBy: text(),
  url: text().optional(),
  file: text(),
  sha256: text(),
  layout: oneOf('Layout', LAYOUTS),
  /** Left out means CURATED. While it is SEGMENTED, nothing may be said to be missing from it. */
  curation: oneOf('Curation', CURATIONS).optional(),
  /** Short form by which a reader would cite it. */
  shortTitle: text().optional(),
  /** Whether the document is the publisher's whole text or a summary of another. */
  isSummary: flag().optional(),
  summary: text().optional(),
});
export type Document = z.infer<typeof documentShape>;

export const documentKind = defineKind({
  kind: 'Document',
  key: 'document',
  plural: 'documents',
  rule: 'A published source, pinned by the hash of its file.',
  shape: documentShape,
  nameOf: (record) => record.title,
});
