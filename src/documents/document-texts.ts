import { readDocument } from './read-document.js';
import { recutPassages, type PinnedPassage } from './recut.js';
import { segmentDocument } from './segmenters.js';
import type { SegmentedPassage } from './layout.js';
import type { DocumentPin, Seed } from '../seed/seed.js';

/** A document of the record with its text, parted into passages; or why it is not at hand. */
export type DocumentText =
  | {
      readonly pin: DocumentPin;
      readonly atHand: true;
      readonly text: string;
      readonly sha256: string;
      readonly asPinned: boolean;
      readonly passages: readonly SegmentedPassage[];
    }
  | { readonly pin: DocumentPin; readonly atHand: false; readonly why: string };

/** A document whose text is at hand. */
export type DocumentAtHand = Extract<DocumentText, { atHand: true }>;

/** The pinned passages in order; none where their lengths were not pinned. */
function pinnedOf(seed: Seed, pin: DocumentPin): PinnedPassage[] {
  const passages = seed.passages.filter(({ document }) => document === pin.id);
  const withLengths = passages.flatMap(({ words, ...passage }) =>
    words === undefined ? [] : [{ ...passage, words }],
  );
  return withLengths.length === passages.length ? withLengths : [];
}

/** Reads and parts every document of the record that is at hand in the folder. */
export function readDocumentTexts(seed: Seed, sourcesDir: string | undefined): DocumentText[] {
  return seed.documents.map((pin): DocumentText => {
    const reading = readDocument(pin, sourcesDir);
    if (!reading.atHand) return { pin, atHand: false, why: reading.why };
    const { text, sha256, asPinned } = reading;
    const segmented = segmentDocument(text, pin);
    const passages = asPinned ? segmented : recutPassages(text, segmented, pinnedOf(seed, pin));
    return { pin, atHand: true, text, sha256, asPinned, passages };
  });
}
