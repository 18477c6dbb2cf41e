import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readFileHash } from './file-hash.js';
import type { JarFolders } from './folders.js';
import { jarName } from './jar-lock.js';
import type { JarLock, LockedJar } from './jar-lock.js';

/** Whether every jar of the cache was once hashed against this very lock file. */
export function isStamped(lock: JarLock, folders: JarFolders): boolean {
  try {
    const stamp: unknown = JSON.parse(readFileSync(folders.stamp, 'utf8'));
    return (stamp as { lock?: unknown } | null)?.lock === lock.sha256;
  } catch {
    return false;
  }
}

async function isSound(jar: LockedJar, folders: JarFolders, byHash: boolean): Promise<boolean> {
  const file = join(folders.lib, jarName(jar));
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  );
  return size === jar.size && (!byHash || (await readFileHash(file)) === jar.sha256);
}

/**
 * The jars that have to be fetched: those that are absent or of another size, and, until a full
 * verification has been stamped, those of another hash.
 */
export async function findMissingJars(lock: JarLock, folders: JarFolders): Promise<LockedJar[]> {
  const byHash = !isStamped(lock, folders);
  const missing: LockedJar[] = [];
  for (const jar of lock.jars) if (!(await isSound(jar, folders, byHash))) missing.push(jar);
  return missing;
}
