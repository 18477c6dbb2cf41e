import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatReason, SurroundingsError } from '../../errors.js';
import { dataFolders } from './folders.js';
import { withFolderLock } from './folder-lock.js';
import { findRunningServer } from './server-record.js';
import { countUsers } from './users.js';

/** Something that the program keeps in its cache folder. */
export interface CacheEntry {
  readonly path: string;
  /** The server's program, a Java runtime of ours, or the graph of a record. */
  readonly is: 'server' | 'java' | 'graph';
  readonly name: string;
  readonly bytes: number;
  /** Whether a process of ours has it in use. */
  readonly inUse: boolean;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.lock'))
    .map(({ name }) => name)
    .sort();
}

/** The bytes of all files below a folder; those that vanish meanwhile count nothing. */
function bytesOf(folder: string): number {
  let bytes = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (found?.isFile() === true) bytes += found.size;
  }
  return bytes;
}

/** Whether any of these is there: what is not ours is not looked at, wherever the cache folder lies. */
function has(folder: string, ...names: readonly string[]): boolean {
  return names.some((name) => existsSync(join(folder, name)));
}

function graphEntry(home: string, name: string): CacheEntry[] {
  const folders = dataFolders(home, name);
  const { root: path } = folders;
  if (!has(path, 'password', 'users', 'conf')) return [];
  const used = existsSync(folders.users) && countUsers(folders.users) > 0;
  const inUse = used || findRunningServer(folders) !== undefined;
  return [{ path, is: 'graph', name, bytes: bytesOf(path), inUse }];
}

/**
 * What the cache folder holds of ours, by the shapes of our folders: the folder may be one that holds
 * other things too.
 */
export function describeCache(home: string): CacheEntry[] {
  const graphs = foldersIn(join(home, 'data')).flatMap((name) => graphEntry(home, name));
  const anyUsed = graphs.some(({ inUse }) => inUse);
  const entries = (folder: string, is: CacheEntry['is'], ...marks: readonly string[]) =>
    foldersIn(join(home, folder)).flatMap((name): CacheEntry[] => {
      const path = join(home, folder, name);
      // The program and its Java are in use where any graph is.
      return has(path, ...marks) ? [{ path, is, name, bytes: bytesOf(path), inUse: anyUsed }] : [];
    });
  return [
    ...entries('neo4j', 'server', 'lib', 'partial', 'archives'),
    ...entries('java', 'java', 'manifest.json'),
    ...graphs,
  ];
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds what isn't ours, or isn't there.
  }
}

const NO_WAIT = { onWait: () => undefined, patience: 0 };

/**
 * Removes what the cache folder holds of ours, and nothing else; the record is the truth, so all of it is
 * made or fetched again.
 * @returns what was removed
 * @throws SurroundingsError while a process of ours uses any of it
 */
export async function cleanCache(home: string): Promise<readonly CacheEntry[]> {
  const entries = describeCache(home);
  const used = entries.filter(({ is, inUse }) => is === 'graph' && inUse);
  if (used.length > 0)
    throw new SurroundingsError(
      `Nothing was removed: a server of ours runs on ${used.map(({ path }) => path).join(', ')}. End the programs that use it (npm start, npm run ask, …), and clean again.`,
    );
  for (const { path } of entries) {
    try {
      await withFolderLock(path, NO_WAIT, async () => {
        rmSync(path, { recursive: true, force: true });
      });
    } catch (thrown) {
      throw new SurroundingsError(`${path} could not be removed: ${formatReason(thrown)}`, {
        cause: thrown,
      });
    }
  }
  for (const folder of ['neo4j', 'java', 'data']) removeIfEmpty(join(home, folder));
  removeIfEmpty(home);
  return entries;
}
