import {
  getVariableValues,
  GraphQLInt,
  GraphQLString,
  valueFromAST,
  visit,
  type FieldNode,
} from 'graphql';
import { LimitError, within } from '../graphql/limits.js';
import { refuseLimit } from './refuse-limit.js';
import type { Resolved } from './request-limits.js';

/** The least and the most of the arguments of a page, wherever they stand. */
const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  limit: [0, 500],
  first: [1, 500],
  offset: [0, 1_000_000],
};
/** These say themselves how much they give. */
const OWN_BOUNDS = new Set(['search', 'trace']);
/** More than any name or title has; the index takes no more than about a thousand words. */
const LONGEST_PHRASE = 500;

type Variables = Readonly<Record<string, unknown>>;

function checkPage({ name, arguments: given = [] }: FieldNode, variables: Variables): void {
  if (OWN_BOUNDS.has(name.value)) return;
  for (const argument of given) {
    const [least, most] = BOUNDS[argument.name.value] ?? [];
    const value = valueFromAST(argument.value, GraphQLInt, variables);
    if (least === undefined || most === undefined || typeof value !== 'number') continue;
    within(argument.name.value, value, least, most);
  }
}

function checkPhrase({ arguments: given = [] }: FieldNode, variables: Variables): void {
  const phrase = given.find(({ name }) => name.value === 'phrase');
  const value = phrase && valueFromAST(phrase.value, GraphQLString, variables);
  if (typeof value !== 'string' || value.length <= LONGEST_PHRASE) return;
  throw new LimitError(
    `"phrase" has ${value.length} characters; it may have ${LONGEST_PHRASE}. Search for fewer words.`,
  );
}

/**
 * Refuses pages and phrases out of bounds, in our own questions and in those that are generated: the
 * database would call a negative limit a fault, and the generated ones cut a large one down unsaid.
 * @throws GraphQLError LIMIT_EXCEEDED that names the argument and its bounds
 */
export function checkPages({ schema, document, operation, request }: Resolved): void {
  const { coerced } = getVariableValues(
    schema,
    operation?.variableDefinitions ?? [],
    request.variables ?? {},
  );
  // Variables that are no good are told by the execution, better than here.
  if (!coerced) return;
  visit(document, {
    Field(node) {
      try {
        checkPage(node, coerced);
        checkPhrase(node, coerced);
      } catch (thrown) {
        if (!(thrown instanceof LimitError)) throw thrown;
        throw refuseLimit(thrown.message, node);
      }
    },
  });
}
