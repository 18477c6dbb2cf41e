import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * Refuses what the schema has no root for, before it runs: the record is changed in its files, never
 * by the API, and the standard would call it a fault of the execution.
 */
export const knownOperation: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    const message = `The API answers questions only: it has no ${node.operation}. Ask with a query.`;
    context.reportError(new GraphQLError(message, { nodes: [node] }));
  },
});
