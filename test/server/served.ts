import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createApp, type AppParts } from '../../src/server/create-app.js';

/** What came back: the status, the head, the type of the body, the body as JSON and as it was written. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly type: string | null;
  readonly text: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly nearest?: readonly string[] };
  }[];
}

/** The service as a client sees it, on a free port. */
export interface Served {
  readonly address: string;
  /** Asks as a program does: POST, JSON. */
  readonly ask: (query: string, variables?: object) => Promise<Reply>;
  /** Sends whatever it is told to `/graphql`. */
  readonly send: (request: RequestInit, path?: string) => Promise<Reply>;
  /** What the service has reported to whoever runs it. */
  readonly reported: readonly string[];
  readonly stop: () => Promise<void>;
}

async function readReply(response: Response): Promise<Reply> {
  const { status, headers } = response;
  const text = await response.text();
  const type = headers.get('content-type');
  const body = type?.includes('json') === true ? (JSON.parse(text) as object) : {};
  return { status, headers, type, text, ...body };
}

/** Serves a database by HTTP, as `npm start` does. */
export async function serve(
  driver: Driver,
  database: string,
  schema?: GraphQLSchema,
  more: Pick<AppParts, 'passages' | 'about' | 'operation'> = {},
): Promise<Served> {
  const reported: string[] = [];
  const { server, stop } = await createApp({
    schema: schema ?? (await buildSchema()),
    at: { driver, database },
    report: (line) => reported.push(line),
    ...more,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = async (request: RequestInit, path = '/graphql') =>
    readReply(await fetch(`${address}${path}`, request));
  const headers = { 'content-type': 'application/json' };
  const ask = (query: string, variables: object = {}) =>
    send({ method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return { address, ask, send, reported, stop };
}

/** The codes of an answer's errors; none where it has none. */
export function codesOf({ errors }: Reply): string[] {
  return (errors ?? []).map(({ extensions }) => extensions.code);
}

/** What no client may be told: how the program is made, where it lies, what it asks the database. */
const INTERNAL =
  /neo4j|cypher|lucene|bolt:|node_modules|\/src\/|\/dist\/|\.[cm]?[jt]s\b|\n\s+at |stack|MATCH \(|ECONN|password/i;

/** The messages of an answer's errors that tell of the program's insides. */
export function leaksOf({ errors }: Reply): string[] {
  return (errors ?? [])
    .map((error) => JSON.stringify(error))
    .filter((error) => INTERNAL.test(error));
}
