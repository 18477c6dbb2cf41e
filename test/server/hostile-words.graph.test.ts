import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveNorthshire, type NorthshireServed } from './northshire-served.js';
import { codesOf, leaksOf } from './served.js';

let served: NorthshireServed;
beforeAll(async () => {
  served = await serveNorthshire();
});
afterAll(() => served.stop());

/** What a search engine, a database or a program may take for something other than words. */
const HOSTILE = [
  '',
  ' ',
  '*',
  '?',
  '~',
  '*:*',
  'name:*',
  'id:operation-lantern',
  'a AND',
  'OR OR OR',
  'NOT lantern',
  '"lantern',
  '(lantern',
  '[a TO z]',
  'lantern^99999999999',
  'lantern~9',
  '+-&&||!(){}[]^"~*?:\\/',
  '\\',
  '\\\\"',
  "' OR 1=1 --",
  "') DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n //',
  '`; CALL dbms.shutdown()',
  '$id',
  '${process.exit()}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00%0a',
  'a\u0000b',
  '\u202Eolleh',
  '\uD800',
  '😀'.repeat(50),
  'é'.normalize('NFD'),
  '__proto__',
  'constructor',
  'null',
  'a'.repeat(20_000),
  'word '.repeat(4_000),
  '* '.repeat(2_000),
];

const QUESTIONS = [
  'query ($x: String!) { search(phrase: $x) { total hits { id } } }',
  'query ($x: ID!) { trace(from: $x) { total } }',
  'query ($x: ID!) { trace(from: "northshire-risks-2025/disorder", to: $x) { total } }',
  'query ($x: ID!) { trace(from: "northshire-risks-2025/disorder", place: $x) { total } }',
  'query ($x: ID!) { entity(id: $x) { id } }',
  'query ($x: ID!) { themes(where: { id: { eq: $x } }) { id } }',
  'query ($x: String!) { themes(where: { name: { contains: $x } }, limit: 3) { id } }',
];

const ALLOWED = new Set(['UNKNOWN_ID', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED']);

test.each(HOSTILE.map((word) => [JSON.stringify(word).slice(0, 60), word]))(
  '%s does no harm, wherever it is put',
  async (_, x) => {
    for (const question of QUESTIONS) {
      const reply = await served.ask(question, { x });
      const wrong = codesOf(reply).filter((code) => !ALLOWED.has(code));
      const { status } = reply;
      // What the client itself sent comes back with its error; it tells nothing of us.
      const leaks = /etc|process|dbms|MATCH/.test(x) ? [] : leaksOf(reply);
      expect({ question, wrong, leaks, fault: status >= 500 }).toEqual({
        question,
        wrong: [],
        leaks: [],
        fault: false,
      });
    }
  },
);

test('after all of it the record is whole, and no fault was reported', async () => {
  const { data } = await served.ask('{ dataset { entities links } }');
  const { entities, links } = served.loaded.record;
  expect(data).toEqual({ dataset: { entities: entities.length, links: links.length } });
  expect(served.reported).toEqual([]);
});
