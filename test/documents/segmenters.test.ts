import { expect, it } from 'vitest';
import { findSegmenter, segmentDocument, SEGMENTERS } from '../../src/documents/segmenters.js';
import { LAYOUTS } from '../../src/model/document.js';
import { NORTHSHIRE_LAYOUT, NORTHSHIRE_PAGE, northshirePassages } from './northshire-page.js';

it('has a segmenter for every layout of the model', () => {
  expect(Object.keys(SEGMENTERS).sort()).toEqual([...LAYOUTS].sort());
});

it('parts a text by the layout that is pinned', () => {
  expect(segmentDocument(NORTHSHIRE_PAGE, NORTHSHIRE_LAYOUT)).toEqual(northshirePassages());
});

it('knows no segmenter by another name', () => {
  expect(findSegmenter('toString')).toBeUndefined();
  expect(() => segmentDocument('', { layout: 'SCROLL', headings: [] })).toThrow(
    /^No segmenter for layout SCROLL; there are .*HEADED_LISTS/,
  );
});
