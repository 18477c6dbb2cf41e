import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.js';
import type { Neo4jConnection } from '../../../src/graph/connection.js';
import { openServingDriver } from '../../../src/graph/driver.js';
import { dataFolders } from '../../../src/graph/embedded/folders.js';
import { openEmbeddedNeo4j } from '../../../src/graph/embedded/index.js';
import { isAlive } from '../../../src/graph/embedded/processes.js';
import { findRunningServer } from '../../../src/graph/embedded/server-record.js';
import { addUser } from '../../../src/graph/embedded/users.js';

const { home, javaHome, path } = readConfig(process.env);
const dataKey = `test-${process.pid}-life-cycle`;
const folders = dataFolders(home, dataKey);
const opened: Neo4jConnection[] = [];

async function open(): Promise<Neo4jConnection> {
  const report = () => undefined;
  const env = { javaHome, path };
  const connection = await openEmbeddedNeo4j({
    home,
    dataKey,
    env,
    report,
    terminal: false,
    fast: true,
  });
  opened.push(connection);
  return connection;
}

async function answers(driver: Driver): Promise<boolean> {
  try {
    const { records } = await driver.executeQuery('RETURN 1 AS one');
    return records.length === 1;
  } catch {
    return false;
  }
}

async function answersOnce(connection: Neo4jConnection): Promise<boolean> {
  const driver = openServingDriver(connection);
  return answers(driver).finally(() => driver.close());
}

afterEach(async () => {
  for (const connection of opened.splice(0)) await connection.close();
});
afterAll(() => {
  rmSync(folders.root, { recursive: true, force: true });
});

describe('the embedded database', () => {
  test('answers on loopback, with a password of its own for its owner alone', async () => {
    const connection = await open();
    expect(connection).toMatchObject({ username: 'neo4j', database: 'neo4j', embedded: true });
    expect(connection.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(statSync(folders.password).mode & 0o777).toBe(0o600);
    expect(await answersOnce(connection)).toBe(true);
    expect(await answersOnce({ ...connection, password: 'neo4j' })).toBe(false);
  });

  test('is shared by a second opening, and stopped by the last to leave', async () => {
    const first = await open();
    const server = findRunningServer(folders)!;
    const second = await open();
    expect(second.uri).toBe(first.uri);
    await first.close();
    expect([findRunningServer(folders), await answersOnce(second)]).toEqual([server, true]);
    await second.close();
    expect([isAlive(server.pid), findRunningServer(folders)]).toEqual([false, undefined]);
    expect(readdirSync(folders.users)).toEqual([]);
  });

  test('stays for another live process, is found by the next, and does not stay for a dead one', async () => {
    const other = spawn('sleep', ['600']);
    const first = await open();
    addUser(folders.users, other.pid);
    await first.close();
    const left = findRunningServer(folders)!;
    other.kill('SIGKILL');
    await once(other, 'exit');
    const second = await open();
    expect(second.uri).toBe(first.uri);
    await second.close();
    expect(isAlive(left.pid)).toBe(false);
  });

  test('is started again when it dies, and the same driver answers again', async () => {
    const driver = openServingDriver(await open());
    const before = findRunningServer(folders)!;
    expect(await answers(driver)).toBe(true);
    process.kill(before.pid, 'SIGKILL');
    while (isAlive(before.pid)) await sleep(20);
    expect(await answers(driver)).toBe(false);
    while (!(await answers(driver))) await sleep(200);
    await driver.close();
    const after = findRunningServer(folders)!;
    expect(after.port).toBe(before.port);
    expect(after.pid).not.toBe(before.pid);
  });

  test('is made anew where its password was lost', async () => {
    await (await open()).close();
    rmSync(folders.password);
    expect(await answersOnce(await open())).toBe(true);
  });
});
