import { getOperationAST, getVariableValues, type DocumentNode, type GraphQLSchema } from 'graphql';
// Its other build takes graphql for a second one: types of the one are none of the other's.
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';

/** So many of a list are given where a request does not say how many: `@limit` in `schema/`. */
const PAGE = 50;

/** How many of a field's things a request asks for; one where it can not say. */
function askedFor({ field, args }: Parameters<ComplexityEstimator>[0]): number {
  const asked: unknown = args.limit ?? args.first;
  if (typeof asked === 'number') return Math.max(asked, 1);
  return field.args.some(({ name }) => name === 'limit' || name === 'first') ? PAGE : 1;
}

/** One for the field itself, and what is asked of each thing for as many things as are asked for. */
const perThing: ComplexityEstimator = (asked) => 1 + askedFor(asked) * asked.childComplexity;

/** What a client asks: a document, one of its operations, the values of its variables. */
export interface Asked {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operation?: string | undefined;
}

/** What a request would have the service do. */
export interface Work {
  /** Values that the answer may hold. */
  readonly cost: number;
  /** Questions and lists that it asks at once: root fields. */
  readonly questions: number;
}

/**
 * Measures a valid request before it runs. Each field costs one for every thing that it is asked of,
 * whether a page is given by a literal, a variable or a default; lists of an answer that have no page of
 * their own count once, since the question bounds them. Undefined where the variables are none of the
 * operation's.
 */
export function measureWork(schema: GraphQLSchema, asked: Asked): Work | undefined {
  const { document, variables = {}, operation } = asked;
  const definitions = getOperationAST(document, operation)?.variableDefinitions ?? [];
  if (!getVariableValues(schema, definitions, variables).coerced) return undefined;
  let questions = 0;
  const countQuestion: ComplexityEstimator = ({ type, field }) => {
    if (type === schema.getQueryType() && !field.name.startsWith('__')) questions += 1;
  };
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    ...(operation === undefined ? {} : { operationName: operation }),
    estimators: [countQuestion, perThing],
    // More names than a body can hold; the rules on depth and tokens have spoken before.
    maxQueryNodes: 100_000,
  });
  return { cost, questions };
}
