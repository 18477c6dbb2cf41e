import { describe, expect, test } from 'vitest';
import { bodyNetwork, layOutNetwork } from '../../src/explorer/diagrams/body-network.js';
import { keptLayout } from '../../src/explorer/diagrams/kept-layout.js';
import { inLines, layOutThread, NODE } from '../../src/explorer/diagrams/lay-out-thread.js';
import { pushApart } from '../../src/explorer/diagrams/push-apart.js';
import { threadGraph } from '../../src/explorer/diagrams/thread-graph.js';
import type { OneWorkFragment, ThreadQuery } from '../../src/explorer/generated/graphql.js';

type Chain = ThreadQuery['trace']['chains'][number];
type Hop = Chain['hops'][number];

const thing = (id: string, kind: string) => ({ id, kind, name: `Name of ${id}` }) as Hop['from'];
const risk = thing('risk', 'RiskArea');
const theme = thing('theme', 'Theme');
const lantern = thing('lantern', 'Initiative');
const council = thing('council', 'Organisation');
const hop = (from: Hop['from'], to: Hop['from'], basis: Hop['basis'], reading: string): Hop => ({
  link: null,
  kind: from.id === to.id ? 'JOIN' : 'ABOUT',
  reading,
  direction: 'FORWARDS',
  from,
  to,
  basis,
  rationale: null,
  citations: [],
});
const chain: Chain = {
  weakest: 1,
  basis: 'MATCHED',
  stops: { code: 'AT_A_BODY', why: 'a body', asOf: null },
  hops: [
    hop(risk, theme, 'STATED', 'covers'),
    hop(theme, theme, 'MATCHED', 'joins at theme'),
    hop(theme, lantern, 'STATED', 'is the subject of'),
    hop(lantern, council, 'STATED', 'is delivered with'),
  ],
};

describe('a thread as a drawing', () => {
  test('draws a join as the weaker line after it, and marks the weakest hop', () => {
    expect(threadGraph('risk', [chain, chain]).edges).toEqual([
      { from: 'risk', to: 'theme', basis: 'STATED', reading: 'covers', weakest: false },
      {
        from: 'theme',
        to: 'lantern',
        basis: 'MATCHED',
        reading: 'is the subject of, joins at theme',
        weakest: true,
      },
      {
        from: 'lantern',
        to: 'council',
        basis: 'STATED',
        reading: 'is delivered with',
        weakest: false,
      },
    ]);
  });

  test('places things in layers from left to right, each once, none over another, always the same', () => {
    const placed = layOutThread(threadGraph('risk', [chain]));
    const columns = placed.nodes
      .map(({ id, x }) => [id, x])
      .sort((a, b) => Number(a[1]) - Number(b[1]));
    expect(columns.map(([id]) => id)).toEqual(['risk', 'theme', 'lantern', 'council']);
    expect(placed.nodes.every(({ x, y }) => x >= NODE.width / 2 && y >= NODE.height / 2)).toBe(
      true,
    );
    expect(layOutThread(threadGraph('risk', [chain]))).toEqual(placed);
    expect(placed.edges.every(({ path }) => path.startsWith('M'))).toBe(true);
  });

  test('lines leave a node at its right and come to the next at its left, level where they pass a layer', () => {
    const long = { ...chain, hops: [hop(risk, council, 'STATED', 'is delivered with')] };
    const { nodes, edges } = layOutThread(threadGraph('risk', [chain, long]));
    const of = (id: string) => nodes.find((node) => node.id === id) ?? { x: 0, y: 0 };
    const line = edges.find(({ from, to }) => from === 'risk' && to === 'council');
    const numbers = line?.path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const points = numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0]] : []));
    expect(points[0]).toEqual([of('risk').x + NODE.width / 2, of('risk').y]);
    expect(points.at(-1)).toEqual([of('council').x - NODE.width / 2, of('council').y]);
    for (const { id, x, y } of nodes.filter((node) => ['theme', 'lantern'].includes(node.id)))
      expect(
        points.filter(
          ([px = 0, py = 0]) =>
            Math.abs(px - x) <= NODE.width / 2 && Math.abs(py - y) < NODE.height / 2,
        ),
        id,
      ).toEqual([]);
  });

  test('breaks a name into lines, and ends one that has no room with an ellipsis', () => {
    expect(inLines('Operation Lantern', 9)).toEqual(['Operation', 'Lantern']);
    expect(inLines('one two three four five six', 9, 2)).toEqual(['one two', 'three…']);
  });
});

test('a layout is made once for an answer, and anew for another one', () => {
  let made = 0;
  const layoutOf = keptLayout(({ id }: { readonly id: string }) => `${id} ${String(++made)}`);
  const answer = { id: 'a' };
  expect([layoutOf(answer), layoutOf(answer), layoutOf({ id: 'a' })]).toEqual([
    'a 1',
    'a 1',
    'a 2',
  ]);
});

test('boxes that lie over each other are moved until none does, always the same', () => {
  const room = { side: 50, above: 10, below: 30 };
  const boxes = [0, 5, 10, 15].map((at) => ({ x: at, y: at, ...room }));
  const moved = pushApart(boxes);
  const overlaps = moved.flatMap((one, at) =>
    moved
      .slice(at + 1)
      .filter(({ x, y }) => Math.abs(one.x - x) < 2 * 50 && Math.abs(one.y - y) < 10 + 30),
  );
  expect(overlaps).toEqual([]);
  expect(pushApart(boxes)).toEqual(moved);
});

describe('who works with whom', () => {
  const body = (id: string, named = true) =>
    ({
      organisation: thing(id, 'Organisation'),
      named,
      role: 'DELIVERS',
      type: 'COUNCIL',
      amount: null,
      through: null,
      basis: 'STATED',
      rationale: null,
      citations: [],
    }) as OneWorkFragment['participants'][number];
  const work = (id: string, ...participants: OneWorkFragment['participants']) =>
    ({
      thing: thing(id, 'Initiative'),
      stage: null,
      stageAsOf: null,
      documents: [],
      themes: [],
      places: [],
      forces: [],
      participants,
    }) as OneWorkFragment;
  const works = [
    work('a', body('council'), body('force')),
    work('b', body('council'), body('force'), body('x', false)),
    work('c', body('alone')),
  ];

  test('ties named bodies by the work they share; unnamed ones tie nobody', () => {
    const network = bodyNetwork(works);
    expect(
      network.ties.map(({ one, other, works: shared }) => [one, other, shared.map(({ id }) => id)]),
    ).toEqual([['council', 'force', ['a', 'b']]]);
    expect(network.bodies.map(({ id, works: count }) => [id, count])).toEqual([
      ['council', 2],
      ['force', 2],
      ['alone', 1],
    ]);
  });

  test('is placed always the same, within its frame, and without those who share nothing', () => {
    const placed = layOutNetwork(bodyNetwork(works));
    expect(placed.bodies.map(({ id }) => id)).toEqual(['council', 'force']);
    expect(
      placed.bodies.every(({ x, y }) => x > 0 && x < placed.width && y > 0 && y < placed.height),
    ).toBe(true);
    expect(layOutNetwork(bodyNetwork(works))).toEqual(placed);
  });
});
