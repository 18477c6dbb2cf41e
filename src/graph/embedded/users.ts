import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { isAlive, readStartMark } from './processes.js';

/**
 * Notes that this process uses the graph's server, in a file `<pid>-<number>` that holds the
 * process's start mark. Call it, and the others, with the graph's lock.
 * @returns the file, for {@link removeUser}
 */
export function addUser(folder: string, pid: number = process.pid): string {
  makeFolder(folder);
  const file = join(folder, `${pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(file, readStartMark(pid) ?? '');
  return file;
}

/** Takes back {@link addUser}. */
export function removeUser(file: string): void {
  rmSync(file, { force: true });
}

function isLive(file: string, name: string): boolean {
  const pid = Number(name.split('-')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const mark = readStartMark(pid);
  return isAlive(pid) && mark !== undefined && mark === readFileSync(file, 'utf8');
}

/** How many connections of live processes there are; the files of dead ones are removed. */
export function countUsers(folder: string): number {
  makeFolder(folder);
  const files = readdirSync(folder).map((name) => ({ name, file: join(folder, name) }));
  const live = files.filter(({ file, name }) => isLive(file, name));
  for (const each of files) if (!live.includes(each)) removeUser(each.file);
  return live.length;
}
