import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  isNonNullType,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { kebabCase } from '../../src/ask/arguments.js';
import { buildQuery } from '../../src/ask/build-query.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { measureWork } from '../../src/graphql/cost.js';
import { LIMITS } from '../../src/graphql/limits.js';
import { readPersistedDocuments } from '../../src/server/persisted-documents.js';

/** One of our own documents, at its largest: with the largest page that its variables may ask for. */
interface Own {
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

const LARGEST_PAGE = 500;
/** A value for an argument that is needed and is no id. */
const NEEDED: Readonly<Record<string, unknown>> = { kind: 'Theme', offset: 0 };

let schema: GraphQLSchema;
let documents: Own[];
beforeAll(async () => {
  schema = await buildSchema();
  documents = [...explorerDocuments(), ...askDocuments()];
});

function explorerDocuments(): Own[] {
  return Object.values(readPersistedDocuments()).map((text) => {
    const document = parse(text);
    const operation = document.definitions.find(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode;
    const variables = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      const { value: name } = variable.name;
      if (name === 'first' || name === 'limit') return [[name, LARGEST_PAGE]];
      if (type.kind !== Kind.NON_NULL_TYPE) return [];
      return [[name, NEEDED[name] ?? (type.type.kind === Kind.LIST_TYPE ? ['x'] : 'x')]];
    });
    return {
      name: `the page ${operation.name?.value}`,
      document,
      variables: Object.fromEntries(variables) as Record<string, unknown>,
    };
  });
}

/** What `ask` sends for each root field, with every argument that it needs and the largest page. */
function askDocuments(): Own[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => {
    const needed = field.args.filter(
      ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
    );
    const page = field.args.find(({ name }) => name === 'first' || name === 'limit');
    const words = [
      ...needed.flatMap(({ name }) => [`--${kebabCase(name)}`, 'x']),
      ...(page === undefined ? [] : [`--${page.name}`, String(LARGEST_PAGE)]),
    ];
    const { query, variables } = buildQuery(schema, kebabCase(field.name), words);
    return { name: `ask ${kebabCase(field.name)}`, document: parse(query), variables };
  });
}

/** The depth as the very rule finds it that is held against every request. */
function depthOf(document: DocumentNode): number {
  let deepest = 0;
  const off = { enabled: false };
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: 1000, onAccept: [(_, details) => (deepest = Math.max(deepest, details.n))] },
    costLimit: off,
    maxAliases: off,
    maxDirectives: off,
    maxTokens: off,
    blockFieldSuggestion: off,
  }).protect();
  expect(validate(schema, document, validationRules)).toEqual([]);
  return deepest;
}

const workOf = ({ document, variables }: Own) => measureWork(schema, { document, variables })!;

/** The largest measure there is, and whose. */
function largest(measure: (own: Own) => number): { name: string; value: number } {
  const measured = documents.map((own) => ({ name: own.name, value: measure(own) }));
  return measured.reduce((most, each) => (each.value > most.value ? each : most));
}

describe('the limits of one request', () => {
  test('are measured on every page of the explorer and every question at the terminal', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {}).length;
    expect(documents.length).toBe(Object.keys(readPersistedDocuments()).length + fields);
    expect(documents.filter((own) => workOf(own) === undefined)).toEqual([]);
  });

  test('of depth is that of our deepest document, and two more', () => {
    const { name, value } = largest(({ document }) => depthOf(document));
    expect(`${name}: ${value + 2}`).toBe(`${name}: ${LIMITS.depth}`);
  });

  test('of cost is that of our costliest document, and a fifth to a half more', () => {
    const { value } = largest((own) => workOf(own).cost);
    expect(LIMITS.cost).toBeGreaterThan(value * 1.2);
    expect(LIMITS.cost).toBeLessThan(value * 1.5);
  });

  test('of questions at once is at least that of our own, and two more', () => {
    const { value } = largest((own) => workOf(own).questions);
    expect(LIMITS.questions).toBeGreaterThanOrEqual(value + 2);
  });
});
