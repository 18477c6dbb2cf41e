import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { OneWorkFragment } from '../generated/graphql.js';

/** A named body, and in how much shared work it stands. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly works: number;
}

/** Two bodies, and the work that they share. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly works: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
}

export interface Network {
  readonly bodies: readonly Body[];
  readonly ties: readonly Tie[];
}

export interface PlacedNetwork {
  readonly width: number;
  readonly height: number;
  readonly bodies: readonly (Body & { readonly x: number; readonly y: number })[];
  readonly ties: readonly (Tie & {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  })[];
}

/** Which named bodies share which work; unnamed bodies are no one that could be met, and stay out. */
export function bodyNetwork(works: readonly OneWorkFragment[]): Network {
  const bodies = new Map<string, Body>();
  const ties = new Map<string, Tie>();
  for (const { thing, participants } of works) {
    const named = new Map(
      participants
        .filter((row) => row.named)
        .map(({ organisation }) => [organisation.id, organisation]),
    );
    const ids = [...named.keys()].sort();
    for (const id of ids)
      bodies.set(id, {
        id,
        name: named.get(id)?.name ?? id,
        works: (bodies.get(id)?.works ?? 0) + 1,
      });
    for (const one of ids)
      for (const other of ids.filter((id) => id > one)) {
        const key = `${one} ${other}`;
        ties.set(key, { one, other, works: [...(ties.get(key)?.works ?? []), thing] });
      }
  }
  return {
    bodies: [...bodies.values()].sort((a, b) => b.works - a.works || (a.id < b.id ? -1 : 1)),
    ties: [...ties.values()].sort(
      (a, b) => b.works.length - a.works.length || (a.one + a.other < b.one + b.other ? -1 : 1),
    ),
  };
}

type Node = SimulationNodeDatum & Body;

const SIZE = { width: 1100, height: 760, side: 90, top: 30, bottom: 60 } as const;
const STEPS = 400;

/** Fits values between two bounds, keeping their distances in proportion. */
function stretch(
  values: readonly number[],
  least: number,
  most: number,
): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = high > low ? (most - least) / (high - low) : 0;
  return (value) => Math.round(scale === 0 ? (least + most) / 2 : least + (value - low) * scale);
}

/** Places bodies so that those who share work are near; d3-force's own fixed seed, so always the same. Bodies that share
 * work with no other named one are not drawn; the table of work has them. */
export function layOutNetwork({ bodies, ties }: Network): PlacedNetwork {
  const { width, height, side, top, bottom } = SIZE;
  const tied = new Set(ties.flatMap(({ one, other }) => [one, other]));
  const nodes: Node[] = bodies.filter(({ id }) => tied.has(id)).map((body) => ({ ...body }));
  const links = ties.map(({ one, other, works }) => ({
    source: one,
    target: other,
    works: works.length,
  }));
  const simulation = forceSimulation(nodes)
    .force(
      'tie',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(130)
        .strength(0.25),
    )
    .force('apart', forceManyBody().strength(-420))
    .force('room', forceCollide(58))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.09))
    .stop();
  simulation.tick(STEPS);
  const across = stretch(
    nodes.map(({ x }) => x ?? 0),
    side,
    width - side,
  );
  const down = stretch(
    nodes.map(({ y }) => y ?? 0),
    top,
    height - bottom,
  );
  const placed = nodes.map(({ id, name, works, x, y }) => ({
    id,
    name,
    works,
    x: across(x ?? 0),
    y: down(y ?? 0),
  }));
  const at = new Map(placed.map((body) => [body.id, body]));
  return {
    width,
    height,
    bodies: placed,
    ties: ties.flatMap((tie) => {
      const [a, b] = [at.get(tie.one), at.get(tie.other)];
      return a && b ? [{ ...tie, x1: a.x, y1: a.y, x2: b.x, y2: b.y }] : [];
    }),
  };
}
