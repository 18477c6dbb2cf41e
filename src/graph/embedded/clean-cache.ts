import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SurroundingsError } from '../../errors.js';
import { explainCacheFault } from './cache-fault.js';
import { archiveFolder } from './class-archive.js';
import { withFolderLock } from './folder-lock.js';
import { dataFolders, jarFolders } from './folders.js';
import { listCache } from './list-cache.js';
import type { CacheEntry } from './list-cache.js';
import { endOrphanedMaking } from './make-archive.js';
import { stopServer } from './stop-server.js';
import { countUsers } from './users.js';

const FOLDERS = ['data', 'java', 'neo4j', 'bench'];
const PATIENCE = 60_000;

function refuseWhileInUse(entries: readonly CacheEntry[], home: string): void {
  const used = entries.filter(({ users = 0 }) => users > 0);
  if (used.length === 0) return;
  throw new SurroundingsError(
    `The cache folder ${home} is in use: ${used.map(({ path }) => path).join(', ')}. Nothing was removed. Stop Golden Thread everywhere, and clean again.`,
  );
}

/** Ends a database that a killed process has left, and removes its graph. */
async function removeGraph(home: string, name: string): Promise<void> {
  const folders = dataFolders(home, name);
  const settings = { onWait: () => undefined, patience: PATIENCE };
  await withFolderLock(folders.root, settings, async () => {
    if (countUsers(folders.users) > 0)
      throw new SurroundingsError(
        `${folders.root} has just come into use and is kept. Stop Golden Thread, and clean again.`,
      );
    await stopServer(folders);
    rmSync(folders.root, { recursive: true, force: true });
  });
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Removes from the cache folder what is ours and nothing else. A database that no live process of ours uses is
 * ended first.
 * @returns what was removed
 * @throws SurroundingsError, before anything is removed, while somebody uses a graph
 */
export async function cleanCache(home: string): Promise<CacheEntry[]> {
  const entries = listCache(home);
  refuseWhileInUse(entries, home);
  try {
    for (const { kind, name } of entries) if (kind === 'GRAPH') await removeGraph(home, name);
    for (const { kind, name } of entries)
      if (kind === 'ARCHIVES') endOrphanedMaking(archiveFolder(jarFolders(home, name)));
    for (const { path } of entries) rmSync(path, { recursive: true, force: true });
    for (const folder of FOLDERS) removeIfEmpty(join(home, folder));
    removeIfEmpty(home);
  } catch (thrown) {
    throw explainCacheFault(thrown, home);
  }
  return entries;
}
