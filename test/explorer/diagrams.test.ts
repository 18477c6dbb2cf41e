import { describe, expect, test } from 'vitest';
import { bodyNetwork, layOutNetwork } from '../../src/explorer/diagrams/body-network.js';
import { keptLayout } from '../../src/explorer/diagrams/kept-layout.js';
import { inLines, layOutThread, NODE } from '../../src/explorer/diagrams/lay-out-thread.js';
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
