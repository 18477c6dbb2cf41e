import type { ThreadQuery } from '../generated/graphql.js';

type Chain = ThreadQuery['trace']['chains'][number];
type Hop = Chain['hops'][number];

/** Where a kind stands from left to right: what threatens, what it is about, what answers, who, what was found. */
const LAYERS: Readonly<Record<string, number>> = {
  RiskArea: 0,
  Theme: 1,
  Priority: 2,
  Pledge: 2,
  SubObjective: 3,
  Initiative: 4,
  Commitment: 4,
  PublicQuestion: 4,
  Event: 4,
  Plan: 4,
  Organisation: 5,
  Finding: 5,
  Measure: 5,
  Place: 5,
};
export const LAYER_NAMES = [
  'Threat',
  'Theme',
  'Priority or pledge',
  'Sub-objective',
  'Action',
  'Partners, findings, figures',
] as const;

export interface ThreadNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly layer: number;
  readonly isStart: boolean;
}

export interface ThreadEdge {
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  readonly reading: string;
  /** Whether it is the weakest hop of a chain that is drawn. */
  readonly weakest: boolean;
}

export interface ThreadGraph {
  readonly nodes: readonly ThreadNode[];
  readonly edges: readonly ThreadEdge[];
}

export const layerOf = (kind: string) => LAYERS[kind] ?? 4;

/** A join stands at one theme and is no line of its own: the hop after it carries what the join rests on. */
const isDrawn = ({ from, to }: Hop) => from.id !== to.id;

const WEIGHT: Readonly<Record<string, number>> = { INFERRED: 0, MATCHED: 1, STATED: 2 };
const weaker = (one: string, other: string) =>
  (WEIGHT[one] ?? 0) <= (WEIGHT[other] ?? 0) ? one : other;

/** A hop as a line: of a hop after a join, the weaker of both, since the chain needs both. */
function lineOf(
  hops: readonly Hop[],
  at: number,
  weakest: number,
): Omit<ThreadEdge, 'from' | 'to'> | undefined {
  const hop = hops[at];
  if (!hop || !isDrawn(hop)) return undefined;
  const before = hops[at - 1];
  const join = before && !isDrawn(before) ? before : undefined;
  return {
    basis: join ? weaker(hop.basis, join.basis) : hop.basis,
    reading: join ? `${hop.reading}, ${join.reading}` : hop.reading,
    weakest: weakest === at || (join !== undefined && weakest === at - 1),
  };
}

/** The chains as one graph: each thing and each hop once. */
export function threadGraph(start: string, chains: readonly Chain[]): ThreadGraph {
  const nodes = new Map<string, ThreadNode>();
  const edges = new Map<string, ThreadEdge>();
  for (const { hops, weakest } of chains)
    hops.forEach(({ from, to }, at) => {
      for (const { id, kind, name } of [from, to])
        nodes.set(id, { id, kind, name, layer: layerOf(kind), isStart: id === start });
      const line = lineOf(hops, at, weakest);
      if (!line) return;
      const key = [from.id, to.id].sort().join(' ');
      const known = edges.get(key);
      edges.set(key, {
        from: from.id,
        to: to.id,
        ...line,
        basis: known ? weaker(known.basis, line.basis) : line.basis,
        weakest: known?.weakest === true || line.weakest,
      });
    });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
