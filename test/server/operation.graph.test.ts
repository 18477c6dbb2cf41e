import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { runCypher } from '../../src/analysis/run-cypher.js';
import { openServingDriver } from '../../src/graph/driver.js';
import { createContext, type AppParts } from '../../src/server/create-app.js';
import { loadFolder, type Loaded } from '../graph/loaded.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';
import { codesOf, serve, type Served } from './served.js';

let loaded: Loaded;
let driver: Driver;
const running: Served[] = [];

beforeAll(async () => {
  loaded = await loadFolder(NORTHSHIRE_SEED);
  driver = openServingDriver(inject('neo4j'));
});
afterEach(async () => {
  for (const served of running.splice(0)) await served.stop();
});
afterAll(async () => {
  await driver.close();
  await loaded.close();
});

async function run(operation?: AppParts['operation'], schema = loaded.schema): Promise<Served> {
  const served = await serve(driver, loaded.database, schema, operation && { operation });
  running.push(served);
  return served;
}

const asked = (query: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query }),
});

/** The lines of the log, whose times are only seen to be times. */
async function linesOf(served: Served, count: number): Promise<Record<string, unknown>[]> {
  while (served.reported.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
  return served.reported.map((line) => {
    const { time, ms, ...rest } = JSON.parse(line) as Record<string, unknown>;
    expect([String(new Date(time as string).toISOString()), typeof ms]).toEqual([time, 'number']);
    return rest;
  });
}

describe('the id of a request', () => {
  test('is a new one each time, told to the client', async () => {
    const served = await run();
    const ids = [await served.ask('{ __typename }'), await served.send({}, '/things')].map(
      ({ headers }) => headers.get('x-request-id'),
    );
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/./)]);
    expect(new Set(ids).size).toBe(2);
  });

  test('is the one that a proxy gave, if that is sound', async () => {
    const served = await run();
    const idFor = async (id: string) =>
      (await served.send(asked('{ __typename }', { 'x-request-id': id }))).headers.get(
        'x-request-id',
      );
    expect(await idFor('edge-7.4:a_b')).toBe('edge-7.4:a_b');
    for (const bad of ['a b', '<script>', 'x'.repeat(101), '"'])
      expect(await idFor(bad)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('stands in the metadata of the database’s transaction, of generated look-ups', async () => {
    const typeDefs = `type Query {
      requestId: String @cypher(
        statement: "CALL tx.getMetaData() YIELD metadata RETURN metadata.requestId AS id"
        columnName: "id"
      )
    }`;
    const served = await run({}, await new Neo4jGraphQL({ typeDefs }).getSchema());
    const reply = await served.send(asked('{ requestId }', { 'x-request-id': 'edge-8' }));
    expect(reply.data).toEqual({ requestId: 'edge-8' });
  });

  test('stands in the metadata of the database’s transaction, of our own questions', async () => {
    const { at } = createContext({ driver, database: loaded.database });
    const [row] = await runCypher<{ id: string }>(
      at,
      'CALL tx.getMetaData() YIELD metadata RETURN metadata.requestId AS id',
    );
    expect([row?.id, row?.id?.length]).toEqual([at.requestId, 36]);
  });
});

describe('the log of requests', () => {
  test('is not written unless it is asked for', async () => {
    const served = await run();
    await served.ask('{ dataset { entities } }');
    expect(served.reported).toEqual([]);
  });

  test('is one line of JSON a request, without a word of what users ask', async () => {
    const served = await run({ requestLog: 'json' });
    const head = { 'x-request-id': 'one' };
    await served.send(
      asked('query Mine { search(phrase: "secret") { total } dataset { links } }', head),
    );
    await served.send({ headers: { 'x-request-id': 'two' } }, '/search?phrase=secret');
    await served.send(asked('{ trace(from: "secret") { total } }', { 'x-request-id': 'three' }));
    await served.send(asked('{ secret }', { 'x-request-id': 'four' }));
    await served.send({ headers: { 'x-request-id': 'five' } }, '/nothing/here');
    await served.send({}, '/healthz');
    const lines = await linesOf(served, 5);
    expect(lines).toEqual([
      {
        requestId: 'one',
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Mine',
        questions: ['search', 'dataset'],
      },
      { requestId: 'two', method: 'GET', path: '/search', status: 200 },
      {
        requestId: 'three',
        method: 'POST',
        path: '/graphql',
        status: 200,
        questions: ['trace'],
        errors: ['UNKNOWN_ID'],
      },
      {
        requestId: 'four',
        method: 'POST',
        path: '/graphql',
        status: 400,
        errors: ['BAD_USER_INPUT'],
      },
      { requestId: 'five', method: 'GET', path: '/nothing/here', status: 404 },
    ]);
    expect(served.reported.join()).not.toContain('secret');
  });

  test('holds the words of users where that is asked for', async () => {
    const served = await run({ requestLog: 'queries' });
    const query = '{ search(phrase: "disorder") { total } }';
    await served.send(asked(query));
    await served.send({}, '/search?phrase=disorder');
    const lines = await linesOf(served, 2);
    expect(lines.map(({ url, query }) => ({ url, query }))).toEqual([
      { url: '/graphql', query },
      { url: '/search?phrase=disorder', query: undefined },
    ]);
  });
});

describe('the limit on the rate of requests', () => {
  const statuses = async (served: Served, count: number, headers: Record<string, string> = {}) => {
    const found: number[] = [];
    for (let at = 0; at < count; at += 1)
      found.push((await served.send(asked('{ __typename }', headers))).status);
    return found;
  };

  test('is none unless it is asked for', async () => {
    expect(new Set(await statuses(await run(), 30))).toEqual(new Set([200]));
  });

  test('answers so many a minute, and refuses the next in the words of the API', async () => {
    const served = await run({ rateLimit: 3 });
    expect(await statuses(served, 4)).toEqual([200, 200, 200, 429]);
    const reply = await served.ask('{ __typename }');
    expect(codesOf(reply)).toEqual(['LIMIT_EXCEEDED']);
    expect(reply.errors?.[0]?.message).toMatch(/^More than 3 requests/);
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    const page = await served.send({ headers: { accept: 'text/html' } }, '/');
    expect([page.status, page.type]).toEqual([429, 'text/plain; charset=utf-8']);
  });

  test('never keeps those from the service who watch whether it is well', async () => {
    const served = await run({ rateLimit: 1 });
    await statuses(served, 2);
    for (const path of ['/healthz', '/readyz'])
      expect((await fetch(`${served.address}${path}`)).status).toBe(200);
  });

  test('believes a proxy’s word on who asks only where there is one', async () => {
    const from = (client: string) => ({ 'x-forwarded-for': client });
    const alone = await run({ rateLimit: 1 });
    expect([
      ...(await statuses(alone, 1, from('192.0.2.1'))),
      ...(await statuses(alone, 1, from('192.0.2.2'))),
    ]).toEqual([200, 429]);
    const behind = await run({ rateLimit: 1, trustProxy: 1 });
    expect([
      ...(await statuses(behind, 2, from('192.0.2.1'))),
      ...(await statuses(behind, 1, from('192.0.2.2'))),
      // What a client itself says stands before what the proxy adds.
      ...(await statuses(behind, 1, from('192.0.2.9, 192.0.2.2'))),
    ]).toEqual([200, 429, 200, 429]);
  });
});

describe('the head of every answer', () => {
  const WITH_BODY = asked('{ __typename }');
  test.each([
    ['/', {}],
    ['/graphql', WITH_BODY],
    ['/graphql', {}],
    ['/graphiql/', {}],
    ['/healthz', {}],
    ['/explorer/style.css', {}],
    ['/nothing', {}],
    ['/%E0%A4%A', {}],
  ])('of %s is strict about what a browser may do with it', async (path, request) => {
    const { headers } = await (await run()).send(request, path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).toMatch(/base-uri 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
    expect({
      type: headers.get('x-content-type-options'),
      referrer: headers.get('referrer-policy'),
      frame: headers.get('x-frame-options'),
      opener: headers.get('cross-origin-opener-policy'),
      resource: headers.get('cross-origin-resource-policy'),
      origin: headers.get('access-control-allow-origin'),
      program: headers.get('x-powered-by'),
    }).toEqual({
      type: 'nosniff',
      referrer: 'no-referrer',
      frame: 'SAMEORIGIN',
      opener: 'same-origin',
      resource: 'same-origin',
      origin: null,
      program: null,
    });
  });
});
