import { compareBasis, type Basis } from '../../model/basis.js';
import { compareText } from '../../problem.js';
import type { Facts } from './facts.js';
import type { Hop } from './hop.js';
import { isLater, outcomesOf, stopOf, type Stop } from './stops.js';
import { walkChains, type WalkOptions } from './walk.js';

/** A chain from the start, before it is told why it stops. */
export interface FoundChain {
  readonly hops: readonly Hop[];
  /** The place, from 0, of the first hop of the lowest basis. */
  readonly weakest: number;
  /** That hop's basis, and so the chain's. */
  readonly basis: Basis;
}

/** A chain from the start to where it stops. */
export interface Chain extends FoundChain {
  readonly stops: Stop;
}

/** Best first: what is in place before what is only planned. */
const STAGE_ORDER = ['IN_PLACE', 'ENDED', 'PILOT', 'PLANNED', 'PROPOSED', 'SUSPENDED', 'UNCLEAR'];

function weakestOf(hops: readonly Hop[]): number {
  return hops.reduce(
    (worst, hop, at) => (compareBasis(hop.basis, hops[worst]?.basis ?? 'STATED') < 0 ? at : worst),
    0,
  );
}

function stageRank(hops: readonly Hop[], asOf: string | undefined): number {
  const stages = hops.flatMap(({ to }) =>
    to.stage ? [isLater(to, asOf) ? 'UNCLEAR' : to.stage] : [],
  );
  const ranks = stages.map((stage) => STAGE_ORDER.indexOf(stage));
  return Math.min(STAGE_ORDER.length, ...ranks);
}

const idOf = (hops: readonly Hop[]) => hops.map(({ link, to }) => link ?? to.id).join(' ');

/** A chain with what it is put in order by. */
interface Ranked {
  readonly chain: FoundChain;
  readonly stage: number;
  readonly id: string;
}

function rank(hops: readonly Hop[], asOf: string | undefined): Ranked {
  const weakest = weakestOf(hops);
  const basis = hops[weakest]?.basis ?? 'INFERRED';
  return { chain: { hops, weakest, basis }, stage: stageRank(hops, asOf), id: idOf(hops) };
}

const compareRanked = (a: Ranked, b: Ranked): number =>
  compareBasis(b.chain.basis, a.chain.basis) || a.stage - b.stage || compareText(a.id, b.id);

/** What is asked of the facts: where chains end, on what they rest, where they touch, as of when. */
export interface TraceOptions extends WalkOptions {
  /** Things in the place asked for; a chain has to touch one. */
  readonly located?: ReadonlySet<string>;
  /** An ISO day: a stage dated after it is not known yet. */
  readonly asOf?: string | undefined;
}

/**
 * The chains of a trace, in the order of design §7.5: best basis first, then what is furthest on, then
 * by id.
 */
export function findChains(facts: Facts, options: TraceOptions): FoundChain[] {
  const { located, asOf } = options;
  const touches = (hops: readonly Hop[]) =>
    located === undefined ||
    located.has(facts.start.id) ||
    hops.some(({ to }) => located.has(to.id));
  return walkChains(facts, options)
    .filter(touches)
    .map((hops) => rank(hops, asOf))
    .sort(compareRanked)
    .map(({ chain }) => chain);
}

/** Tells of chains why each stops: of those that are shown, since there may be thousands. */
export function tellStops(
  chains: readonly FoundChain[],
  facts: Facts,
  { to, kinds, asOf }: TraceOptions,
): Chain[] {
  const asAsked = to !== undefined || kinds !== undefined;
  const outcomes = outcomesOf(facts.links);
  return chains.map((chain) => ({
    ...chain,
    stops: stopOf(chain.hops, facts.start, outcomes, { asAsked, asOf }),
  }));
}

/** All chains of a trace, in order, each with why it stops. */
export function decideTrace(facts: Facts, options: TraceOptions): Chain[] {
  return tellStops(findChains(facts, options), facts, options);
}
