import type { Basis } from '../../model/basis.js';
import { compareBasis } from '../../model/basis.js';

/** A `BROADER` link between two themes. */
export interface ThemeLink {
  readonly id: string;
  readonly narrower: string;
  readonly broader: string;
  readonly basis: Basis;
}

/** How two themes lie to each other: the same, the second narrower, or the second broader. */
export interface ThemePath {
  readonly relation: 'SAME' | 'NARROWER' | 'BROADER';
  readonly links: readonly ThemeLink[];
  readonly basis: Basis;
}

export interface Themes {
  /** The theme itself, all narrower and all broader ones. */
  readonly around: (theme: string) => ReadonlySet<string>;
  /** The way from one theme to another, straight up or straight down; undefined where there is none. */
  readonly between: (from: string, to: string) => ThemePath | undefined;
}

function weakest(links: readonly ThemeLink[]): Basis {
  return links.reduce<Basis>(
    (worst, { basis }) => (compareBasis(basis, worst) < 0 ? basis : worst),
    'MATCHED',
  );
}

/** Reads the tree of themes from its links; a join is at best MATCHED (design §7.5). */
export function createThemes(links: readonly ThemeLink[]): Themes {
  const up = new Map(links.map((link) => [link.narrower, link]));
  const paths = new Map<string, readonly ThemeLink[]>();
  const climb = (theme: string): readonly ThemeLink[] => {
    const known = paths.get(theme);
    if (known) return known;
    const path: ThemeLink[] = [];
    const seen = new Set([theme]);
    for (let link = up.get(theme); link && !seen.has(link.broader); link = up.get(link.broader)) {
      seen.add(link.broader);
      path.push(link);
    }
    paths.set(theme, path);
    return path;
  };
  const upTo = (from: string, to: string): readonly ThemeLink[] | undefined => {
    const path = climb(from);
    const at = path.findIndex(({ broader }) => broader === to);
    return at < 0 ? undefined : path.slice(0, at + 1);
  };
  return {
    around: (theme) => {
      const below = [...up.keys()].filter((other) =>
        climb(other).some(({ broader }) => broader === theme),
      );
      return new Set([theme, ...climb(theme).map(({ broader }) => broader), ...below]);
    },
    between: (from, to) => {
      if (from === to) return { relation: 'SAME', links: [], basis: 'MATCHED' };
      const broader = upTo(from, to);
      if (broader) return { relation: 'BROADER', links: broader, basis: weakest(broader) };
      const narrower = upTo(to, from);
      return (
        narrower && {
          relation: 'NARROWER',
          links: [...narrower].reverse(),
          basis: weakest(narrower),
        }
      );
    },
  };
}
