import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocumentTexts, type DocumentAtHand } from '../../src/documents/document-texts.js';
import type { SegmentedPassage } from '../../src/documents/layout.js';
import { wordsOf } from '../../src/documents/normalise.js';
import { verifyCitations, type VerifiedCitation } from '../../src/documents/verify-citations.js';
import { findWords } from '../../src/documents/find-words.js';
import type { Seed } from '../../src/seed/seed.js';

interface Cited {
  readonly id: string;
  readonly locator: string;
  readonly anchor: string;
}

/** The first words of a passage that stand in it once: three to six, or the whole of a short one. */
function anchorOf(words: readonly string[]): string {
  for (let length = 3; length <= 6; length += 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const anchor = words.slice(from, from + length);
      if (findWords(anchor, words).length === 1) return anchor.join(' ');
    }
  return words.join(' ');
}

/** One citation of every passage, so that a verdict is given on each. */
export function citeAll(passages: readonly SegmentedPassage[]): Cited[] {
  return passages.map(({ locator, text }) => ({
    id: locator,
    locator,
    anchor: anchorOf(wordsOf(text)),
  }));
}

/** What verification says of every passage of a document when its file holds another text. */
export function verdictsOn(
  seed: Seed,
  original: DocumentAtHand,
  text: string,
): VerifiedCitation<Cited>[] {
  const folder = mkdtempSync(join(tmpdir(), 'mutated-'));
  writeFileSync(join(folder, original.pin.file), text);
  const [mutated] = readDocumentTexts({ ...seed, documents: [original.pin] }, folder);
  if (!mutated?.atHand) throw new Error('the mutated document is not at hand');
  const recorded = seed.passages.filter(({ document }) => document === original.pin.id);
  const citations = citeAll(original.passages);
  return verifyCitations({ recorded, fresh: mutated.passages, citations });
}

/** A verdict in a word, with the place that a passage moved to. */
export function summarise(verified: VerifiedCitation<Cited>): string {
  const { citation, verdict } = verified;
  return verdict === 'MOVED'
    ? `${citation.locator} MOVED to ${verified.movedTo}`
    : `${citation.locator} ${verdict}`;
}

/** Lines of so many characters at most, greedily filled, without paragraphs. */
export function wrap(text: string, columns: number, lineEnd = '\n'): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(lineEnd);
}

/** Long words are parted at the ends of lines, as a PDF that was set in narrow columns has them. */
export function hyphenate(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}\-/.@’'])\p{Ll}{12,}(?![\p{L}\p{N}\-/.@’'])/gu, (word) =>
    /^(?:and|or|nor|to)/u.test(word.slice(6)) ? word : `${word.slice(0, 6)}-\n${word.slice(6)}`,
  );
}
