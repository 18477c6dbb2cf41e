import type { Neo4jConnection } from './connection.js';
import { openDriver } from './driver.js';
import { readMigrations, schemaName } from './migrate.js';
import { readVersion } from './own-server.js';

/** What a database holds, as far as it tells whether the record can be answered from it. */
export interface GraphSeen {
  readonly version: string;
  /** Constraints and indexes that it should have and has not, or that are not ready. */
  readonly missing: readonly string[];
  /** Migrations that were applied with another text. */
  readonly changed: readonly string[];
  /** Of the record that is loaded; undefined where none is. */
  readonly fingerprint: string | undefined;
  /** Nodes that are somebody else's. */
  readonly strangers: number;
}

/** The names that the migrations give to constraints and indexes. */
const schemaNames = (): string[] =>
  readMigrations().flatMap(({ statements }) =>
    statements.flatMap((statement) => schemaName(statement) ?? []),
  );

/** Looks at a database without changing it. */
export async function lookAtGraph(connection: Neo4jConnection): Promise<GraphSeen> {
  const { database } = connection;
  const driver = openDriver(connection, { connectionTimeout: 5000, maxTransactionRetryTime: 3000 });
  async function read<T>(query: string): Promise<T[]> {
    const { records } = await driver.executeQuery(query, {}, { database, routing: 'READ' });
    return records.map((record) => record.toObject() as T);
  }
  try {
    const ready = await read<{ name: string }>(
      "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
    );
    const applied = await read<{ id: string; checksum: string }>(
      'MATCH (m:__Migration) RETURN m.id AS id, m.checksum AS checksum',
    );
    const [found] = await read<{ fingerprint: string | null }>(
      "OPTIONAL MATCH (d:DataSet { id: 'dataset' }) RETURN d.fingerprint AS fingerprint",
    );
    const [others] = await read<{ count: { toNumber(): number } }>(
      'MATCH (n) WHERE n.loadId IS NULL AND NOT n:__Migration RETURN count(n) AS count',
    );
    const names = new Set(ready.map(({ name }) => name));
    const checksums = new Map(applied.map(({ id, checksum }) => [id, checksum]));
    return {
      version: await readVersion(driver, database),
      // A constraint has an index of its own name.
      missing: schemaNames().filter((name) => !names.has(name)),
      changed: readMigrations()
        .filter(({ id, checksum }) => (checksums.get(id) ?? checksum) !== checksum)
        .map(({ id }) => id),
      fingerprint: found?.fingerprint ?? undefined,
      strangers: others?.count.toNumber() ?? 0,
    };
  } finally {
    await driver.close();
  }
}
