import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** What is known of the request that is being answered, wherever it is looked for. */
export interface RequestScope {
  /** Stands in the answer's head, in the log, and in the metadata of the database's transactions. */
  readonly id: string;
  /** The name that the client gave its query, if any. */
  operation?: string;
  /** The root fields that it asked. */
  questions?: readonly string[];
  /** The codes of the errors that it was answered with. */
  errors?: readonly string[];
  /** What the client asked, in its own words. */
  query?: string;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** The request that is being answered; undefined outside of one. */
export const currentRequest = (): RequestScope | undefined => scopes.getStore();

/** What a proxy before us may have called the request. */
const ID = /^[\w.:-]{1,100}$/;

/** Gives each request an id, a proxy's where there is a sound one, and tells the client. */
export function requestScope(): RequestHandler {
  return (request, response, next) => {
    const given = request.get('x-request-id');
    const id = given !== undefined && ID.test(given) ? given : randomUUID();
    response.set('X-Request-Id', id);
    scopes.run({ id }, next);
  };
}
