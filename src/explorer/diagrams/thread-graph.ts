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

/** A join stands at one theme and is no line of its own: its basis is told at the hop after it. */
const isDrawn = ({ from, to }: Hop) => from.id !== to.id;

/** The chains as one graph: each thing and each hop once; the hop after a weakest join is marked for it. */
export function threadGraph(start: string, chains: readonly Chain[]): ThreadGraph {
  const nodes = new Map<string, ThreadNode>();
  const edges = new Map<string, ThreadEdge>();
  for (const { hops, weakest } of chains)
    hops.forEach((hop, at) => {
      for (const { id, kind, name } of [hop.from, hop.to])
        nodes.set(id, { id, kind, name, layer: layerOf(kind), isStart: id === start });
      if (!isDrawn(hop)) return;
      const joinBefore = weakest === at - 1 && !isDrawn(hops[at - 1] ?? hop);
      const key = `${hop.from.id} ${hop.to.id} ${hop.basis}`;
      const known = edges.get(key);
      edges.set(key, {
        from: hop.from.id,
        to: hop.to.id,
        basis: hop.basis,
        reading: hop.reading,
        weakest: known?.weakest === true || weakest === at || joinBefore,
      });
    });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
