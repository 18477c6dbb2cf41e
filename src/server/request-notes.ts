import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { Context } from '../graphql/context.js';
import { currentRequest } from './request-scope.js';

/**
 * Notes what a client asked of the API, and the codes of the errors it was answered with. What a page
 * asks in this process is no client's.
 */
export const requestNotes: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    const scope = currentRequest();
    if (!scope || !request.http) return;
    if (request.query !== undefined) scope.query = request.query;
    return {
      async didResolveOperation({ operation }) {
        const name = operation?.name?.value;
        if (name !== undefined) scope.operation = name;
        scope.questions = (operation?.selectionSet.selections ?? []).flatMap((selection) =>
          selection.kind === Kind.FIELD ? [selection.name.value] : [],
        );
      },
      async willSendResponse({ response: { body } }) {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (errors.length > 0)
          scope.errors = errors.map(({ extensions }) => String(extensions?.code));
      },
    };
  },
};
