/** Fewest and most words of an anchor; a passage with fewer words is anchored whole. */
export const ANCHOR_WORDS = { least: 3, most: 6 } as const;

/**
 * Where something was read: a passage and an anchor in it, three to six consecutive words, so that
 * a person can find the spot and a program can verify it (design §3). `of` is the id of the node or
 * link that was read there.
 */
export interface Citation {
  readonly id: string;
  readonly of: string;
  readonly document: string;
  readonly locator: string;
  readonly anchor: string;
}

/** What happened to a citation since its passage was pinned (design §7.7). */
export const VERDICTS = ['UNCHANGED', 'MOVED', 'ALTERED', 'GONE'] as const;
export type Verdict = (typeof VERDICTS)[number];
