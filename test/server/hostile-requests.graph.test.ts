import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveNorthshire, type NorthshireServed } from './northshire-served.js';
import { codesOf, leaksOf } from './served.js';

let served: NorthshireServed;
beforeAll(async () => {
  served = await serveNorthshire();
});
afterAll(() => served.stop());

const many = (count: number, what: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => what(at)).join(' ');
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers,
  body,
});
const query = (text: unknown, more: object = {}) => JSON.stringify({ query: text, ...more });

/** Each fragment holds the next one twice: so many that they would be 2 to that power. */
const doubling = (levels: number) =>
  `{ ...F0 } ${many(
    levels,
    (at) =>
      `fragment F${at} on Query { ${at === levels - 1 ? '__typename' : `...F${at + 1} ...F${at + 1}`} }`,
  )}`;

/** A query that is refused before the database hears of it, and with which code. */
const QUERIES: readonly (readonly [string, string, string])[] = [
  [
    'aliases of a costly question',
    `{ ${many(16, (at) => `a${at}: gaps { asOf }`)} }`,
    'LIMIT_EXCEEDED',
  ],
  [
    'aliases spread over fragments',
    `{ ${many(4, (at) => `...F${at}`)} } ${many(4, (f) => `fragment F${f} on Query { ${many(5, (at) => `a${f}_${at}: __typename`)} }`)}`,
    'LIMIT_EXCEEDED',
  ],
  [
    'questions in a fragment',
    `{ ...F } fragment F on Query { ${many(11, (at) => `a${at}: dataset { entities }`)} }`,
    'LIMIT_EXCEEDED',
  ],
  ['a fragment of itself', '{ ...F } fragment F on Query { ...F }', 'BAD_USER_INPUT'],
  [
    'fragments in a ring',
    '{ ...F } fragment F on Query { ...G } fragment G on Query { dataset { entities } ...F }',
    'BAD_USER_INPUT',
  ],
  ['fragments that double', doubling(40), 'LIMIT_EXCEEDED'],
  ['a directive many times', `{ __typename ${'@include(if: true) '.repeat(9)}}`, 'LIMIT_EXCEEDED'],
  ['a directive that is none', '{ __typename @nonsense }', 'BAD_USER_INPUT'],
  ['a directive of the schema', '{ __typename @node(labels: ["Theme"]) }', 'BAD_USER_INPUT'],
  ['deferred parts', '{ ... @defer { __typename } }', 'BAD_USER_INPUT'],
  [
    'depth by things of things',
    `{ entities { ${'links { from { '.repeat(9)}id${' } }'.repeat(9)} } }`,
    'BAD_USER_INPUT',
  ],
  [
    'the schema in circles',
    `{ __schema { types { ${'fields { type { '.repeat(9)}name${' } }'.repeat(9)} } } }`,
    'LIMIT_EXCEEDED',
  ],
  [
    'many operations and no name',
    'query A { __typename } query B { __typename }',
    'BAD_USER_INPUT',
  ],
  ['two operations of a name', 'query A { __typename } query A { __typename }', 'BAD_USER_INPUT'],
  ['nothing but a fragment', 'fragment F on Query { __typename }', 'BAD_USER_INPUT'],
  ['types of our own', 'type Query { x: Int }', 'BAD_USER_INPUT'],
  ['a comment that never ends', `#${'x'.repeat(50_000)}`, 'BAD_USER_INPUT'],
  ['brackets without end', '{'.repeat(50_000), 'BAD_USER_INPUT'],
  [
    'lists without end',
    `{ themes(where: { id: { in: ${'['.repeat(400)}${']'.repeat(400)} } }) { id } }`,
    'BAD_USER_INPUT',
  ],
  ['names without end', `{ ${'x'.repeat(90_000)} }`, 'BAD_USER_INPUT'],
  ['characters of no name', '{ dätaset { entities } }', 'BAD_USER_INPUT'],
  ['a null byte', '{ dataset\u0000 { entities } }', 'BAD_USER_INPUT'],
  ['a broken surrogate', '{ search(phrase: "\uD800") { total } ', 'BAD_USER_INPUT'],
  ['writing by another name', 'mutation { deleteThemes { nodesDeleted } }', 'BAD_USER_INPUT'],
];

