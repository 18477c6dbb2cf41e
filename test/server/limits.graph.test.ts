import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/graphql/limits.js';
import { serveNorthshire, type NorthshireServed } from './northshire-served.js';
import { codesOf, leaksOf } from './served.js';

let served: NorthshireServed;
beforeAll(async () => {
  served = await serveNorthshire();
});
afterAll(() => served.stop());

const times = (count: number, what: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => what(at)).join(' ');

/** Of each limit: a sound query that asks for so much of it and no more. */
const QUERIES = {
  depth: (n: number) =>
    `{ __type(name: "Query") ${'{ ofType '.repeat(n - 2)}{ name ${'} '.repeat(n - 1)}}`,
  aliases: (n: number) => `{ ${times(n, (at) => `a${at}: __typename`)} }`,
  directives: (n: number) => `{ ${times(n, () => '__typename @include(if: true)')} }`,
  tokens: (n: number) =>
    `{ search(phrase: "x", kinds: [${times(n - 15, () => 'Theme')}]) { total } }`,
  // One for the list of 500, and for each of them one for its list and two for each thing of that; the
  // rest are things of two more lists.
  cost: (n: number) => {
    const within = Math.floor(((n - 5) / 500 - 1) / 2);
    const rest = n - 1 - 500 * (1 + 2 * within) - 2;
    const half = Math.floor(rest / 2);
    return `{ themes(limit: 500) { statements(limit: ${within}) { id text } } a: themes(limit: ${half}) { id } b: themes(limit: ${rest - half}) { id } }`;
  },
  questions: (n: number) => `{ ${times(n, (at) => `a${at}: dataset { entities }`)} }`,
};
const CASES = Object.entries(QUERIES).map(
  ([name, query]) => [name, LIMITS[name as keyof typeof QUERIES], query] as const,
);

const eq = (id: string) => ({ id: { eq: id } });
const nested = (levels: number): object => (levels === 0 ? eq('x') : { NOT: nested(levels - 1) });

/** Of each limit on values: a filter that has so much of it and no more. */
const FILTERS = {
  depth: (n: number) => nested(n - 3),
  // Itself one, then a condition in two for each.
  objects: (n: number) => ({
    OR: Array.from({ length: Math.floor((n - 1) / 2) }, (_, at) => eq(`x${at}`)),
    ...(n % 2 === 0 ? { NOT: {} } : {}),
  }),
  listed: (n: number) => ({ id: { in: Array.from({ length: n }, (_, at) => `x${at}`) } }),
  text: (n: number) => eq('x'.repeat(n)),
};
const FILTER_CASES = Object.entries(FILTERS).map(
  ([name, filter]) => [name, LIMITS.input[name as keyof typeof FILTERS], filter] as const,
);
const FILTERED = 'query ($where: ThemeWhere) { themes(where: $where) { id } }';

