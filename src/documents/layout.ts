/** A heading as it stands in the text, and the key that locators under it begin with. */
export interface PinnedHeading {
  readonly text: string;
  readonly key: string;
  /** 1 for the document's title; a heading lies under the nearest one above of a lower level. */
  readonly level?: number;
}

/**
 * How a document's text is parted: the name of its layout (`segmenters.ts`) and its headings, in the
 * order in which they stand. They are pinned because a plain text does not say what is a heading. The
 * same text may come twice, with different keys.
 */
export interface DocumentLayout {
  readonly layout: string;
  readonly headings: readonly PinnedHeading[];
}

/** A passage as it is searched and compared. */
export interface PassageText {
  /** Unique in the document, without blanks or commas (design §7.2). */
  readonly locator: string;
  /** The text as it stands, without the bullet. */
  readonly text: string;
}

/** A piece of a document with its words. */
export interface SegmentedPassage extends PassageText {
  /** How a reader would cite it. */
  readonly cite: string;
  /** The headings above it, the outermost first. */
  readonly headings: readonly string[];
}

/**
 * Parts a text into passages, in order. Pure; never fails on a text that differs from the one that
 * was pinned. Nothing falls between two passages: their words in order are the text's words.
 */
export type Segmenter = (text: string, layout: DocumentLayout) => SegmentedPassage[];
