import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveNorthshire, type NorthshireServed } from './northshire-served.js';
import { codesOf, leaksOf, type Reply } from './served.js';

let served: NorthshireServed;
beforeAll(async () => {
  served = await serveNorthshire();
});
afterAll(() => served.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers,
  body,
});
const query = (text: string, more: object = {}) => JSON.stringify({ query: text, ...more });

/** What a client needs of a refusal: that it is JSON, which code, and no word of our insides. */
const shape = (reply: Reply) => ({
  status: reply.status,
  json: reply.type?.includes('json'),
  codes: codesOf(reply),
  leaks: leaksOf(reply),
});
const refused = (status: number, code = 'BAD_USER_INPUT') => ({
  status,
  json: true,
  codes: [code],
  leaks: [],
});

const BAD_REQUESTS: readonly [string, RequestInit, number, RegExp, string?][] = [
  ['malformed JSON', post('{"query": '), 400, /not valid JSON/],
  ['JSON that is no object', post('"{ __typename }"'), 400, /JSON/],
  ['an empty body', post(''), 400, /./],
  ['no query', post('{}'), 400, /body/],
  [
    'a body of a wrong type',
    post(query('{ __typename }'), { 'content-type': 'text/plain' }),
    400,
    /./,
  ],
  ['a form', post('query=1', { 'content-type': 'application/x-www-form-urlencoded' }), 400, /./],
  [
    'an unknown character set',
    post(query('{ __typename }'), { 'content-type': 'application/json; charset=nonsense' }),
    415,
    /character set/,
  ],
  [
    'an unknown encoding',
    post(query('{ __typename }'), { ...JSON_TYPE, 'content-encoding': 'nonsense' }),
    415,
    /encoding/,
  ],
  ['a batch', post(`[${query('{ __typename }')},${query('{ __typename }')}]`), 400, /atch/],
  [
    'another method',
    { method: 'PUT', headers: JSON_TYPE, body: query('{ __typename }') },
    405,
    /GET|POST/,
  ],
  ['a query that does not parse', post(query('{ dataset {')), 400, /Syntax Error/],
  ['a mutation', post(query('mutation { createThemes { id } }')), 400, /mutation/i],
  ['a subscription', post(query('subscription { themeCreated { id } }')), 400, /subscription/i],
  [
    'an operation that is not there',
    post(query('query A { __typename }', { operationName: 'B' })),
    400,
    /B/,
  ],
];

describe('a request that can not be answered', () => {
  test.each(BAD_REQUESTS)('%s', async (_, request, status, message, code) => {
    const reply = await served.send(request);
    expect(shape(reply)).toEqual(refused(status, code));
    expect(reply.errors?.[0]?.message).toMatch(message);
  });

  test('GET without a header that a page of another site can not set is refused', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect(shape(await served.send({}, path))).toEqual(refused(400));
    const asked = await served.send({ headers: { 'apollo-require-preflight': '1' } }, path);
    expect(asked.data).toEqual({ __typename: 'Query' });
  });

  test('an address where nothing is says where the API is', async () => {
    const reply = await served.send({}, '/grahpql');
    expect(shape(reply)).toEqual(refused(404));
    expect(reply.errors?.[0]?.message).toContain('/graphql');
  });
});

describe('a question with a wrong name', () => {
  test.each([
    ['{ dataset { fingerprnt } }', /fingerprint/],
    ['{ themess { id } }', /themes/],
    ['{ trace(form: "x") { total } }', /from/],
    ['{ search(phrase: "x", kinds: [Tehme]) { total } }', /Theme/],
    ['{ themes(where: { nmae: { eq: "x" } }) { id } }', /name/],
  ])('%s is told the nearest', async (text, nearest) => {
    const reply = await served.ask(text);
    const codes = codesOf(reply);
    expect({ ...shape(reply), codes: [...new Set(codes)] }).toEqual(refused(400));
    expect(reply.errors?.map(({ message }) => message).join(' ')).toMatch(nearest);
  });

  test.each([
    { kinds: ['NONSENSE'] },
    { kinds: 'Theme; DROP' },
    { kinds: [1] },
    { kinds: [], first: 'many' },
  ])('variables %j are refused', async (variables) => {
    const text =
      'query ($kinds: [Kind!], $first: Int!) { search(phrase: "x", kinds: $kinds, first: $first) { total } }';
    const reply = await served.ask(text, { first: 1, ...variables });
    expect(shape(reply)).toEqual(refused(400));
  });

  test('a day that is none is refused', async () => {
    const from = 'northshire-risks-2025/disorder';
    const text = 'query ($from: ID!, $asOf: Date) { trace(from: $from, asOf: $asOf) { total } }';
    for (const asOf of ['yesterday', '2025-13-01', '', 5])
      expect(shape(await served.ask(text, { from, asOf }))).toEqual(refused(400));
  });

  test('an unknown id is told the nearest', async () => {
    const reply = await served.ask('{ trace(from: "northshire-risks-2025/disordr") { total } }');
    expect(shape(reply)).toEqual(refused(200, 'UNKNOWN_ID'));
    expect(reply.data).toBeNull();
    expect(reply.errors?.[0]?.extensions.nearest?.[0]).toBe('northshire-risks-2025/disorder');
  });

  test('an entity of an unknown id is null, and no error', async () => {
    const { data, errors } = await served.ask('{ entity(id: "nothing-like-it") { id } }');
    expect({ data, errors }).toEqual({ data: { entity: null }, errors: undefined });
  });
});
