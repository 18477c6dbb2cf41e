import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatReason, SurroundingsError } from '../../errors.js';
import { isCacheFault } from './cache-fault.js';
import type { Download } from './download-jar.js';
import { readFileHash } from './file-hash.js';
import type { JarFolders } from './folders.js';
import { jarName } from './jar-lock.js';
import type { LockedJar } from './jar-lock.js';

/** Milliseconds before the second, third and fourth try. */
const PAUSES = [500, 2000, 5000];

/** Whether trying again is of no use: the repository answers, and does not have it or refuses. */
function isFinal(reason: string): boolean {
  return /Status 4(?!08|29)\d\d/.test(reason);
}

function unreachable(jar: LockedJar, reason: string): SurroundingsError {
  return new SurroundingsError(
    `The database's jar ${jarName(jar)} could not be downloaded: ${reason}.\n` +
      'The first start fetches the Neo4j server from a Maven repository and needs a network. Connect and start again (what is there is kept); ' +
      'or set MAVEN_REPOSITORY_URL to a mirror that you can reach, or HTTPS_PROXY to your proxy; or copy the cache of a machine that has it (docs/cache.md); or set NEO4J_URI to a Neo4j server of your own.',
  );
}

function refused(jar: LockedJar, found: string): SurroundingsError {
  return new SurroundingsError(
    `The database's jar ${jarName(jar)} was refused: its SHA-256 is ${found}, and the lock file says ${jar.sha256}.\n` +
      'The download was altered on its way, by a proxy (HTTPS_PROXY) or by the mirror of MAVEN_REPOSITORY_URL. Nothing of it was kept. Fetch over another network or mirror and start again.',
  );
}

async function downloadPatiently(
  jar: LockedJar,
  download: Download,
  folder: string,
  name: string,
  pauses: readonly number[],
): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await download(jar, folder, name);
    } catch (thrown) {
      if (isCacheFault(thrown)) throw thrown;
      const reason = formatReason(thrown);
      const pause = pauses[attempt];
      if (pause === undefined || isFinal(reason)) throw unreachable(jar, reason);
      await sleep(pause);
    }
  }
}

/**
 * Fetches one jar: downloaded under a temporary name, hashed, and only then moved into place.
 * @throws SurroundingsError when it cannot be had, or is not what the lock file says
 */
export async function fetchJar(
  jar: LockedJar,
  download: Download,
  folders: JarFolders,
  pauses: readonly number[] = PAUSES,
): Promise<void> {
  const name = `${jarName(jar)}.${randomBytes(4).toString('hex')}`;
  const file = join(folders.partial, name);
  try {
    await downloadPatiently(jar, download, folders.partial, name, pauses);
    const found = await readFileHash(file);
    if (found !== jar.sha256) throw refused(jar, found);
    await rename(file, join(folders.lib, jarName(jar)));
  } finally {
    await rm(file, { force: true });
  }
}
