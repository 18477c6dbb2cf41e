import type { Facts, Thing, WalkLink } from './facts.js';
import { JOINED_KINDS, PLAN_ITEM_KINDS, SUBJECT_LINKS } from './grammar.js';
import { joinHop, linkHop, type Hop } from './hop.js';
import type { ThemePath } from './themes.js';

/** The links of a thing, by its id. */
export type LinksOf = (id: string) => readonly WalkLink[];

const isItem = (thing: Thing) => PLAN_ITEM_KINDS.has(thing.kind);

/** The plan, inspection or meeting to which an id belongs. */
function ownerOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

/** Sub-objectives stand under the priorities of their plan, and so in one list with them. */
const listOf = ({ kind, listing }: Thing) =>
  kind === 'SubObjective' ? 'Priority' : (listing ?? kind);

/** Items that stand in one list together: that they share a theme is no thread between them. */
export function inOneList(a: Thing, b: Thing): boolean {
  return isItem(a) && isItem(b) && ownerOf(a.id) === ownerOf(b.id) && listOf(a) === listOf(b);
}

/**
 * Whether what is about the second theme concerns what is about the first (design §2): evidence of
 * the same theme or a narrower one counts for a plan item; between plan items a broader one does too;
 * two pieces of evidence are not joined at all.
 */
function joins(from: Thing, to: Thing, { relation }: ThemePath): boolean {
  if (isItem(from) && isItem(to)) return true;
  if (isItem(from)) return relation !== 'BROADER';
  return isItem(to) && relation !== 'NARROWER';
}

function isDismissed(a: Thing, b: Thing, linksOf: LinksOf): boolean {
  return linksOf(a.id).some(
    ({ kind, from, to }) =>
      kind === 'DISMISSED' &&
      ((from.id === a.id && to.id === b.id) || (from.id === b.id && to.id === a.id)),
  );
}

function subjectsOf(thing: Thing, linksOf: LinksOf): WalkLink[] {
  return linksOf(thing.id).filter(
    ({ kind, from }) => SUBJECT_LINKS.includes(kind) && from.id === thing.id,
  );
}

function bearersOf(theme: string, linksOf: LinksOf): WalkLink[] {
  return linksOf(theme).filter(({ kind, to }) => SUBJECT_LINKS.includes(kind) && to.id === theme);
}

/** Every way from a thing over a theme to another thing: the hops to the theme, across it, and from it. */
export function joinsFrom(thing: Thing, facts: Facts, linksOf: LinksOf): Hop[][] {
  const { themes } = facts;
  return subjectsOf(thing, linksOf).flatMap((first) =>
    [...themes.around(first.to.id)].sort().flatMap((theme) => {
      const path = themes.between(first.to.id, theme);
      if (!path) return [];
      return bearersOf(theme, linksOf)
        .filter(({ from: other }) => JOINED_KINDS.has(other.kind) && joins(thing, other, path))
        .filter(({ from: other }) => !isDismissed(thing, other, linksOf))
        .map((last) => [
          linkHop(first, 'FORWARDS'),
          joinHop(first.to, last.to, path, [first.id, last.id]),
          linkHop(last, 'BACKWARDS'),
        ]);
    }),
  );
}

/** From a theme itself: what is about it, or about a narrower one. */
export function joinsFromTheme(theme: Thing, facts: Facts, linksOf: LinksOf): Hop[][] {
  const { themes } = facts;
  return [...themes.around(theme.id)].sort().flatMap((other) => {
    const path = themes.between(theme.id, other);
    if (!path || path.relation === 'BROADER') return [];
    const bearers = bearersOf(other, linksOf).filter(({ from }) => JOINED_KINDS.has(from.kind));
    return bearers.map((last) =>
      path.relation === 'SAME'
        ? [linkHop(last, 'BACKWARDS')]
        : [joinHop(theme, last.to, path, [last.id]), linkHop(last, 'BACKWARDS')],
    );
  });
}
