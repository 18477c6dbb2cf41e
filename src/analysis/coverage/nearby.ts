import type { ThemePath } from '../trace/themes.js';
import type { CoverageFacts, MentionFact, SearchFact, Subject } from './facts.js';

/** A subject that lies on a theme, above or below it, or beside it. */
export interface NearSubject {
  readonly subject: Subject;
  /** The way from the theme to the subject's own; undefined where the two are only related. */
  readonly path: ThemePath | undefined;
}

/** All that bears on one theme, whatever the column. */
export interface Nearby {
  readonly subjects: readonly NearSubject[];
  /** Searches for it, and for what is narrower. */
  readonly searches: readonly SearchFact[];
  readonly mentions: readonly MentionFact[];
}

function findNearby(facts: CoverageFacts, theme: string): Nearby {
  const { themes, related } = facts;
  return {
    subjects: facts.subjects.flatMap((subject) => {
      const path = themes.between(theme, subject.theme);
      return path || related.get(theme)?.has(subject.theme) ? [{ subject, path }] : [];
    }),
    searches: facts.searches.filter(({ sought }) => {
      const relation = themes.between(theme, sought)?.relation;
      return relation === 'SAME' || relation === 'NARROWER';
    }),
    mentions: facts.mentions.filter((mention) => mention.theme === theme),
  };
}

const known = new WeakMap<CoverageFacts, Map<string, Nearby>>();

/** What bears on a theme; every cell of a row asks for the same, so it is gathered once for the same facts. */
export function nearbyOf(facts: CoverageFacts, theme: string): Nearby {
  const before = known.get(facts) ?? new Map<string, Nearby>();
  known.set(facts, before);
  const nearby = before.get(theme) ?? findNearby(facts, theme);
  before.set(theme, nearby);
  return nearby;
}
