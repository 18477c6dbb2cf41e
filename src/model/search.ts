/** How a hit of a search is accounted for; UNREVIEWED is a problem. */
export const ACCOUNTS = ['LINKED', 'IN_LONGER_TERM', 'REVIEWED', 'UNREVIEWED'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** One passage in which a term was found, and the thing whose longer term took the hit, if one did. */
export interface Hit {
  readonly locator: string;
  readonly phrase: string;
  readonly takenBy?: string;
  /** The phrase of a review in which every such hit of the passage lies, normalised. */
  readonly reviewed?: string;
}

/**
 * Terms run over one document for one sought thing. Generated where the documents are at hand and
 * committed, so that the record can answer without them; stale, and then worth nothing, once the
 * terms or the document's hash are no longer these.
 */
export interface Search {
  readonly id: string;
  readonly sought: string;
  readonly document: string;
  readonly terms: readonly string[];
  /** Those of its names that stand in the document, as the document writes them. */
  readonly names: readonly string[];
  readonly sha256: string;
  /** Phrases of reviews that were looked for, normalised and sorted. */
  readonly phrases: readonly string[];
  readonly hits: readonly Hit[];
}
