import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import type { Neo4jConnection } from '../../src/graph/connection.js';
import { openLoadingDriver } from '../../src/graph/driver.js';
import { dataFolders } from '../../src/graph/embedded/folders.js';
import { openEmbeddedNeo4j } from '../../src/graph/embedded/index.js';
import { findRunningServer } from '../../src/graph/embedded/server-record.js';
import { fingerprintOf } from '../../src/graph/fingerprint.js';
import { loadPatiently } from '../../src/graph/load/load-patiently.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { completeRecord } from '../../src/seed/record.js';
import type { CompleteRecord } from '../../src/seed/record.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';

const { home, javaHome, path } = readConfig(process.env);
const dataKey = `test-${process.pid}-load-patiently`;
const folders = dataFolders(home, dataKey);
const record = completeRecord(readSeed(NORTHSHIRE_SEED));
let connection: Neo4jConnection;
beforeAll(async () => {
  const env = { javaHome, path };
  const report = () => undefined;
  connection = await openEmbeddedNeo4j({ home, dataKey, env, report, terminal: false, fast: true });
});
afterAll(async () => {
  await connection.close();
  rmSync(folders.root, { recursive: true, force: true });
});

/** The record with another summary, so that there is something to load. */
const changed: CompleteRecord = {
  ...record,
  entities: record.entities.map((entity, n) =>
    n === 0 ? { ...entity, summary: 'Another summary.' } : entity,
  ),
};

/** Resolves when a transaction waits for another. */
async function untilOneWaits(driver: Driver): Promise<void> {
  const query = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
  while ((await driver.executeQuery(query)).records.length === 0) await sleep(20);
}

test('a record is loaded again when the embedded database is killed in the middle of the load', async () => {
  const lines: string[] = [];
  const load = (what: CompleteRecord) =>
    loadPatiently(connection, what, (line) => lines.push(line));
  await load(record);
  const driver = openLoadingDriver(connection);
  const holder = driver.session();
  const tx = await holder.beginTransaction();
  await tx.run('MATCH (d:DataSet) SET d.held = true');
  const loading = load(changed);
  await untilOneWaits(driver);
  const { pid } = findRunningServer(folders)!;
  process.kill(pid, 'SIGKILL');
  expect(await loading).toEqual({ fingerprint: fingerprintOf(changed), changed: true });
  expect(lines).toEqual(['The database was lost while the record was loaded; it is loaded again.']);
  await driver.close();
});

test('two first starts at once end with the record in the graph once', async () => {
  const driver = openLoadingDriver(connection);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  const { records: rules } = await driver.executeQuery(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' RETURN name, owningConstraint",
  );
  for (const rule of rules) {
    const [name, owner] = [rule.get('name') as string, rule.get('owningConstraint') as unknown];
    await driver.executeQuery(`DROP ${owner === null ? 'INDEX' : 'CONSTRAINT'} \`${name}\``);
  }
  const silent = () => undefined;
  const both = [
    loadPatiently(connection, record, silent),
    loadPatiently(connection, record, silent),
  ];
  const fingerprint = fingerprintOf(record);
  expect((await Promise.all(both)).map((each) => each.fingerprint)).toEqual([
    fingerprint,
    fingerprint,
  ]);
  const { records } = await driver.executeQuery(
    'MATCH (n:Entity) WITH count(n) AS entities MATCH (l:Link) WITH entities, count(l) AS links MATCH (d:DataSet) RETURN entities, links, count(d) AS dataSets',
  );
  expect(
    records.map((row) => [row.get('entities'), row.get('links'), row.get('dataSets')].map(Number)),
  ).toEqual([[record.entities.length, record.links.length, 1]]);
  await driver.close();
});

test('a database of the user is not waited for: it says that nothing of the load is in it', async () => {
  const nobody = { ...connection, uri: 'bolt://127.0.0.1:1', embedded: false };
  await expect(loadPatiently(nobody, record, () => undefined)).rejects.toThrow(
    /^The database was lost while the record was loaded \([^]*\); nothing of this load is in it\. See that it runs, and start again\.$/,
  );
});
