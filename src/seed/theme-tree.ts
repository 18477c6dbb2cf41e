import type { Seed } from './seed.js';

/** The themes above each theme, itself first; a cycle ends where it comes round. */
export type Ancestry = (theme: string) => readonly string[];

/** Reads the theme tree from the `BROADER` links. */
export function themeAncestry(seed: Pick<Seed, 'links'>): Ancestry {
  const broader = new Map(
    seed.links.filter(({ kind }) => kind === 'BROADER').map(({ from, to }) => [from, to]),
  );
  return (theme) => {
    const path = [theme];
    for (let next = broader.get(theme); next !== undefined && !path.includes(next); next = broader.get(next))
      path.push(next);
    return path;
  };
}
