import type { DocumentText } from '../documents/document-texts.js';
import type { Verdict } from '../model/citation.js';
import type { Seed } from '../seed/seed.js';
import { verifyRecord } from './verify-record.js';

/** The words of passages and the verdicts on citations, read from the files and kept in this process only. */
export interface ReadPassages {
  readonly textOf: (document: string, locator: string) => string | undefined;
  readonly verdictOf: (citation: string) => Verdict | undefined;
}

/** Reads the passages of the documents at hand and verifies their citations; undefined where none is at hand. */
export function readPassages(seed: Seed, texts: readonly DocumentText[]): ReadPassages | undefined {
  const atHand = texts.flatMap((document) => (document.atHand ? [document] : []));
  if (atHand.length === 0) return undefined;
  const words = new Map(
    atHand.flatMap(({ pin, passages }) =>
      passages.map(({ locator, text }) => [`${pin.id}#${locator}`, text]),
    ),
  );
  const verdicts = new Map(
    verifyRecord(seed, texts).verdicts.map(({ citation, verdict }) => [citation.id, verdict]),
  );
  return {
    textOf: (document, locator) => words.get(`${document}#${locator}`),
    verdictOf: (citation) => verdicts.get(citation),
  };
}
