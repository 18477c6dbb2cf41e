import type { DocumentAtHand } from '../documents/document-texts.js';
import { fingerprintPassages } from '../documents/fingerprint.js';
import { findMissingHeadings } from '../documents/layouts/pinned-headings.js';
import { hashWords } from '../model/word-hashes.js';
import type { Problem } from '../problem.js';
import type { Seed } from '../seed/seed.js';
import { yamlFile, type GeneratedFile } from './generated-file.js';
import { searchesFile } from './searches-file.js';

/**
 * The pinned passages of a document: what they are called and their hashes, without a word of them; and which
 * words stand in the document, hashed.
 */
export function passagesFile(
  id: string,
  { sha256, passages }: Pick<DocumentAtHand, 'sha256' | 'passages'>,
): GeneratedFile {
  const pinned = fingerprintPassages(passages).map(({ order: _order, ...passage }) => passage);
  return yamlFile(`documents/${id}/passages.yml`, {
    document: id,
    sha256,
    wordHashes: hashWords(passages.map(({ text }) => text)),
    passages: pinned,
  });
}

/** What stops a document from being pinned: its file is another than the pinned one, or a heading is not in it. */
export function documentProblems(document: DocumentAtHand): Problem[] {
  const { pin } = document;
  const at = { check: 'stated-document', level: 'MUST' as const, ...pin.at, about: pin.id };
  const missing = findMissingHeadings(document.text, pin.headings).map(({ text }) => ({
    ...at,
    message: `The heading "${text}" is not in the document in this order. Write the headings as they stand, in order.`,
  }));
  if (document.asPinned) return missing;
  const other = `The file ${pin.file} has the hash ${document.sha256}, and not the pinned ${pin.sha256}. If the new text is meant, run npm run verify to see what changed, then pin it: sha256: ${document.sha256}`;
  return [{ ...at, message: other }, ...missing];
}

/** The generated files of a document that is at hand: its passages, and what was searched in it. */
export function documentFiles(document: DocumentAtHand, seed: Seed): GeneratedFile[] {
  return [passagesFile(document.pin.id, document), searchesFile(document, seed)];
}
