import type { DocumentLayout, SegmentedPassage } from '../../src/documents/layout.js';
import { segmentHeadedLists } from '../../src/documents/layouts/headed-lists.js';

/** An invented web page of an invented force, laid out as such pages are extracted. */
export const NORTHSHIRE_PAGE = `Skip to Content
Larger Text
Northshire Safety Plan

Northshire Safety Plan

banner-2031Northshire Police looks after 51,000 households and two rivers.

We met anti-social swans in 3.5% of all parks, “which is plenty” (Mayor’s Office).
Our lake risks are:

•    Swans & geese at large;
•    Ferry tickets (paper/plastic)
     that nobody reads
•    Domestic quarrels between herons

Those risks were agreed in 2030-2031.

Other worries

  • Paddle boats

  • Swans & geese at large

Ask the ferryman: he knows.`;

export const NORTHSHIRE_LAYOUT: DocumentLayout = {
  layout: 'HEADED_LISTS',
  headings: [
    { text: 'Northshire Safety Plan', key: 'banner', level: 1 },
    { text: 'Northshire Safety Plan', key: 'plan', level: 1 },
    { text: 'Our lake risks are:', key: 'lake-risks', level: 3 },
    { text: 'Other worries', key: 'other-worries', level: 2 },
  ],
};

export function northshirePassages(text = NORTHSHIRE_PAGE): SegmentedPassage[] {
  return segmentHeadedLists(text, NORTHSHIRE_LAYOUT);
}
