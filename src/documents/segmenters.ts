import type { DocumentLayout, SegmentedPassage, Segmenter } from './layout.js';
import { segmentHeadedLists } from './layouts/headed-lists.js';
import { segmentHeadedProse } from './layouts/headed-prose.js';
import { segmentNumberedParagraphs } from './layouts/numbered-paragraphs.js';
import { segmentPublicQuestions } from './layouts/public-questions.js';
import type { Layout } from '../model/document.js';

/** One segmenter for each layout of the model: a new layout adds one file and one row. */
export const SEGMENTERS: Readonly<Record<Layout, Segmenter>> = {
  HEADED_LISTS: segmentHeadedLists,
  HEADED_PROSE: segmentHeadedProse,
  NUMBERED_PARAGRAPHS: segmentNumberedParagraphs,
  PUBLIC_QUESTIONS: segmentPublicQuestions,
};

/** The segmenter of a layout by its name; undefined for a name that the model does not have. */
export function findSegmenter(layout: string): Segmenter | undefined {
  return Object.hasOwn(SEGMENTERS, layout) ? SEGMENTERS[layout as Layout] : undefined;
}

/**
 * Parts a document's text into passages by its layout.
 * @throws RangeError for a layout without a segmenter: the shape of documents lets none through.
 */
export function segmentDocument(text: string, layout: DocumentLayout): SegmentedPassage[] {
  const segment = findSegmenter(layout.layout);
  if (!segment) {
    const known = Object.keys(SEGMENTERS).join(', ');
    throw new RangeError(`No segmenter for layout ${layout.layout}; there are ${known}.`);
  }
  return segment(text, layout);
}
