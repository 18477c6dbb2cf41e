import { compareBasis, type Basis } from '../../model/basis.js';
import { STAGES } from '../../model/initiative.js';
import { compareText } from '../../problem.js';
import type { Facts } from './facts.js';
import type { Hop } from './hop.js';
import { stopOf, type Stop } from './stops.js';
import { walkChains, type WalkOptions } from './walk.js';

/** A chain from the start to where it stops. */
export interface Chain {
  readonly hops: readonly Hop[];
  /** The place, from 0, of the first hop of the lowest basis. */
  readonly weakest: number;
  /** That hop's basis, and so the chain's. */
  readonly basis: Basis;
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

function stageRank(hops: readonly Hop[]): number {
  const stages = hops.flatMap(({ to }) =>
    to.stage && STAGES.includes(to.stage as never) ? [STAGE_ORDER.indexOf(to.stage)] : [],
  );
  return stages.length === 0 ? STAGE_ORDER.length : Math.min(...stages);
}

const idOf = (hops: readonly Hop[]) => hops.map(({ link, to }) => link ?? to.id).join(' ');

function compareChains(a: Chain, b: Chain): number {
  return (
    compareBasis(b.basis, a.basis) ||
    stageRank(a.hops) - stageRank(b.hops) ||
    compareText(idOf(a.hops), idOf(b.hops))
  );
}

/**
 * The chains of a trace, in the order of design §7.5: best basis first, then what is furthest on, then
 * by id. `isLocated`, where given, keeps the chains that touch one of these things.
 */
export function decideTrace(
  facts: Facts,
  options: WalkOptions,
  isLocated?: ReadonlySet<string>,
): Chain[] {
  const asAsked = options.to !== undefined || options.kinds !== undefined;
  return walkChains(facts, options)
    .filter(
      (hops) =>
        isLocated === undefined ||
        hops.some(({ to }) => isLocated.has(to.id)) ||
        isLocated.has(facts.start.id),
    )
    .map((hops): Chain => {
      const weakest = weakestOf(hops);
      return {
        hops,
        weakest,
        basis: hops[weakest]?.basis ?? 'INFERRED',
        stops: stopOf(hops, asAsked),
      };
    })
    .sort(compareChains);
}
