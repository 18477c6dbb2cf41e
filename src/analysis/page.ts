/** Which part of a long list is wanted: so many, from a place on. */
export interface Page {
  readonly first: number;
  readonly offset: number;
}

/** That part of a list. */
export const pageOf = <T>(list: readonly T[], { first, offset }: Page): readonly T[] =>
  list.slice(offset, offset + first);
