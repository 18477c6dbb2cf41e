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
import { inLines } from './lay-out-thread.js';
import { pushApart } from './push-apart.js';

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

export interface PlacedBody extends Body {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its name in lines, which stand below its circle. */
  readonly lines: readonly string[];
}

export interface PlacedNetwork {
  readonly width: number;
  readonly height: number;
  readonly bodies: readonly PlacedBody[];
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

const SIZE = { width: 1100, height: 760, margin: 8 } as const;
/** Room for names: letters of a line, and what a letter and a line take up. */
const NAME = { letters: 22, lines: 3, letter: 6.4, line: 13, drop: 14 } as const;
const STEPS = 400;

/** A body's circle and name, and the room that they take up. */
function boxOf({ id, name, works, x = 0, y = 0 }: Node) {
  const lines = inLines(name, NAME.letters, NAME.lines);
  const radius = 6 + Math.min(12, works);
  const letters = Math.max(...lines.map((line) => line.length));
  return {
    id,
    name,
    works,
    lines,
    radius,
    x,
    y,
    side: Math.max(radius, (letters * NAME.letter) / 2) + 3,
    above: radius + 3,
    below: radius + NAME.drop + NAME.line * (lines.length - 1) + 5,
  };
}

/** Places bodies so that those who share work are near; d3-force's own fixed seed, so always the same. Bodies that share
 * work with no other named one are not drawn; the table of work has them. */
export function layOutNetwork({ bodies, ties }: Network): PlacedNetwork {
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
    .force('x', forceX(SIZE.width / 2).strength(0.06))
    .force('y', forceY(SIZE.height / 2).strength(0.09))
    .stop();
  simulation.tick(STEPS);
  const boxes = pushApart(nodes.map(boxOf));
  const [west, east] = [
    Math.min(...boxes.map(({ x, side }) => x - side)) - SIZE.margin,
    Math.max(...boxes.map(({ x, side }) => x + side)) + SIZE.margin,
  ];
  // Two bodies are not drawn larger than forty: the frame has a least width, and they stand in its middle.
  const width = Math.max(SIZE.width, east - west);
  const left = (west + east - width) / 2;
  const top = Math.min(...boxes.map(({ y, above }) => y - above)) - SIZE.margin;
  const height = Math.max(...boxes.map(({ y, below }) => y + below)) + SIZE.margin - top;
  const placed = boxes.map(({ id, name, works, lines, radius, x, y }) => ({
    id,
    name,
    works,
    lines,
    radius,
    x: Math.round(x - left),
    y: Math.round(y - top),
  }));
  const at = new Map(placed.map((body) => [body.id, body]));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    bodies: placed,
    ties: ties.flatMap((tie) => {
      const [a, b] = [at.get(tie.one), at.get(tie.other)];
      return a && b ? [{ ...tie, x1: a.x, y1: a.y, x2: b.x, y2: b.y }] : [];
    }),
  };
}
