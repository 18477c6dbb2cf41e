import { graphlib, layout } from '@dagrejs/dagre';
import type { ThreadEdge, ThreadGraph, ThreadNode } from './thread-graph.js';

export const NODE = { width: 190, height: 46 } as const;
const GAP = { x: 70, y: 14 } as const;

export interface PlacedNode extends ThreadNode {
  readonly x: number;
  readonly y: number;
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

/** A name in at most two lines of so many letters; what is too long ends in an ellipsis. */
export function inLines(name: string, letters = 27): string[] {
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const line = lines.at(-1) ?? '';
    const next = line === '' ? word : `${line} ${word}`;
    if (next.length <= letters || line === '') lines[lines.length - 1] = next;
    else lines.push(word);
  }
  if (lines.length > 2) return [lines[0] ?? '', `${(lines[1] ?? '').slice(0, letters - 1)}…`];
  return lines.map((line) => (line.length > letters + 2 ? `${line.slice(0, letters)}…` : line));
}

/** Orders the nodes of each layer so that few lines cross; dagre does it, the same for the same graph. */
function orderedBy({ nodes, edges }: ThreadGraph): Map<string, number> {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: GAP.y, ranksep: GAP.x });
  graph.setDefaultEdgeLabel(() => ({}));
  const layers = new Map(nodes.map(({ id, layer }) => [id, layer]));
  for (const { id } of nodes) graph.setNode(id, { ...NODE });
  for (const { from, to } of edges) {
    const steps = (layers.get(to) ?? 0) - (layers.get(from) ?? 0);
    if (steps === 0) continue;
    const [left, right] = steps > 0 ? [from, to] : [to, from];
    graph.setEdge(left, right, { minlen: Math.abs(steps) });
  }
  layout(graph);
  return new Map(nodes.map(({ id }) => [id, (graph.node(id) as { y: number }).y]));
}

/** A line from the side of one node to the side of another; within a layer it goes round. */
function pathBetween(a: PlacedNode, b: PlacedNode): string {
  const half = NODE.width / 2;
  if (a.layer === b.layer) {
    const out = a.x + half;
    return `M ${out} ${a.y} C ${out + 42} ${a.y}, ${out + 42} ${b.y}, ${out} ${b.y}`;
  }
  const [from, to] = a.x < b.x ? [a, b] : [b, a];
  const [x1, x2] = [from.x + half, to.x - half];
  const middle = (x1 + x2) / 2;
  return `M ${x1} ${from.y} C ${middle} ${from.y}, ${middle} ${to.y}, ${x2} ${to.y}`;
}

/** Places a thread's things in layers from left to right, those of a layer below each other. */
export function layOutThread(graph: ThreadGraph): PlacedThread {
  const order = orderedBy(graph);
  const used = [...new Set(graph.nodes.map(({ layer }) => layer))].sort((a, b) => a - b);
  const layers = used.map((layer, at) => ({
    layer,
    x: NODE.width / 2 + 8 + at * (NODE.width + GAP.x),
  }));
  const columns = layers.map(({ layer, x }) =>
    graph.nodes
      .filter((node) => node.layer === layer)
      .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
      .map((node) => ({ ...node, x })),
  );
  const tallest = Math.max(1, ...columns.map(({ length }) => length));
  const height = 40 + tallest * (NODE.height + GAP.y);
  const nodes = columns.flatMap((column) => {
    const step = (height - 40) / column.length;
    return column.map((node, at) => ({
      ...node,
      y: 34 + step * (at + 0.5),
      lines: inLines(node.name),
    }));
  });
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const edges = graph.edges.flatMap((edge) => {
    const [a, b] = [placed.get(edge.from), placed.get(edge.to)];
    return a && b ? [{ ...edge, path: pathBetween(a, b) }] : [];
  });
  const width = Math.max(1, used.length) * (NODE.width + GAP.x) - GAP.x + 64;
  return { width, height, nodes, edges, layers };
}
