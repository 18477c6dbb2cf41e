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
  // 200 × (2 + 15 × 1.5) is 4900; the rest are names at 1 each.
  cost: (n: number) =>
    `{ search(phrase: "disorder", first: 200) { ${times(15, () => 'phrase')} } ${times(n - 4900, () => '__typename')} }`,
};
const CASES = Object.entries(QUERIES).map(
  ([name, query]) => [name, LIMITS[name as keyof typeof QUERIES], query] as const,
);

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
