import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFolders } from '../../../src/graph/embedded/folders.js';
import type { DataFolders } from '../../../src/graph/embedded/folders.js';
import { homeArgument } from '../../../src/graph/embedded/java-arguments.js';
import { findRunningServer, writeServerRecord } from '../../../src/graph/embedded/server-record.js';

let home: string;
let folders: DataFolders;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'record-'));
  folders = dataFolders(home, 'key');
  mkdirSync(folders.root, { recursive: true });
  writeServerRecord(folders, 7001);
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** A process that does nothing, with this argument on its command line. */
async function idle(argument: string) {
  // It speaks once it runs: before, a busy machine may still show the command line of its parent.
  const program = 'console.log(); setInterval(() => 0, 1000)';
  const child = spawn(process.execPath, ['-e', program, '--', argument]);
  await once(child.stdout, 'data');
  return child;
}

describe('the server of a graph', () => {
  test('is found by its number and our folder on its command line, until it ends', async () => {
    const server = await idle(homeArgument(folders.root));
    writeFileSync(folders.pid, `${server.pid}\n`);
    const found = findRunningServer(folders);
    server.kill('SIGKILL');
    await once(server, 'exit');
    expect([found, findRunningServer(folders)]).toEqual([
      { pid: server.pid, port: 7001 },
      undefined,
    ]);
  });

  test('is not another process that now has its number', async () => {
    const stranger = await idle(homeArgument(`${folders.root}-2`));
    writeFileSync(folders.pid, `${stranger.pid}\n`);
    const found = findRunningServer(folders);
    stranger.kill('SIGKILL');
    expect(found).toBeUndefined();
  });

  test('is unknown before it has noted its number', () => {
    expect(findRunningServer(folders)).toBeUndefined();
  });

  test('is found without its port where the note of it is broken', async () => {
    const server = await idle(homeArgument(folders.root));
    writeFileSync(folders.pid, `${server.pid}\n`);
    writeFileSync(folders.record, '{"po');
    const found = findRunningServer(folders);
    server.kill('SIGKILL');
    expect(found).toEqual({ pid: server.pid, port: undefined });
  });
});
