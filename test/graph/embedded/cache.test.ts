import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanCache } from '../../../src/graph/embedded/clean-cache.js';
import { dataFolders } from '../../../src/graph/embedded/folders.js';
import { listCache } from '../../../src/graph/embedded/list-cache.js';
import { isAlive } from '../../../src/graph/embedded/processes.js';
import { addUser, removeUser } from '../../../src/graph/embedded/users.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function plant(file: string, bytes: number): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), 'x'.repeat(bytes));
}

function plantAll(): void {
  plant('neo4j/1.0.0/lib/a.jar', 10);
  plant('neo4j/1.0.0/archives/key.jsa', 20);
  plant('java/some-java-1/bin/java', 30);
  plant('data/graph/password', 40);
  plant('bench/kills/seed', 50);
}

const entry = (kind: string, name: string, path: string, bytes: number) => ({
  kind,
  name,
  path: join(home, path),
  bytes,
});

const everything = () => [
  entry('SERVER', '1.0.0', 'neo4j/1.0.0', 10),
  entry('ARCHIVES', '1.0.0', 'neo4j/1.0.0/archives', 20),
  entry('JAVA', 'some-java-1', 'java/some-java-1', 30),
  { ...entry('GRAPH', 'graph', 'data/graph', 40), running: false, users: 0 },
  entry('MEASUREMENTS', 'kills', 'bench/kills', 50),
];

describe('the cache', () => {
  test('is listed with what each thing is and its bytes', () => {
    plantAll();
    plant('somebody-elses', 60);
    mkdirSync(join(home, 'data', 'graph.lock'));
    expect(listCache(home)).toEqual(everything());
    expect(listCache(join(home, 'nowhere'))).toEqual([]);
  });

  test('is removed, but what is not ours', async () => {
    plantAll();
    plant('somebody-elses', 60);
    expect(await cleanCache(home)).toEqual(everything());
    expect(readdirSync(home)).toEqual(['somebody-elses']);
  });

  test('is removed with its folder, where nothing else is in that', async () => {
    plantAll();
    await cleanCache(home);
    expect(existsSync(home)).toBe(false);
  });

  test('is kept whole while a live process uses a graph of it', async () => {
    plantAll();
    const user = addUser(dataFolders(home, 'graph').users);
    await expect(cleanCache(home)).rejects.toThrow(
      `The cache folder ${home} is in use: ${join(home, 'data/graph')}. Nothing was removed. Stop Golden Thread everywhere, and clean again.`,
    );
    removeUser(user);
    expect(listCache(home)).toEqual(everything());
  });

  test('loses with a graph the database that a killed process has left', async () => {
    plantAll();
    const { root, pid } = dataFolders(home, 'graph');
    const orphan = spawn(process.execPath, [
      '-e',
      'setInterval(() => {}, 1e6)',
      `--home-dir=${root}`,
    ]);
    await once(orphan, 'spawn');
    writeFileSync(pid, `${orphan.pid}\n`);
    expect(listCache(home).find(({ kind }) => kind === 'GRAPH')?.running).toBe(true);
    await cleanCache(home);
    expect([isAlive(orphan.pid!), existsSync(home)]).toEqual([false, false]);
  });
});
