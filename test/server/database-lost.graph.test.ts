import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import type { Neo4jConnection } from '../../src/graph/connection.js';
import { openLoadingDriver, openServingDriver } from '../../src/graph/driver.js';
import { dataFolders } from '../../src/graph/embedded/folders.js';
import { openEmbeddedNeo4j } from '../../src/graph/embedded/index.js';
import { isAlive } from '../../src/graph/embedded/processes.js';
import { findRunningServer } from '../../src/graph/embedded/server-record.js';
import { loadRecord } from '../../src/graph/load/load-record.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { completeRecord } from '../../src/seed/record.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';
import { codesOf, leaksOf, serve, type Served } from './served.js';

const { home, javaHome, path } = readConfig(process.env);
const dataKey = `test-${process.pid}-database-lost`;
const folders = dataFolders(home, dataKey);
const record = completeRecord(readSeed(NORTHSHIRE_SEED));
let connection: Neo4jConnection;
let driver: Driver;
let served: Served;

beforeAll(async () => {
  const env = { javaHome, path };
  const report = () => undefined;
  connection = await openEmbeddedNeo4j({ home, dataKey, env, report, terminal: false, fast: true });
  const loader = openLoadingDriver(connection);
  await loadRecord(loader, connection.database, record).finally(() => loader.close());
  driver = openServingDriver(connection);
  served = await serve(driver, connection.database);
});
afterAll(async () => {
  await served.stop();
  await driver.close();
  await connection.close();
  rmSync(folders.root, { recursive: true, force: true });
});

/** One question of each way to the database: our own, and a generated look-up. */
const QUESTIONS = ['{ dataset { entities } }', '{ themes(limit: 1) { id } }'];

async function readiness(): Promise<{ status: number; body: object }> {
  const response = await fetch(`${served.address}/readyz`);
  return { status: response.status, body: (await response.json()) as object };
}

/** Asks, and says on stderr how long the answer took: a figure to read, not to pass or fail by. */
async function askTimed(query: string) {
  const from = performance.now();
  const reply = await served.ask(query);
  process.stderr.write(
    `${query}: ${codesOf(reply).join()} ${Math.round(performance.now() - from)} ms\n`,
  );
  return reply;
}

async function expectUnavailable(): Promise<void> {
  for (const question of QUESTIONS) {
    const reply = await askTimed(question);
    expect({ codes: codesOf(reply), leaks: leaksOf(reply) }).toEqual({
      codes: ['DATABASE_UNAVAILABLE'],
      leaks: [],
    });
  }
  expect(await readiness()).toEqual({
    status: 503,
    body: { status: 'not ready', why: 'the database does not answer' },
  });
}

async function untilItAnswers(): Promise<void> {
  while (codesOf(await served.ask(QUESTIONS[0]!)).length > 0) await sleep(200);
}

describe('when the database goes away', () => {
  test.each(['is killed', 'hangs'])(
    'because it %s, the API says so, and serves again by itself when it is back',
    async (how) => {
      const { pid } = findRunningServer(folders)!;
      expect((await served.ask(QUESTIONS[0]!)).data).toEqual({
        dataset: { entities: record.entities.length },
      });
      if (how === 'hangs') {
        process.kill(pid, 'SIGSTOP');
        await expectUnavailable().finally(() => process.kill(pid, 'SIGCONT'));
      } else {
        process.kill(pid, 'SIGKILL');
        while (isAlive(pid)) await sleep(20);
        await expectUnavailable();
      }
      await untilItAnswers();
      expect((await readiness()).status).toBe(200);
      for (const question of QUESTIONS) expect(codesOf(await served.ask(question))).toEqual([]);
    },
  );
});
