import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolders } from '../../../src/graph/embedded/folders.js';
import {
  formatInitialLogin,
  makePassword,
  readPassword,
} from '../../../src/graph/embedded/password.js';

test('the first login is written as the server’s own command writes it', () => {
  const salt = '10d18c400ca8c16e242a31d1b7ba430d95213db8d08c77f4a751000da0d72793';
  expect(formatInitialLogin('abcdefgh12345', Buffer.from(salt, 'hex'))).toBe(
    `neo4j:SHA-256,d931a80b54f51b30cc27200ee0ecca7edcc8b0bf5aa3c4e46bb2bd4e6081d4f6,${salt},1024:\n`,
  );
});

test('a password is random, and its file and the login are for their owner alone', () => {
  const home = mkdtempSync(join(tmpdir(), 'password-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const folders = dataFolders(home, 'key');
  expect(readPassword(folders)).toBeUndefined();
  const [first, second] = [makePassword(folders), makePassword(folders)];
  const login = join(folders.root, 'data/dbms/auth.ini');
  expect(readPassword(folders)).toBe(second);
  expect(second).not.toBe(first);
  expect([folders.password, login].map((file) => statSync(file).mode & 0o777)).toEqual([
    0o600, 0o600,
  ]);
  const [, , salt] = readFileSync(login, 'utf8').split(',');
  expect(readFileSync(login, 'utf8')).toBe(formatInitialLogin(second, Buffer.from(salt!, 'hex')));
});
