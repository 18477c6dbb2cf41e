import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { SurroundingsError } from '../errors.js';
import { projectRoot } from '../project-root.js';

interface Migration {
  readonly id: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The migrations of the project, in the order of their numbers. */
export function readMigrations(): Migration[] {
  const folder = join(projectRoot(), 'src/graph/migrations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return {
        id: name.replace(/\.cypher$/, ''),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: text
          .split(/;\s*$/m)
          .map((statement) => statement.trim())
          .filter((statement) => statement !== ''),
      };
    });
}

/** The name that a statement gives to a constraint or an index. */
export function schemaName(statement: string): string | undefined {
  return /^CREATE (?:\w+ )*?(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1];
}

/** The constraints and indexes that stand; a constraint has an index of its own name. */
async function standing(driver: Driver, database: string): Promise<Set<string>> {
  const { records } = await driver.executeQuery(
    'SHOW INDEXES YIELD name RETURN name',
    {},
    { database },
  );
  return new Set(records.map((record) => record.get('name') as string));
}

async function applied(driver: Driver, database: string): Promise<Map<string, string>> {
  const { records } = await driver.executeQuery(
    'MATCH (m:__Migration) RETURN m.id AS id, m.checksum AS checksum',
    {},
    { database },
  );
  return new Map(
    records.map((record) => [record.get('id') as string, record.get('checksum') as string]),
  );
}

/**
 * Brings constraints and indexes up to date: each migration once, each schema statement in a
 * transaction of its own; what somebody has dropped since is made again. Refuses a migration whose text
 * was changed after it was applied.
 */
export async function migrate(driver: Driver, database: string): Promise<void> {
  const done = await applied(driver, database);
  const names = await standing(driver, database);
  const isMissing = (statement: string) => !names.has(schemaName(statement) ?? '');
  for (const { id, checksum, statements } of readMigrations()) {
    const before = done.get(id);
    if (before !== undefined && before !== checksum)
      throw new SurroundingsError(
        `The database has migration ${id} with another text than src/graph/migrations/${id}.cypher. Restore the file, or add a new migration, or empty the database.`,
      );
    for (const statement of statements.filter(isMissing))
      await driver.executeQuery(statement, {}, { database });
    if (before !== undefined) continue;
    await driver.executeQuery(
      'CREATE (:__Migration { id: $id, checksum: $checksum })',
      { id, checksum },
      { database },
    );
  }
  await driver.executeQuery('CALL db.awaitIndexes(120)', {}, { database });
}
