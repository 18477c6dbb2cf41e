import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { projectRoot } from '../project-root.js';

/** The database that a question is asked of. */
export interface Database {
  readonly driver: Driver;
  readonly database: string;
  /** Goes into the transaction's metadata, so that it is seen in the server's own lists. */
  readonly requestId?: string;
}

/** The longest that one read may take, in milliseconds. */
export const READ_TIMEOUT_MS = 10_000;

type Row = Record<string, unknown>;

/**
 * Whole numbers and dates as TypeScript has them: a number, and an ISO day. What the driver has just
 * unpacked belongs to nobody else, so it is changed where it stands and not copied.
 */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isDate(value)) return value.toString();
  const holder = value as Row;
  for (const key of Object.keys(holder)) holder[key] = plain(holder[key]);
  return holder;
}

/** Only an error of the driver's can say that a second try may help. */
function isTransient(thrown: unknown): boolean {
  return thrown instanceof neo4j.Neo4jError && neo4j.isRetryableError(thrown);
}

/** A database that holds its connections and answers nothing is not waited for. */
export class NoAnswerError extends Error {
  readonly code = 'DatabaseUnavailable';

  constructor() {
    super(`The database has not answered within ${READ_TIMEOUT_MS / 1000} seconds, nor given up.`);
  }
}

/** The answer, or a `NoAnswerError` a second after the server itself should have given up. */
async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError()), READ_TIMEOUT_MS + 1000);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readOnce(at: Database, statement: string, parameters: Row): Promise<Row[]> {
  // A new session each time, closed after use: a kept one holds every result (measured).
  const session = at.driver.session({
    database: at.database,
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    const metadata = at.requestId === undefined ? {} : { metadata: { requestId: at.requestId } };
    const result = await session.run(`CYPHER 5 ${statement}`, parameters, {
      timeout: READ_TIMEOUT_MS,
      ...metadata,
    });
    return result.records.map((record) => plain(record.toObject()) as Row);
  } finally {
    await session.close();
  }
}

/**
 * Runs a reading statement in an auto-commit transaction, which is the cheapest form, with one retry
 * where the driver says that it may help. Gives rows with numbers and ISO days.
 */
export async function runCypher<T extends object>(
  at: Database,
  statement: string,
  parameters: object = {},
): Promise<T[]> {
  const asked = parameters as Row;
  try {
    return (await withinTime(readOnce(at, statement, asked))) as T[];
  } catch (thrown) {
    if (!isTransient(thrown)) throw thrown;
    return (await withinTime(readOnce(at, statement, asked))) as T[];
  }
}

/** Reads the Cypher of a question, from its path below `src/analysis`. */
export function readCypher(path: string): string {
  return readFileSync(join(projectRoot(), 'src/analysis', path), 'utf8');
}

/** A whole number as a parameter: the driver sends a plain one as a float. */
export function integerParameter(value: number): unknown {
  return neo4j.int(Math.trunc(value));
}
