/** Slugs that tell the two sides of an event apart, in order; all others tell groups apart. */
const IN_TIME = ['before', 'after'];

/** Which group a figure is of; null where its `which` only says that it is of before or after an event. */
export const groupOf = (which: string | null | undefined): string | null =>
  IN_TIME.includes(which ?? '') ? null : (which ?? null);

/** Before or after what its measure tells of; null where a figure is of neither. */
export const sideOf = (which: string | null | undefined): string | null =>
  IN_TIME.includes(which ?? '') ? (which ?? null) : null;

/** The place of a side in time: before, neither, after. */
export const sideRank = (which: string | null | undefined): number =>
  which === 'before' ? 0 : which === 'after' ? 2 : 1;