/** The same values in the text of a query. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(' ')} }`;
}

describe('the limits on the values of one request', () => {
  test.each(FILTER_CASES)('%s: %i is answered', async (_, limit, filter) => {
    const reply = await served.ask(FILTERED, { where: filter(limit) });
    expect({ status: reply.status, errors: reply.errors ?? [] }).toEqual({
      status: 200,
      errors: [],
    });
  });

  test.each(FILTER_CASES)('%s: one more than %i is refused', async (_, limit, filter) => {
    const where = filter(limit + 1);
    for (const reply of [
      await served.ask(FILTERED, { where }),
      await served.ask(`{ themes(where: ${literal(where)}) { id } }`),
    ]) {
      expect({ status: reply.status, codes: codesOf(reply), leaks: leaksOf(reply) }).toEqual({
        status: 400,
        codes: ['LIMIT_EXCEEDED'],
        leaks: [],
      });
      expect(reply.errors?.[0]?.message).toContain(String(limit));
    }
  });

  test('a filter deeper than any stack is refused, and is no fault of ours', async () => {
    const where = `${'{"NOT":'.repeat(12_000)}{}${'}'.repeat(12_000)}`;
    const body = `{"query":${JSON.stringify(FILTERED)},"variables":{"where":${where}}}`;
    const headers = { 'content-type': 'application/json' };
    const reply = await served.send({ method: 'POST', headers, body });
    expect([codesOf(reply), served.reported]).toEqual([['LIMIT_EXCEEDED'], []]);
  });

  test.each([
    ['a variable', 'query ($n: Int!) { themes(limit: $n) { statements(limit: $n) { id text } } }'],
    [
      'a default',
      'query ($n: Int! = 500) { themes(limit: $n) { statements(limit: $n) { id text } } }',
    ],
    ['a literal', '{ themes(limit: 500) { statements(limit: 500) { id text } } }'],
    [
      'a fragment',
      '{ themes(limit: 500) { ...F } } fragment F on Theme { statements(limit: 500) { id text } }',
    ],
    [
      'a connection',
      '{ themesConnection(first: 500) { edges { node { statements(limit: 500) { id text } } } } }',
    ],
  ])('pages within pages cost the same by %s', async (_, query) => {
    const variables = query.includes('$n: Int!)') ? { n: 500 } : {};
    const reply = await served.ask(query, variables);
    expect({ status: reply.status, codes: codesOf(reply) }).toEqual({
      status: 400,
      codes: ['LIMIT_EXCEEDED'],
    });
    expect(reply.errors?.[0]?.message).toMatch(/^The request costs \d+; it may cost \d+\./);
  });
});

describe('the limits of one request', () => {
  test.each(CASES)('%s: %i is answered', async (_, limit, query) => {
    const reply = await served.ask(query(limit));
    expect({ status: reply.status, errors: reply.errors ?? [] }).toEqual({
      status: 200,
      errors: [],
    });
  });

  test.each(CASES)(
    '%s: one more than %i is refused, and the limit named',
    async (_, limit, query) => {
      const reply = await served.ask(query(limit + 1));
      expect({ status: reply.status, codes: codesOf(reply), leaks: leaksOf(reply) }).toEqual({
        status: 400,
        codes: ['LIMIT_EXCEEDED'],
        leaks: [],
      });
      expect(reply.errors?.[0]?.message).toMatch(new RegExp(`\\b${limit}\\b`));
      expect(reply.errors?.[0]?.message).not.toMatch(/Syntax Error/);
    },
  );

  test('fields that can not be compared in reasonable time are refused', async () => {
    const reply = await served.ask(`{ ${times(998, () => '__typename')} }`);
    expect([codesOf(reply), leaksOf(reply)]).toEqual([['LIMIT_EXCEEDED'], []]);
  });

  /** A body of this size in bytes. */
  function body(size: number): RequestInit {
    const bare = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json' };
    return { method: 'POST', headers, body: bare.padEnd(size, ' ') };
  }

  test('body: 100 kB is answered', async () => {
    expect(await served.send(body(100 * 1024))).toMatchObject({
      status: 200,
      data: { __typename: 'Query' },
    });
  });

  test('body: one byte more is refused, in JSON', async () => {
    const reply = await served.send(body(100 * 1024 + 1));
    expect(reply).toMatchObject({ status: 413, type: expect.stringContaining('json') });
    expect([codesOf(reply), leaksOf(reply)]).toEqual([['LIMIT_EXCEEDED'], []]);
  });

  test.each([
    ['search(phrase: "disorder", first: 201) { total }', '1 to 200'],
    ['search(phrase: "disorder", first: 0) { total }', '1 to 200'],
    ['trace(from: "northshire-risks-2025/disorder", first: 501) { total }', '1 to 500'],
    ['trace(from: "northshire-risks-2025/disorder", first: -1) { total }', '1 to 500'],
    ['entity(id: "operation-lantern") { links(limit: -1) { id } }', 'limit'],
    ['entity(id: "operation-lantern") { links(limit: 100000) { id } }', 'limit'],
    ['entity(id: "operation-lantern") { statements(offset: -1) { id } }', 'offset'],
    ['entity(id: "operation-lantern") { citations(limit: -1) { id } }', 'limit'],
    ['themes(limit: -1) { id }', 'limit'],
    ['themes(offset: -1) { id }', 'offset'],
    ['themesConnection(first: -1) { totalCount edges { node { id } } }', 'first'],
    ['themes(limit: 1) { statements(limit: -1) { id } }', 'limit'],
    ['themes(limit: 1) { citations(offset: -1) { id } }', 'offset'],
  ])('%s is refused', async (field, names) => {
    const reply = await served.ask(`{ ${field} }`);
    expect({ codes: codesOf(reply), leaks: leaksOf(reply) }).toEqual({
      codes: ['LIMIT_EXCEEDED'],
      leaks: [],
    });
    expect(reply.errors?.[0]?.message).toContain(names);
  });
});
