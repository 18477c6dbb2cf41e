import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { serveNorthshire, type NorthshireServed } from './northshire-served.js';
import { codesOf, leaksOf, type Reply } from './served.js';

const schema = await buildSchema();

/** Look-ups and connections are generated alike for every kind: these stand for all. */
const LOOK_UPS = new Set(['themes', 'initiatives', 'entities', 'passages', 'linksConnection']);
const isGenerated = ({ type }: GraphQLField<unknown, unknown>) =>
  /Connection$/.test(String(getNamedType(type))) || schema.getType(`${getNamedType(type)}Where`);
const FIELDS = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  (field) => !isGenerated(field) || LOOK_UPS.has(field.name),
);

let served: NorthshireServed;
beforeAll(async () => {
  served = await serveNorthshire();
});
afterAll(() => served.stop());

/** Cypher, Lucene and what else may be more than a word, of each sort one. */
const WORDS = [
  "' OR 1=1 //",
  '"}) MATCH (n) DETACH DELETE n //',
  '`]->() CALL dbms.shutdown() //',
  '+a:* AND (b~2 OR [c TO d])^9 \\',
  'nobody/has-this-id',
  '\u202E\uD800\u0000😀é',
  '__proto__',
  '',
];

type Values = readonly unknown[];

/** Of one type of input, values that a hostile or a careless client may send. */
function badValues(type: GraphQLInputType): Values {
  if (isNonNullType(type)) return badValues(type.ofType);
  if (isListType(type))
    return [...badValues(type.ofType).map((value) => [value]), [], [null], [[[]]], {}];
  if (isEnumType(type)) return ['NONSENSE', "Theme' OR 1=1", 1, true, null, {}, []];
  if (isInputObjectType(type)) return filters(type.getFields());
  if (!isScalarType(type)) throw new Error(`There is no way to be bad at ${String(type)}`);
  if (type.name === 'Int') return [-1, 0, 2 ** 31, 1e300, 1.5, '1', 'x', null, []];
  if (type.name === 'Boolean') return ['true', 1, null, []];
  if (type.name === 'Date') return ['2025-02-30', '0000-00-00', 'now', "2025-01-01'})", 5, null];
  return [...WORDS, null, 7, true, {}, [['x']]];
}

/** Each field of an input by itself, one level down, and names that it doesn't have. */
function filters(fields: Readonly<Record<string, { type: GraphQLInputType }>>): Values {
  const byField = Object.entries(fields).flatMap(([name, { type }]) => {
    if (isInputObjectType(getNamedType(type)) && isListType(type)) return [{ [name]: [] }];
    const inner = getNamedType(type);
    if (isInputObjectType(inner))
      return [{ [name]: {} }, { [name]: { eq: WORDS[1], contains: WORDS[3], in: WORDS } }];
    return badValues(type)
      .slice(0, 3)
      .map((value) => ({ [name]: value }));
  });
  return [...byField, { ['id: 1 } }) //']: 1 }, { toString: 1 }, 'x', [], null];
}

/** What makes the question a sound one, so that the bad value is met and not its absence. */
const SOUND: Readonly<Record<string, unknown>> = {
  from: 'northshire-risks-2025/disorder',
  to: 'northshire-2025',
  plan: 'northshire-risks-2025',
  of: 'operation-lantern',
  id: 'operation-lantern',
  phrase: 'disorder',
};

function soundValue({ name, type }: GraphQLArgument): unknown {
  const value = SOUND[name] ?? 'x';
  return isListType(isNonNullType(type) ? type.ofType : type) ? [value] : value;
}

/** A request for the field with one argument as a variable, and the others that it needs. */
function requestFor(field: GraphQLField<unknown, unknown>, bad: GraphQLArgument) {
  const needed = field.args.filter(
    (argument) =>
      argument !== bad && isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const used = [bad, ...needed];
  const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const others = Object.fromEntries(needed.map((each) => [each.name, soundValue(each)]));
  const query = `query (${declared}) { ${field.name}(${passed}) { __typename } }`;
  return { query, variablesWith: (value: unknown) => ({ ...others, [bad.name]: value }) };
}

const ALLOWED = new Set(['UNKNOWN_ID', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED']);

/** What is wrong with an answer: a fault, a code that tells of one, a word of our insides. */
function wrongWith(reply: Reply, value: unknown): object | undefined {
  const codes = codesOf(reply).filter((code) => !ALLOWED.has(code));
  // What the client itself sent comes back with its error; it tells nothing of us.
  const leaks = /MATCH|dbms/.test(JSON.stringify(value)) ? [] : leaksOf(reply);
  if (reply.status < 500 && codes.length === 0 && leaks.length === 0) return undefined;
  return { value, status: reply.status, codes, leaks };
}

const ARGUMENTS = FIELDS.flatMap((field) =>
  field.args.map((argument) => [field.name, argument.name, field, argument] as const),
);

describe('no value does harm', () => {
  test.each(ARGUMENTS)('as %s(%s:)', async (_, __, field, argument) => {
    const { query, variablesWith } = requestFor(field, argument);
    const wrong: object[] = [];
    for (const value of badValues(argument.type)) {
      const found = wrongWith(await served.ask(query, variablesWith(value)), value);
      if (found) wrong.push(found);
    }
    expect(wrong).toEqual([]);
  });

  test('in all of which nothing was written, and no fault was reported', async () => {
    const { data } = await served.ask('{ dataset { entities links } }');
    const { entities, links } = served.loaded.record;
    expect(data).toEqual({ dataset: { entities: entities.length, links: links.length } });
    expect(served.reported).toEqual([]);
  });
});
