import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import type { Neo4jConnection } from '../../src/graph/connection.js';
import { dataFolders } from '../../src/graph/embedded/folders.js';
import { openEmbeddedNeo4j } from '../../src/graph/embedded/index.js';
import { isAlive } from '../../src/graph/embedded/processes.js';
import { findRunningServer } from '../../src/graph/embedded/server-record.js';
import { fingerprintOf } from '../../src/graph/fingerprint.js';
import { loadPatiently } from '../../src/graph/load/load-patiently.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { completeRecord } from '../../src/seed/record.js';
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

test('a record is loaded again when the embedded database was killed under the load', async () => {
  const { pid } = findRunningServer(folders)!;
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await sleep(10);
  const lines: string[] = [];
  const loaded = await loadPatiently(connection, record, (line) => lines.push(line));
  expect(loaded).toEqual({ fingerprint: fingerprintOf(record), changed: true });
  expect(lines).toEqual(['The database was lost while the record was loaded; it is loaded again.']);
});

test('a database of the user is not waited for: it says that nothing of the load is in it', async () => {
  const nobody = { ...connection, uri: 'bolt://127.0.0.1:1', embedded: false };
  await expect(loadPatiently(nobody, record, () => undefined)).rejects.toThrow(
    /^The database was lost while the record was loaded \([^]*\); nothing of this load is in it\. See that it runs, and start again\.$/,
  );
});
