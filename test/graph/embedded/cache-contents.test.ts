import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanCache, describeCache } from '../../../src/graph/embedded/cache-contents.js';
import { dataFolders } from '../../../src/graph/embedded/folders.js';
import { homeArgument } from '../../../src/graph/embedded/java-arguments.js';
import { addUser, removeUser } from '../../../src/graph/embedded/users.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cache-'));
  write('neo4j/5.26.31/lib/a.jar', 1000);
  write('neo4j/5.26.31/archives/x.jsa', 500);
  write('java/jdk-21/manifest.json', 10);
  write('data/abc/password', 20);
  write('data/abc/data/store', 2000);
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function write(path: string, bytes: number): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), 'x'.repeat(bytes));
}

const used = () => describeCache(home).map(({ is, inUse }) => [is, inUse]);

describe('the cache', () => {
  test('holds the server, a Java and a graph for each record, each with its size', () => {
    expect(describeCache(home)).toEqual([
      {
        path: join(home, 'neo4j/5.26.31'),
        is: 'server',
        name: '5.26.31',
        bytes: 1500,
        inUse: false,
      },
      { path: join(home, 'java/jdk-21'), is: 'java', name: 'jdk-21', bytes: 10, inUse: false },
      { path: join(home, 'data/abc'), is: 'graph', name: 'abc', bytes: 2020, inUse: false },
    ]);
  });

  test('holds nothing where there is no folder', () => {
    expect(describeCache(join(home, 'nowhere'))).toEqual([]);
  });

  test('is removed with all that is ours, and its folder with it', async () => {
    const entries = describeCache(home);
    expect(await cleanCache(home)).toEqual(entries);
    expect(existsSync(home)).toBe(false);
  });

  test('leaves what is not ours, wherever the folder lies', async () => {
    write('data/holiday/photo.jpg', 7);
    write('neo4j/my-notes/notes.txt', 7);
    write('letters.txt', 7);
    await cleanCache(home);
    expect(readdirSync(home, { recursive: true }).sort()).toEqual([
      'data',
      'data/holiday',
      'data/holiday/photo.jpg',
      'letters.txt',
      'neo4j',
      'neo4j/my-notes',
      'neo4j/my-notes/notes.txt',
    ]);
  });

  test('is not removed while a program of ours uses a graph', async () => {
    const user = addUser(dataFolders(home, 'abc').users);
    expect(used()).toEqual([
      ['server', true],
      ['java', true],
      ['graph', true],
    ]);
    await expect(cleanCache(home)).rejects.toThrow(
      `Nothing was removed: a server of ours runs on ${join(home, 'data/abc')}. End the programs that use it`,
    );
    expect(existsSync(join(home, 'neo4j/5.26.31/lib/a.jar'))).toBe(true);
    removeUser(user);
    await cleanCache(home);
    expect(existsSync(home)).toBe(false);
  });

  test('is not removed while a server runs that nobody uses', async () => {
    const folders = dataFolders(home, 'abc');
    const server = spawn('sh', ['-c', 'sleep 600; :', homeArgument(folders.root)]);
    writeFileSync(folders.pid, String(server.pid));
    try {
      await expect(cleanCache(home)).rejects.toThrow(/^Nothing was removed: /);
    } finally {
      server.kill('SIGKILL');
    }
  });
});
