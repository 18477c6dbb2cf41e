import type { Basis } from '../../model/basis.js';
import { groupBy } from '../../group-by.js';
import type { Facts, Thing, WalkLink } from './facts.js';
import { ENDS, GRAMMAR, JOINS_AT_THEME, PLAN_ITEM_KINDS, type State } from './grammar.js';
import { linkHop, type Hop } from './hop.js';
import { joinsFrom, joinsFromTheme, type LinksOf } from './join.js';

/** Where a walk is to end, and on what its hops may rest. */
export interface WalkOptions {
  readonly to?: string;
  readonly kinds?: ReadonlySet<string>;
  readonly basis?: ReadonlySet<Basis>;
}

/** More chains than this are a question put too widely, and are refused. */
export const MOST_CHAINS = 20_000;

/** There are more chains than anybody could read. */
export class TooManyChainsError extends Error {
  constructor() {
    super(
      `There are more than ${MOST_CHAINS} chains. Ask for fewer: give "to", "kinds" or "basis".`,
    );
  }
}

interface Walk {
  readonly hops: readonly Hop[];
  readonly at: Thing;
  readonly state: State;
}

interface Leg {
  readonly hops: readonly Hop[];
  readonly next: State;
}

function linkIndex(links: readonly WalkLink[]): LinksOf {
  const ends = links.flatMap((link) => [
    { id: link.from.id, link },
    { id: link.to.id, link },
  ]);
  const index = groupBy(ends, ({ id }) => id);
  return (id) => (index.get(id) ?? []).map(({ link }) => link);
}

/**
 * In by a link and out by another of its kind, the other way round, joins two things by what they have
 * in common (two answers to one finding, two partners in one scheme): that is no thread.
 */
function turnsBack({ hops }: Walk, kind: string, way: string): boolean {
  const last = hops[hops.length - 1];
  return last !== undefined && last.kind === kind && last.direction !== way;
}

function legsByLink(walk: Walk, linksOf: LinksOf): Leg[] {
  const { at, state } = walk;
  return linksOf(at.id).flatMap((link) =>
    GRAMMAR[state]
      .filter(({ kind, way }) => {
        const end = way === 'FORWARDS' ? link.from : link.to;
        const fits = link.kind === kind && end.id === at.id && link.relation !== 'NONE';
        return fits && !turnsBack(walk, kind, way);
      })
      .map(({ way, next }) => ({ hops: [linkHop(link, way)], next })),
  );
}

function legsByTheme(walk: Walk, facts: Facts, linksOf: LinksOf): Leg[] {
  const { at } = walk;
  const joins = JOINS_AT_THEME[walk.state];
  if (!joins) return [];
  const been = [facts.start, ...walk.hops.map(({ to }) => to)];
  const ways =
    at.kind === 'Theme' ? joinsFromTheme(at, facts, linksOf) : joinsFrom(at, been, facts, linksOf);
  return ways
    .filter(
      (hops) => joins === 'ANYTHING' || PLAN_ITEM_KINDS.has(hops[hops.length - 1]?.to.kind ?? ''),
    )
    .map((hops) => ({ hops, next: 'JOINED' as const }));
}

/** The legs that a walk may go on by: no thing twice, and only hops of the bases asked for. */
function legsOf(walk: Walk, facts: Facts, linksOf: LinksOf, { basis }: WalkOptions): Leg[] {
  if (walk.state !== 'START' && ENDS.has(walk.at.kind)) return [];
  const been = new Set([facts.start.id, ...walk.hops.map(({ to }) => to.id)]);
  return [...legsByLink(walk, linksOf), ...legsByTheme(walk, facts, linksOf)].filter(
    ({ hops }) =>
      !been.has(hops[hops.length - 1]?.to.id ?? '') &&
      hops.every((hop) => basis === undefined || basis.has(hop.basis)),
  );
}

/** The hops as far as the one that ends at the thing asked for; undefined where none does. */
function upTo(hops: readonly Hop[], { to, kinds }: WalkOptions): readonly Hop[] | undefined {
  const at = hops.findIndex(
    (hop) =>
      (to === undefined || hop.to.id === to) && (kinds === undefined || kinds.has(hop.to.kind)),
  );
  return at < 0 ? undefined : hops.slice(0, at + 1);
}

const keysOf = (hops: readonly Hop[]) => hops.map(({ link, to }) => link ?? `join ${to.id}`);

/** Leaves out every chain that is only the beginning of another. */
function withoutBeginnings(chains: ReadonlyMap<string, readonly Hop[]>): (readonly Hop[])[] {
  const begun = new Set(
    [...chains.values()].flatMap((hops) => {
      const keys = keysOf(hops);
      return keys.slice(1).map((_, at) => keys.slice(0, at + 1).join(' '));
    }),
  );
  return [...chains].filter(([key]) => !begun.has(key)).map(([, hops]) => hops);
}

/**
 * Every chain that the grammar allows from the start, each as long as it gets, or as far as what was
 * asked for; none that is only the beginning of another.
 */
export function walkChains(facts: Facts, options: WalkOptions): (readonly Hop[])[] {
  const linksOf = linkIndex(facts.links);
  const isAimed = options.to !== undefined || options.kinds !== undefined;
  const chains = new Map<string, readonly Hop[]>();
  const keep = (hops: readonly Hop[]) => {
    chains.set(keysOf(hops).join(' '), hops);
    if (chains.size > MOST_CHAINS) throw new TooManyChainsError();
  };
  const go = (walk: Walk): void => {
    const legs = legsOf(walk, facts, linksOf, options);
    if (!isAimed && legs.length === 0 && walk.hops.length > 0) keep(walk.hops);
    for (const { hops, next } of legs) {
      const all = [...walk.hops, ...hops];
      const found = isAimed ? upTo(all, options) : undefined;
      if (found) keep(found);
      const last = hops[hops.length - 1];
      if (!found && last) go({ hops: all, at: last.to, state: next });
    }
  };
  go({ hops: [], at: facts.start, state: 'START' });
  return withoutBeginnings(chains);
}
