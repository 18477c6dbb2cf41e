import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { NothingLoadedError } from '../analysis/dataset/dataset.js';
import { TooManyChainsError } from '../analysis/trace/walk.js';
import { UnknownIdError } from '../analysis/unknown-id.js';
import { ArgumentError } from '../errors.js';
import { LimitError } from './limits.js';

/** What a client can tell errors apart by (design §7.9). */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNKNOWN_ID'
  | 'LIMIT_EXCEEDED'
  | 'DATABASE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'INTERNAL';

const LOST =
  /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|ECONNREFUSED|ECONNRESET|acquisition timed out|Security\.AuthorizationExpired/;
const SLOW =
  /TransactionTimedOut|TransactionTerminated|ReadTimeout|MemoryPoolOutOfMemory|OutOfMemory/;
const BAD_INPUT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
const LIMIT =
  /limit of \d+ exceeded|Query depth limit|Aliases limit|Directives limit|Query Cost limit|contains more tha[nt] \d+ tokens|Validation aborted|introspection depth exceeded/i;

/** The driver's errors are known by their code, so that nothing here needs the driver. */
function driverCode(thrown: unknown): string {
  const { code, message, cause } = (thrown ?? {}) as {
    code?: unknown;
    message?: unknown;
    cause?: unknown;
  };
  const here = `${typeof code === 'string' ? code : ''} ${typeof message === 'string' ? message : ''}`;
  return cause === undefined || cause === thrown ? here : `${here} ${driverCode(cause)}`;
}

function answer(
  code: ErrorCode,
  message: string,
  more: object,
  from: GraphQLFormattedError,
): GraphQLFormattedError {
  return {
    message,
    ...(from.locations === undefined ? {} : { locations: from.locations }),
    ...(from.path === undefined ? {} : { path: from.path }),
    extensions: { code, ...more },
  };
}

/** The rules call what is too much an error of syntax, which it is not; the remedy is ours. */
function tellLimit(message: string): string {
  const [what = ''] = message.replace(/^Syntax Error: /, '').split('. Parsing aborted');
  if (what.includes('alidation aborted'))
    return 'The query is too large to be checked. Ask for less.';
  return `${what.replace(/\.$/, '').replace('more that', 'more than')}. Ask for less in one request.`;
}

/** Tells a client what went wrong and what to do, and nothing of how the program is made. */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const is = (code: ErrorCode, message: string, more = {}) =>
    answer(code, message, more, formatted);
  if (cause instanceof UnknownIdError)
    return is('UNKNOWN_ID', cause.message, { id: cause.id, nearest: cause.nearest });
  if (cause instanceof ArgumentError) return is('BAD_USER_INPUT', cause.message);
  if (cause instanceof TooManyChainsError || cause instanceof LimitError)
    return is('LIMIT_EXCEEDED', cause.message);
  if (cause instanceof NothingLoadedError) return is('DATABASE_UNAVAILABLE', cause.message);
  if (formatted.extensions?.code === 'LIMIT_EXCEEDED')
    return is('LIMIT_EXCEEDED', formatted.message);
  if (LIMIT.test(formatted.message)) return is('LIMIT_EXCEEDED', tellLimit(formatted.message));
  // What is refused before anything runs has no path; outside Apollo it has no code either.
  const refused = formatted.path === undefined && formatted.extensions?.code === undefined;
  if (refused) return is('BAD_USER_INPUT', formatted.message);
  if (BAD_INPUT.has(String(formatted.extensions?.code)))
    return is('BAD_USER_INPUT', formatted.message);
  const code = driverCode(cause);
  if (LOST.test(code))
    return is('DATABASE_UNAVAILABLE', 'The database does not answer. Try again in a moment.');
  if (SLOW.test(code))
    return is('TIMEOUT', 'The question took too long. Ask for less: filter, or a smaller page.');
  return is('INTERNAL', 'A fault of the program. Its log says more.');
}
