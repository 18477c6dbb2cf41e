import { GraphQLError, type ASTNode } from 'graphql';

/** The refusal of what is too much, as a client is to be told of it. */
export function refuseLimit(message: string, node?: ASTNode): GraphQLError {
  const extensions = { code: 'LIMIT_EXCEEDED', http: { status: 400 } };
  return new GraphQLError(message, {
    extensions,
    ...(node === undefined ? {} : { nodes: [node] }),
  });
}
