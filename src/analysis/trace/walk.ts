import { compareText } from '../../problem.js';
import type { Basis } from '../../model/basis.js';
import { groupBy } from '../../group-by.js';
import type { Facts, Thing, WalkLink } from './facts.js';
import { ENDS, GRAMMAR, JOINS_AT_THEME, PLAN_ITEM_KINDS, type State } from './grammar.js';
import { linkHop, type Hop } from './hop.js';
import { inOneList, joinsFrom, joinsFromTheme, type LinksOf } from './join.js';

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
  /** Tells the walk from every other. */
  readonly key: string;
}

/** A way on from a thing: by one link, or over a theme by three hops. */
interface Leg {
  readonly hops: readonly Hop[];
  readonly to: Thing;
  readonly next: State;
  readonly key: string;
  readonly overTheme: boolean;
}

function linkIndex(links: readonly WalkLink[]): LinksOf {
  const ends = links.flatMap((link) => [
    { id: link.from.id, link },
    { id: link.to.id, link },
  ]);
  const index = new Map(
    [...groupBy(ends, ({ id }) => id)].map(([id, list]) => [id, list.map(({ link }) => link)]),
  );
  return (id) => index.get(id) ?? [];
}

const keyOf = ({ link, to }: Hop) => link ?? `join ${to.id}`;
const keysOf = (hops: readonly Hop[]) => hops.map(keyOf).join(' ');

function legOf(hops: readonly Hop[], next: State, overTheme: boolean): Leg[] {
  const to = hops[hops.length - 1]?.to;
  return to ? [{ hops, to, next, key: keysOf(hops), overTheme }] : [];
}

function legsByLink(at: Thing, state: State, linksOf: LinksOf): Leg[] {
  return linksOf(at.id).flatMap((link) =>
    GRAMMAR[state]
      .filter(({ kind, way }) => {
        const end = way === 'FORWARDS' ? link.from : link.to;
        return link.kind === kind && end.id === at.id && link.relation !== 'NONE';
      })
      .flatMap(({ way, next }) => legOf([linkHop(link, way)], next, false)),
  );
}

function legsByTheme(at: Thing, state: State, facts: Facts, linksOf: LinksOf): Leg[] {
  const joins = JOINS_AT_THEME[state];
  if (!joins) return [];
  const ways =
    at.kind === 'Theme' ? joinsFromTheme(at, facts, linksOf) : joinsFrom(at, facts, linksOf);
  return ways
    .flatMap((hops) => legOf(hops, 'JOINED', true))
    .filter(({ to }) => joins === 'ANYTHING' || PLAN_ITEM_KINDS.has(to.kind));
}

/**
 * The ways on from a thing in a state, by hops of the bases asked for. They are the same for every
 * walk that comes by, and thousands may: so they are found once.
 */
function legFinder(facts: Facts, { basis }: WalkOptions): (at: Thing, state: State) => Leg[] {
  const linksOf = linkIndex(facts.links);
  const known = new Map<string, Leg[]>();
  return (at, state) => {
    if (state !== 'START' && ENDS.has(at.kind)) return [];
    const key = `${state} ${at.id}`;
    const before = known.get(key);
    if (before) return before;
    const legs = [
      ...legsByLink(at, state, linksOf),
      ...legsByTheme(at, state, facts, linksOf),
    ].filter(({ hops }) => hops.every((hop) => basis === undefined || basis.has(hop.basis)));
    known.set(key, legs);
    return legs;
  };
}

/**
 * In by a link and out by another of its kind, the other way round, joins two things by what they have
 * in common (two answers to one finding, two partners in one scheme): that is no thread.
 */
function turnsBack(last: Hop | undefined, [first]: readonly Hop[]): boolean {
  return last !== undefined && last.kind === first?.kind && last.direction !== first.direction;
}

/** Whether a walk may go on by a leg: to no thing twice, nor over a theme to a list in which it has been. */
function mayGo({ hops }: Walk, start: Thing, leg: Leg): boolean {
  if (leg.to.id === start.id || hops.some(({ to }) => to.id === leg.to.id)) return false;
  if (!leg.overTheme) return !turnsBack(hops[hops.length - 1], leg.hops);
  // From a theme itself there is nothing yet with which to share a list.
  return !inOneList(start, leg.to) && !hops.some(({ to }) => inOneList(to, leg.to));
}

/** The hops as far as the one that ends at the thing asked for; undefined where none does. */
function upTo(hops: readonly Hop[], { to, kinds }: WalkOptions): readonly Hop[] | undefined {
  const at = hops.findIndex(
    (hop) =>
      (to === undefined || hop.to.id === to) && (kinds === undefined || kinds.has(hop.to.kind)),
  );
  return at < 0 ? undefined : hops.slice(0, at + 1);
}

/** Leaves out every chain that is only the beginning of another: in order, that other comes right after it. */
function withoutBeginnings(chains: ReadonlyMap<string, readonly Hop[]>): (readonly Hop[])[] {
  const keys = [...chains.keys()].map((key) => `${key} `).sort(compareText);
  const begun = new Set(keys.filter((key, at) => keys[at + 1]?.startsWith(key)));
  return [...chains].filter(([key]) => !begun.has(`${key} `)).map(([, hops]) => hops);
}

/**
 * Every chain that the grammar allows from the start, each as long as it gets, or as far as what was
 * asked for; none that is only the beginning of another.
 */
export function walkChains(facts: Facts, options: WalkOptions): (readonly Hop[])[] {
  const { start } = facts;
  const legsAt = legFinder(facts, options);
  const isAimed = options.to !== undefined || options.kinds !== undefined;
  const chains = new Map<string, readonly Hop[]>();
  const keep = (key: string, hops: readonly Hop[]) => {
    chains.set(key, hops);
    if (chains.size > MOST_CHAINS) throw new TooManyChainsError();
  };
  const go = (walk: Walk): void => {
    const legs = legsAt(walk.at, walk.state).filter((leg) => mayGo(walk, start, leg));
    if (!isAimed && legs.length === 0 && walk.hops.length > 0) keep(walk.key, walk.hops);
    for (const leg of legs) {
      const hops = [...walk.hops, ...leg.hops];
      const found = isAimed ? upTo(hops, options) : undefined;
      if (found) keep(keysOf(found), found);
      const key = walk.key === '' ? leg.key : `${walk.key} ${leg.key}`;
      if (!found) go({ hops, at: leg.to, state: leg.next, key });
    }
  };
  go({ hops: [], at: start, state: 'START', key: '' });
  return withoutBeginnings(chains);
}
