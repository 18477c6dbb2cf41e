import type { ApolloServer } from '@apollo/server';
import { Refusal, type AskRecord } from '../explorer/ask-record.js';
import { formatError } from '../graphql/errors.js';
import type { Context } from '../graphql/context.js';

/**
 * Asks the API without going through HTTP, by the same rules and limits: what a page shows, anybody can ask.
 * @throws Refusal with the code and the message of the API's first error
 */
export function askInProcess(apollo: ApolloServer<Context>, context: () => Context): AskRecord {
  return async (document, variables) => {
    const { body } = await apollo.executeOperation(
      { query: document.toString(), variables: variables as Record<string, unknown> },
      { contextValue: context() },
    );
    if (body.kind !== 'single')
      throw new Error('The API answered in parts, which nobody asked for.');
    const [error] = body.singleResult.errors ?? [];
    if (error) {
      const { code, nearest } = error.extensions ?? {};
      throw new Refusal(error.message, String(code ?? 'INTERNAL'), (nearest ?? []) as string[]);
    }
    return body.singleResult.data as never;
  };
}

/** What the API would answer to a fault of this kind, for what a page asks beside it. */
export function refusalOf(thrown: unknown): Refusal {
  const { message, extensions } = formatError({ message: String(thrown), path: [] }, thrown);
  return new Refusal(message, String(extensions?.code ?? 'INTERNAL'));
}
