import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedNeo4j } from '../../../src/graph/embedded/index.js';
import { makeFolder } from '../../../src/graph/embedded/make-folder.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a folder is made with those above it, and again without complaint', () => {
  makeFolder(join(folder, 'a', 'b', 'c'), 0o700);
  makeFolder(join(folder, 'a', 'b', 'c'));
  expect(statSync(join(folder, 'a', 'b')).mode & 0o777).toBe(0o700);
});

test('a file in the way is told, and not taken for a folder', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file', 'a'))).toThrow(
    `the folder ${join(folder, 'file', 'a')} cannot be made: ENOTDIR`,
  );
});

test('a cache folder where none can be made is refused with the remedy, and at once', async () => {
  const home = '/proc/nowhere/cache';
  const report = () => undefined;
  await expect(
    openEmbeddedNeo4j({ home, dataKey: 'key', env: {}, report, terminal: false }),
  ).rejects.toThrow(
    /^The cache folder \/proc\/nowhere\/cache cannot be used: the folder \/proc.* cannot be made: .*\.\nFree some space \(about 500 MB are needed\) or make it writable, or set GOLDEN_THREAD_HOME/,
  );
});
