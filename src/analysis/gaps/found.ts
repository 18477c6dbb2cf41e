import type { CitedLink } from '../facts/facts.js';

/** The things that hang on what was asked about. */
export interface Found {
  readonly ids: readonly string[];
  /** Places whose figures are the matter of what was asked about; null: of any place. */
  readonly area: ReadonlySet<string> | null;
}

/** The other ends of links that start or end at one of these. */
export const farEnds = (links: readonly CitedLink[], ids: readonly string[]) =>
  links.flatMap(({ from, to }) => (ids.includes(from.id) ? [to.id] : [from.id]));
