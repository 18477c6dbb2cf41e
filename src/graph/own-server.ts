import type { Driver } from 'neo4j-driver';
import type { ServerSettings } from '../config.js';
import { formatReason, SurroundingsError } from '../errors.js';
import { openDriver } from './driver.js';

/** The oldest Neo4j that @neo4j/graphql's Cypher runs on. */
const OLDEST: readonly [number, number] = [5, 23];

/** Whether a version such as `5.26.31`, `5.27-aura` or `2025.10.1` is recent enough. */
export function isRecentEnough(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined) return false;
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}

/** @throws SurroundingsError where the server at `uri` is too old */
export function refuseTooOld(uri: string, version: string): void {
  if (isRecentEnough(version)) return;
  throw new SurroundingsError(
    `The Neo4j server at ${uri} (NEO4J_URI) is version ${version}; at least ${OLDEST.join('.')} is needed. Upgrade it, or unset NEO4J_URI to use the embedded database.`,
  );
}

/** What is wrong, by the driver's code, and the variable to mend. */
function explain(thrown: unknown, settings: ServerSettings): string {
  const { uri, username, database } = settings;
  switch ((thrown as { code?: unknown }).code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return `The Neo4j server at ${uri} refuses user '${username}' with the password given. Correct NEO4J_USERNAME, and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.`;
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `The Neo4j server at ${uri} has refused too many logins of '${username}'. Wait a few seconds, correct NEO4J_PASSWORD, and start again.`;
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return `The Neo4j server at ${uri} has no database '${database}'. Correct NEO4J_DATABASE (the usual name is neo4j).`;
    default:
      return `The Neo4j server at ${uri} (NEO4J_URI) cannot be used: ${formatReason(thrown)}\nStart it, correct NEO4J_URI, or unset it to use the embedded database.`;
  }
}

/** The version of a server, as `5.26.31`. */
export async function readVersion(driver: Driver, database: string): Promise<string> {
  const query =
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";
  const { records } = await driver.executeQuery(query, {}, { database });
  return String(records[0]?.get('version') ?? 'unknown');
}

/**
 * Asks the user's own server for its version, and so sees that it is there and lets us in.
 * @throws SurroundingsError that names the variable to correct, or the version found and the one needed
 */
export async function checkOwnServer(settings: ServerSettings): Promise<void> {
  let version: string;
  try {
    const driver = openDriver(settings, {
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 3000,
    });
    version = await readVersion(driver, settings.database).finally(() => driver.close());
  } catch (thrown) {
    throw new SurroundingsError(explain(thrown, settings), { cause: thrown });
  }
  refuseTooOld(settings.uri, version);
}
