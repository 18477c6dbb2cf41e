import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStartMark } from '../../../src/graph/embedded/processes.js';
import { addUser, countUsers, removeUser } from '../../../src/graph/embedded/users.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'users-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('users of a graph', () => {
  test('are counted by connection until they leave', () => {
    const [first, second] = [addUser(folder), addUser(folder)];
    const counts = [countUsers(folder)];
    removeUser(first);
    counts.push(countUsers(folder));
    removeUser(second);
    counts.push(countUsers(folder));
    expect(counts).toEqual([2, 1, 0]);
  });

  test('that have died are forgotten', async () => {
    const other = spawn('sleep', ['60']);
    addUser(folder, other.pid);
    const mine = addUser(folder);
    const before = countUsers(folder);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect([before, countUsers(folder)]).toEqual([2, 1]);
    expect(readdirSync(folder)).toEqual([basename(mine)]);
  });

  test('are not taken for a later process with the same number', () => {
    writeFileSync(join(folder, `${process.pid}-0000`), `${readStartMark(process.pid)}0`);
    expect(countUsers(folder)).toBe(0);
  });
});
