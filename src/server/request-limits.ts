import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { Context } from '../graphql/context.js';
import { checkInput } from './check-input.js';
import { checkPages } from './check-pages.js';
import { checkWork } from './check-work.js';

/** A request that is sound GraphQL, just before it runs. */
export type Resolved = GraphQLRequestContextDidResolveOperation<Context>;

/**
 * What is held against a request before the database hears of it. In this order: what is too deep or too
 * much must not reach those that walk it.
 */
const CHECKS: readonly ((request: Resolved) => void)[] = [checkInput, checkPages, checkWork];

/** The limits of one request that the rules of validation don't know, as the server takes them. */
export const requestLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation(request) {
        for (const check of CHECKS) check(request);
      },
    };
  },
};
