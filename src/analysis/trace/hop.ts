import { roleInWords } from '../../model/role-words.js';
import type { Basis } from '../../model/basis.js';
import { relationshipOf } from '../../model/relationships.js';
import type { Thing, WalkLink } from './facts.js';
import type { Way } from './grammar.js';
import type { ThemePath } from './themes.js';

/** One hop of a chain, before its citations are fetched. */
export interface Hop {
  /** Id of the link; a join at a theme is no link. */
  readonly link: string | null;
  readonly kind: string;
  readonly reading: string;
  readonly direction: Way;
  readonly from: Thing;
  readonly to: Thing;
  readonly basis: Basis;
  readonly rationale: string | null;
  /** Ids of the links whose citations bear this hop. */
  readonly bornBy: readonly string[];
}

/** How an alignment reads from its first item, and from its second. */
const ALIGNMENTS: Readonly<Record<string, readonly [string, string]>> = {
  EQUAL: ['is the same as', 'is the same as'],
  EQUIVALENT: ['comes to the same as', 'comes to the same as'],
  SUBSET: ['lies within', 'embraces'],
  SUPERSET: ['embraces', 'lies within'],
  INTERSECTS: ['overlaps with', 'overlaps with'],
};

function readingOf({ kind, relation, role, amount }: WalkLink, way: Way): string {
  const { forwards, backwards } = relationshipOf(kind);
  const aligned = relation ? ALIGNMENTS[relation] : undefined;
  const [there, back] = aligned ?? [forwards, backwards];
  const reading = way === 'FORWARDS' ? there : back;
  if (!role) return reading;
  const money = amount ? `, ${amount}` : '';
  return `${reading} (${roleInWords(role)}${money})`;
}

/** The hop that takes a link one way. */
export function linkHop(link: WalkLink, way: Way): Hop {
  const [from, to] = way === 'FORWARDS' ? [link.from, link.to] : [link.to, link.from];
  return {
    link: link.id,
    kind: link.kind,
    reading: readingOf(link, way),
    direction: way,
    from,
    to,
    basis: link.basis,
    rationale: link.rationale ?? null,
    bornBy: [link.id],
  };
}

const JOINS = {
  SAME: {
    reading: 'joins at',
    why: 'Both are about this theme; that they concern one another is by the theme alone.',
  },
  NARROWER: {
    reading: 'has the narrower theme',
    why: 'What is about a narrower theme concerns a part of the broader one.',
  },
  BROADER: {
    reading: 'has the broader theme',
    why: 'What is about a broader theme embraces the narrower one.',
  },
} as const;

/** The join of two things at a theme, or at a theme and one below or above it: a hop of its own. */
export function joinHop(from: Thing, to: Thing, path: ThemePath, bornBy: readonly string[]): Hop {
  const { reading, why } = JOINS[path.relation];
  return {
    link: null,
    kind: 'JOIN',
    reading: path.relation === 'SAME' ? `${reading} ${to.name}` : reading,
    direction: 'FORWARDS',
    from,
    to,
    basis: path.basis,
    rationale: why,
    bornBy: [...path.links.map(({ id }) => id), ...bornBy],
  };
}