const REFUSALS = new Set(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']);

describe('a hostile query', () => {
  test.each(QUERIES)('of %s is refused', async (_, text, code) => {
    const reply = await served.ask(text);
    expect({
      refused: reply.status === 400,
      // Several rules may have something to say.
      told: codesOf(reply).includes(code),
      others: codesOf(reply).filter((each) => !REFUSALS.has(each)),
      leaks: leaksOf(reply),
      data: reply.data ?? undefined,
    }).toEqual({ refused: true, told: true, others: [], leaks: [], data: undefined });
    // An answer that is far longer than the question would let a few bytes make many.
    expect(reply.text.length).toBeLessThan(110_000);
  });

  test.each([
    ['by its name', '/graphql?query=mutation%7B__typename%7D'],
    [
      'among others',
      `/graphql?operationName=B&query=${encodeURIComponent('query A { __typename } mutation B { __typename }')}`,
    ],
  ])('that writes by GET, %s, is refused', async (_, path) => {
    const reply = await served.send({ headers: { 'apollo-require-preflight': '1' } }, path);
    expect([reply.status >= 400 && reply.status < 500, [...new Set(codesOf(reply))]]).toEqual([
      true,
      ['BAD_USER_INPUT'],
    ]);
  });
});

const SOUND = '{ __typename }';
const BODIES: readonly (readonly [string, RequestInit])[] = [
  ['a query that is a number', post(query(7))],
  ['a query that is a list', post(query([SOUND]))],
  ['a query that is null', post(query(null))],
  ['variables that are a list', post(query(SOUND, { variables: [1] }))],
  ['variables that are text', post(query(SOUND, { variables: 'x' }))],
  ['an operation that is a number', post(query(SOUND, { operationName: 7 }))],
  ['extensions that are text', post(query(SOUND, { extensions: 'x' }))],
  ['null', post('null')],
  ['a list', post('[]')],
  ['lists within lists', post(`${'['.repeat(40_000)}${']'.repeat(40_000)}`)],
  ['half a character', post(new Uint8Array([0x7b, 0x22, 0xc3]))],
  ['an id of a document that is none', post(JSON.stringify({ documentId: 'sha256:x' }))],
  ['an id of a document that is no text', post(JSON.stringify({ documentId: {} }))],
  ['a batch', post(`[${many(50, () => query(SOUND)).replaceAll(' {"', ',{"')}]`)],
  ['XML', post('<query/>', { 'content-type': 'application/xml' })],
  ['a form with a file', post(new FormData(), {})],
  ['no type at all', { method: 'POST', body: new Uint8Array([1]) }],
  [
    'more than it says, packed',
    post(gzipSync(query(SOUND, { x: 'x'.repeat(5_000_000) })), {
      ...JSON_TYPE,
      'content-encoding': 'gzip',
    }),
  ],
  ['what is not packed as it says', post('x', { ...JSON_TYPE, 'content-encoding': 'gzip' })],
  ['another method', { method: 'DELETE' }],
  ['a method of files', { method: 'PATCH', body: 'x' }],
];

describe('a hostile body', () => {
  test.each(BODIES)('of %s is refused, in JSON', async (_, request) => {
    const reply = await served.send(request);
    expect({
      refused: reply.status >= 400 && reply.status < 500,
      json: reply.type?.includes('json'),
      codes: codesOf(reply).every((code) => REFUSALS.has(code)),
      some: codesOf(reply).length > 0,
      leaks: leaksOf(reply),
    }).toEqual({ refused: true, json: true, codes: true, some: true, leaks: [] });
  });

  test.each([
    ['a mark of byte order', post(`\uFEFF${query(SOUND)}`)],
    [
      'a name that is no one’s',
      post(`{"__proto__":{"query":"x"},"constructor":1,"query":"${SOUND}"}`),
    ],
    ['a packed query', post(gzipSync(query(SOUND)), { ...JSON_TYPE, 'content-encoding': 'gzip' })],
    ['names twice', post(`{"query":"{ x }","query":"${SOUND}"}`)],
    ['a variable too many', post(query(SOUND, { variables: { nobody: 'asked' } }))],
    ['variables that are null', post(query(SOUND, { variables: null }))],
  ])('of %s is answered', async (_, request) => {
    const reply = await served.send(request);
    expect([reply.status, reply.data]).toEqual([200, { __typename: 'Query' }]);
  });
});

test('a hash instead of a query is told that hashes are not kept', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
  const reply = await served.send(post(JSON.stringify({ extensions })));
  expect([codesOf(reply), leaksOf(reply)]).toEqual([['BAD_USER_INPUT'], []]);
});

describe('a hostile address', () => {
  test.each([
    '/%E0%A4%A',
    '/%00',
    '/..%2f..%2fpackage.json',
    '/explorer/script/..%2f..%2fcli.js',
    '/graphiql/..%2fcreate-app.ts',
    '/things/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '/documents/%27%20OR%201%3D1',
    `/${'x'.repeat(8000)}`,
    '/search?phrase[]=x&phrase[__proto__]=y',
    `/search?phrase=${'x'.repeat(7000)}`,
    '/coverage?plan=%00&asOf=%FF',
  ])('%s does no harm', async (path) => {
    const reply = await served.send({}, path);
    expect(reply.status).toBeLessThan(500);
    expect(reply.text).not.toMatch(/<script>alert|node_modules|\n\s+at |"golden-thread",/);
  });
});

test('none of it was a fault of ours, and the service answers', async () => {
  expect(served.reported).toEqual([]);
  expect((await served.ask('{ dataset { shareCited } }')).data).toEqual({
    dataset: { shareCited: 1 },
  });
});
