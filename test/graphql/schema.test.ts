import {
  isEnumType,
  isObjectType,
  Kind,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readTypeDefinitions } from '../../src/graphql/type-definitions.js';
import { STOP_CODES } from '../../src/analysis/trace/stops.js';
import { MATCHES } from '../../src/analysis/search/rank.js';
import { BASES } from '../../src/model/basis.js';
import { VERDICTS } from '../../src/model/citation.js';
import { PRECISIONS } from '../../src/model/dated.js';
import { propertyTypes, type PropertyType } from '../../src/model/fields.js';
import { graphPropertiesOf } from '../../src/model/graph-properties.js';
import { ENTITY_KINDS, KINDS } from '../../src/model/kinds.js';
import { AIMS, ALIGNMENT_STATUSES, RELATIONS, ROLES } from '../../src/model/link.js';
import { FAMILIES, RELATIONSHIPS } from '../../src/model/relationships.js';
import { ACCOUNTS } from '../../src/model/search.js';
import type { z } from 'zod';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

const written = readTypeDefinitions().definitions;

/** `name: Type`, as written in `schema/`, without what the template adds and without exclamation marks at the end. */
function fieldsWritten(type: string): string[] {
  const definition = written.find(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type,
  );
  return (definition?.fields ?? [])
    .filter(({ directives }) => !directives?.some(({ name }) => name.value === 'cypher'))
    .map((field) => {
      let { type: of } = field;
      if (of.kind === Kind.NON_NULL_TYPE) of = of.type;
      if (of.kind !== Kind.LIST_TYPE) return `${field.name.value}: ${of.name.value}`;
      const inner = of.type.kind === Kind.NON_NULL_TYPE ? of.type.type : of.type;
      return `${field.name.value}: [${inner.kind === Kind.NAMED_TYPE ? inner.name.value : '?'}]`;
    });
}

/** What every entity has, whatever its kind. */
const SHARED = ['id: ID', 'name: String', 'otherNames: [String]', 'summary: String'];

function fieldsOfModel(shape: z.ZodObject, extra: readonly string[] = []): string[] {
  const own = graphPropertiesOf(shape)
    .filter(({ name }) => !['id', 'name', 'summary'].includes(name))
    .map(({ name, type, list }) => `${name}: ${list ? `[${type}]` : type}`);
  return [...SHARED, ...own, ...extra].sort();
}

function enumsOfModel(shape: z.ZodType): [string, readonly string[]][] {
  const type: PropertyType | undefined = propertyTypes.get(shape);
  if (type?.type === 'Enum') return [[type.name, type.values]];
  const def = (
    shape as unknown as {
      def: { innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> };
    }
  ).def;
  return [def.innerType, def.element, ...Object.values(def.shape ?? {})].flatMap((inner) =>
    inner ? enumsOfModel(inner) : [],
  );
}

describe('schema/ and src/model agree', () => {
  test.each(KINDS.map(({ kind, shape }) => [kind, shape] as const))(
    'on every property of %s',
    (kind, shape) => {
      const extra = kind === 'MentionReview' ? ['document: ID'] : [];
      expect(fieldsWritten(kind).sort()).toEqual(
        fieldsOfModel(shape as unknown as z.ZodObject, extra),
      );
    },
  );

  test('on Partner, which is an Organisation', () => {
    expect(fieldsWritten('Partner')).toEqual(fieldsWritten('Organisation'));
  });

  test('on every closed list', () => {
    const model = new Map<string, readonly string[]>([
      ...KINDS.flatMap(({ shape }) => enumsOfModel(shape as unknown as z.ZodType)),
      ['Kind', ENTITY_KINDS],
      ['LinkKind', RELATIONSHIPS.map(({ kind }) => kind)],
      ['LinkFamily', FAMILIES],
      ['Basis', BASES],
      ['Role', ROLES],
      ['Aim', AIMS],
      ['Relation', RELATIONS],
      ['AlignmentStatus', ALIGNMENT_STATUSES],
      ['Precision', PRECISIONS],
      ['Verdict', VERDICTS],
      ['Account', ACCOUNTS],
      ['Match', MATCHES],
      ['StopCode', STOP_CODES],
    ]);
    const served = [...model.keys()].map((name) => {
      const type = schema.getType(name);
      return [
        name,
        isEnumType(type)
          ? type
              .getValues()
              .map((value) => value.name)
              .sort()
          : 'no enum',
      ];
    });
    expect(served).toEqual([...model].map(([name, values]) => [name, [...values].sort()]));
  });
});

describe('the API', () => {
  test('has the look-ups and questions of the contract', () => {
    const lookUps =
      'plans riskAreas priorities pledges subObjectives initiatives commitments measures organisations partners places inspections findings events publicQuestions statements observations discrepancies themes documents passages citations links searches mentionReviews'.split(
        ' ',
      );
    const fields = schema.getQueryType()?.getFields() ?? {};
    const missing = [
      ...lookUps,
      ...lookUps.map((name) => `${name}Connection`),
      'entity',
      'search',
      'trace',
      'dataset',
    ].filter((name) => !(name in fields));
    expect(missing).toEqual([]);
    const withoutPaging = lookUps.filter(
      (name) =>
        !['where', 'sort', 'limit', 'offset'].every((argument) =>
          fields[name]?.args.some((one) => one.name === argument),
        ),
    );
    expect(withoutPaging).toEqual([]);
  });

  test('reads only: it has no mutation and no subscription', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('gives every thing its links, statements and citations, each with a count', () => {
    const shared =
      'links linkCount statements statementCount citations citationCount mayBe continues extends distinctFrom'.split(
        ' ',
      );
    const lacking = [...ENTITY_KINDS, 'Partner', 'Entity'].filter((kind) => {
      const type = schema.getType(kind);
      return !isObjectType(type) || shared.some((field) => !(field in type.getFields()));
    });
    expect(lacking).toEqual([]);
  });

  test('describes every type and question of ours', () => {
    const bare = written.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value !== 'Query' && !node.description
        ? [node.name.value]
        : [],
    );
    const questions = ['entity', 'search', 'trace', 'dataset'].filter(
      (name) => !schema.getQueryType()?.getFields()[name]?.description,
    );
    expect([...bare, ...questions]).toEqual(['SearchResult', 'KindCount']);
  });
});
