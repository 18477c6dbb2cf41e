import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFolders } from './folders.js';
import { makeFolder } from './make-folder.js';

const ROUNDS = 1024;

/**
 * The line by which a new server learns its first password, as the server's own command
 * `set-initial-password` writes it: name, digest, salt, rounds (compared with 5.26.31).
 */
export function formatInitialLogin(password: string, salt: Buffer): string {
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round++)
    digest = createHash('sha256').update(digest).digest();
  return `neo4j:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
}

function writePrivately(file: string, text: string): void {
  makeFolder(dirname(file), 0o700);
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The graph's password; undefined for a graph that has none yet. */
export function readPassword(folders: DataFolders): string | undefined {
  return existsSync(folders.password) ? readFileSync(folders.password, 'utf8').trim() : undefined;
}

/**
 * Makes a random password and leaves it where the server finds it when it first starts, so that it
 * never runs with a known one. The login comes first: a kill between the two steps leaves a graph
 * without a password file, which is made anew.
 */
export function makePassword(folders: DataFolders): string {
  const password = randomBytes(24).toString('base64url');
  const login = formatInitialLogin(password, randomBytes(32));
  writePrivately(join(folders.root, 'data', 'dbms', 'auth.ini'), login);
  writePrivately(folders.password, `${password}\n`);
  return password;
}
