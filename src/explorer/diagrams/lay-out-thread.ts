import { graphlib, layout } from '@dagrejs/dagre';
import { curveBumpX, line } from 'd3-shape';
import type { ThreadEdge, ThreadGraph, ThreadNode } from './thread-graph.js';

export const NODE = { width: 190, height: 58 } as const;
const GAP = { x: 70, y: 14 } as const;
/** Room above for the names of the layers, and at the sides for lines within a layer. */
const MARGIN = { top: 40, side: 50 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode extends ThreadNode, Point {
  /** The name in lines that fit the node. */
  readonly lines: readonly string[];
}

export interface PlacedThread {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly (ThreadEdge & { readonly path: string })[];
  /** The layers that have nodes, with the place of each. */
  readonly layers: readonly { readonly layer: number; readonly x: number }[];
}

/** Lines that a node has room for. */
const MOST_LINES = 3;

/** A name in lines of so many letters; what has no room ends in an ellipsis. */
export function inLines(name: string, letters = 27, most = MOST_LINES): string[] {
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    const next = last === '' ? word : `${last} ${word}`;
    if (next.length <= letters || last === '') lines[lines.length - 1] = next;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, letters - 1)}…`];
}

/** A line whose ends are from left to right, whichever way the link is read. */
function rightwards(
  { from, to }: ThreadEdge,
  layers: ReadonlyMap<string, number>,
): readonly [string, string] {
  return (layers.get(from) ?? 0) <= (layers.get(to) ?? 0) ? [from, to] : [to, from];
}

const ROOT = ' ';

/**
 * Has dagre place the nodes so that few lines cross and none runs behind a node. Each line is at least as long as
 * its layers are apart, and a root that is not drawn holds each node in its own layer.
 */
function placedByDagre({ nodes, edges }: ThreadGraph, layers: ReadonlyMap<string, number>) {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: GAP.y, ranksep: GAP.x, edgesep: 6 });
  graph.setDefaultEdgeLabel(() => ({}));
  graph.setNode(ROOT, { width: 0, height: 0 });
  for (const { id } of nodes) {
    graph.setNode(id, { ...NODE });
    graph.setEdge(ROOT, id, { minlen: (layers.get(id) ?? 0) + 1, weight: 0.01 }, 'root');
  }
  edges.forEach((edge, at) => {
    const [left, right] = rightwards(edge, layers);
    const steps = (layers.get(right) ?? 0) - (layers.get(left) ?? 0);
    if (steps > 0) graph.setEdge(left, right, { minlen: steps }, String(at));
  });
  layout(graph);
  return graph;
}

const through = line<Point>(
  (point) => point.x,
  (point) => point.y,
).curve(curveBumpX);

/**
 * A line leaves a node at its right and comes to the next one at its left; where it passes other layers, it keeps level
 * for as long as their nodes are wide. So none runs through a node.
 */
function besideNodes(a: Point, b: Point, bends: readonly Point[], columns: readonly number[]) {
  const half = NODE.width / 2;
  const passed = bends.filter(
    ({ x }) => x > a.x + half && x < b.x - half && columns.some((at) => Math.abs(at - x) <= 1),
  );
  return [
    { x: a.x + half, y: a.y },
    ...passed.flatMap(({ x, y }) => [
      { x: x - half, y },
      { x: x + half, y },
    ]),
    { x: b.x - half, y: b.y },
  ];
}

/** Within a layer a line goes round at the right side. */
function roundTheSide(a: Point, b: Point): string {
  const out = a.x + NODE.width / 2;
  return `M ${out} ${a.y} C ${out + 40} ${a.y}, ${out + 40} ${b.y}, ${out} ${b.y}`;
}

/** Places a thread's things in layers from left to right, those of a layer below each other. */
export function layOutThread(thread: ThreadGraph): PlacedThread {
  const used = [...new Set(thread.nodes.map(({ layer }) => layer))].sort((a, b) => a - b);
  const layers = new Map(thread.nodes.map(({ id, layer }) => [id, used.indexOf(layer)]));
  const graph = placedByDagre(thread, layers);
  const drawn = thread.nodes.map((node) => ({ ...node, ...(graph.node(node.id) as Point) }));
  const left = Math.min(...drawn.map(({ x }) => x)) - NODE.width / 2 - 8;
  const top = Math.min(...drawn.map(({ y }) => y)) - NODE.height / 2 - MARGIN.top;
  const moved = ({ x, y }: Point) => ({ x: Math.round(x - left), y: Math.round(y - top) });
  const nodes = drawn.map((node) => ({ ...node, ...moved(node), lines: inLines(node.name) }));
  const at = new Map(nodes.map((node) => [node.id, node]));
  const columns = [...new Set(nodes.map(({ x }) => x))];
  const edges = thread.edges.flatMap((edge, index) => {
    const [a, b] = rightwards(edge, layers).map((id) => at.get(id));
    if (!a || !b) return [];
    if (a.layer === b.layer) return [{ ...edge, path: roundTheSide(a, b) }];
    const { points } = graph.edge(a.id, b.id, String(index)) as { points: Point[] };
    const course = besideNodes(a, b, points.map(moved), columns);
    return [{ ...edge, path: through(course) ?? '' }];
  });
  return {
    width: Math.max(...nodes.map(({ x }) => x)) + NODE.width / 2 + MARGIN.side,
    height: Math.max(...nodes.map(({ y }) => y)) + NODE.height / 2 + 10,
    nodes,
    edges,
    layers: used.map((layer) => ({ layer, x: nodes.find((node) => node.layer === layer)?.x ?? 0 })),
  };
}
