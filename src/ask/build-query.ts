import type { GraphQLField, GraphQLSchema } from 'graphql';
import { ArgumentError } from '../errors.js';
import { didYouMean } from '../nearest.js';
import { camelCase, coerceArguments, kebabCase, parseTyped } from './arguments.js';
import { selectEverything } from './select-everything.js';

/** A request to the API, made of a command line. */
export interface BuiltQuery {
  readonly field: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

function fieldNamed(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown> {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const field = fields[camelCase(name)];
  if (field) return field;
  const names = Object.keys(fields).map(kebabCase).sort();
  throw new ArgumentError(
    `There is no question "${name}".${didYouMean(name, names)} There are: ${names.join(', ')}.`,
  );
}

/** Types that stand for nodes of the graph: they are generated, and have a connection beside them. */
function thingTest(schema: GraphQLSchema): (typeName: string) => boolean {
  return (typeName) => schema.getType(`${typeName}Where`) !== undefined;
}

/** Makes the request for a root field in kebab case and the words behind it, every field selected. */
export function buildQuery(
  schema: GraphQLSchema,
  name: string,
  words: readonly string[],
): BuiltQuery {
  const field = fieldNamed(schema, name);
  const variables = coerceArguments(field, parseTyped(words));
  const used = field.args.filter((argument) => argument.name in variables);
  const declared = used
    .map((argument) => `$${argument.name}: ${argument.type.toString()}`)
    .join(', ');
  const passed = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = selectEverything(field.type, thingTest(schema));
  const head = declared === '' ? 'query' : `query (${declared})`;
  const call = passed === '' ? field.name : `${field.name}(${passed})`;
  return { field: field.name, query: `${head} { ${call} ${selection} }`, variables };
}
