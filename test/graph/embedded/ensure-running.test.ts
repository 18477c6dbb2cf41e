import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeServer } from '../../../src/graph/embedded/embedded-server.js';
import { ensureRunning } from '../../../src/graph/embedded/ensure-running.js';
import { makePassword, readPassword } from '../../../src/graph/embedded/password.js';

test('a server that ends while it starts is told with the last warnings of its log', async () => {
  const home = mkdtempSync(join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const java = join(home, 'java');
  writeFileSync(java, '#!/bin/sh\necho "INFO  Starting"\necho "ERROR No room"\nexit 1\n');
  chmodSync(java, 0o755);
  const lines: string[] = [];
  const report = (line: string) => lines.push(line);
  const server = describeServer({ home, dataKey: 'key', env: {}, report, terminal: false });
  mkdirSync(server.folders.root, { recursive: true });
  const program = () => Promise.resolve({ java, jars: [], fast: true });
  await expect(ensureRunning(server, program)).rejects.toThrow(
    [
      'The embedded database ended while it started.',
      `The last lines of ${server.folders.log}:`,
      '  ERROR No room',
      `Start again; if it fails again, remove the folder ${server.folders.root} (the graph is rebuilt from the record), or set NEO4J_URI to a server of your own.`,
    ].join('\n'),
  );
  expect(lines).toEqual(['Starting the database.']);
  expect(existsSync(server.folders.record)).toBe(false);
});

test('a graph that does not open is made anew, once, and without the archive of classes', async () => {
  const home = mkdtempSync(join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const java = join(home, 'java');
  writeFileSync(java, '#!/bin/sh\necho "ERROR Cannot open"\nexit 1\n');
  chmodSync(java, 0o755);
  const archive = join(home, 'archive');
  writeFileSync(archive, '');
  const lines: string[] = [];
  const report = (line: string) => lines.push(line);
  const server = describeServer({ home, dataKey: 'key', env: {}, report, terminal: false });
  mkdirSync(server.folders.root, { recursive: true });
  const before = makePassword(server.folders);
  const program = () => Promise.resolve({ java, jars: [], fast: true, archive });
  await expect(ensureRunning(server, program)).rejects.toThrow('ERROR Cannot open');
  expect(lines).toEqual([
    'Starting the database.',
    'The graph does not open; it is made anew from the record.',
  ]);
  expect(existsSync(archive)).toBe(false);
  expect(readPassword(server.folders)).not.toBe(before);
});
