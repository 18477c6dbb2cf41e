import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildQuery } from '../../src/ask/build-query.js';
import { ArgumentError } from '../../src/errors.js';

const schema = buildSchema(`
  enum Kind { RiskArea Initiative }
  enum Basis { STATED INFERRED }
  input InitiativeWhere { name: String }
  type Initiative { id: ID! name: String! theme: Theme }
  type Theme { id: ID! name: String! }
  input ThemeWhere { name: String }
  type Hop { kind: String! from: End! to: End! }
  type End { id: ID! name: String! }
  type Trace { total: Int! chains: [Chain!]! }
  type Chain { hops: [Hop!]! weakest: Int! }
  type Query {
    trace(from: ID!, kinds: [Kind!], basis: [Basis!], first: Int = 50): Trace
    initiatives(where: InitiativeWhere, limit: Int): [Initiative!]!
    dataset: End!
    unmetPartnerships(theme: ID): [End!]!
  }
`);

function faultOf(name: string, ...words: string[]): string {
  try {
    buildQuery(schema, name, words);
  } catch (thrown) {
    if (thrown instanceof ArgumentError) return thrown.message;
    throw thrown;
  }
  return 'no fault';
}

describe('a question typed at the terminal', () => {
  test('takes its first argument bare and the others by name, and selects every field', () => {
    expect(
      buildQuery(schema, 'trace', [
        'northshire-risks/disorder',
        '--kinds',
        'RiskArea,initiative',
        '--first=5',
      ]),
    ).toEqual({
      field: 'trace',
      query:
        'query ($from: ID!, $kinds: [Kind!], $first: Int) { trace(from: $from, kinds: $kinds, first: $first) { total chains { hops { kind from { id name } to { id name } } weakest } } }',
      variables: { from: 'northshire-risks/disorder', kinds: ['RiskArea', 'Initiative'], first: 5 },
    });
  });

  test('selects of a thing in the graph its own properties only', () => {
    expect(buildQuery(schema, 'initiatives', ['--where', '{"name":"x"}'])).toEqual({
      field: 'initiatives',
      query: 'query ($where: InitiativeWhere) { initiatives(where: $where) { id name } }',
      variables: { where: { name: 'x' } },
    });
  });

  test('is known by its name in kebab case', () => {
    expect(buildQuery(schema, 'unmet-partnerships', []).query).toBe(
      'query { unmetPartnerships { id name } }',
    );
  });

  test.each([
    [
      'an unknown question',
      ['trase'],
      'There is no question "trase". Did you mean "trace"? There are: dataset, initiatives, trace, unmet-partnerships.',
    ],
    [
      'an unknown argument',
      ['trace', 'x', '--kind', 'RiskArea'],
      'trace has no --kind. Did you mean "kinds"? It takes: --from --kinds --basis --first',
    ],
    [
      'a value outside a list',
      ['trace', 'x', '--basis', 'stted'],
      '--basis: "stted" is none of its values. Did you mean "STATED"? They are STATED, INFERRED.',
    ],
    ['a missing argument', ['trace'], 'trace needs its from: npm run ask -- trace <from>'],
    ['a name without a value', ['trace', 'x', '--first'], '--first needs a value: --first <value>'],
    [
      'a word where a number belongs',
      ['trace', 'x', '--first', 'ten'],
      '--first: "ten" is no number.',
    ],
    ['an argument where there is none', ['dataset', 'x'], 'dataset takes no arguments.'],
    [
      'a phrase without quotation marks',
      ['trace', 'a', 'b'],
      'trace takes one bare argument, and got 2: a b. Put a phrase in quotation marks; name the others: --from --kinds --basis --first',
    ],
    [
      'a filter that is no JSON',
      ['initiatives', '--where', 'name=x'],
      '--where is an object; write it as JSON, as \'{"name":{"contains":"drug"}}\'.',
    ],
  ])('says what is wrong with %s', (_, [name = '', ...words], message) => {
    expect(faultOf(name, ...words)).toBe(message);
  });
});
