import { rm } from 'node:fs/promises';
import { openDownload } from './download-jar.js';
import type { DownloadSettings } from './download-jar.js';
import { fetchJar } from './fetch-jar.js';
import { showFetchProgress } from './fetch-progress.js';
import { withFolderLock } from './folder-lock.js';
import type { JarFolders } from './folders.js';
import type { JarLock, LockedJar } from './jar-lock.js';
import { makeFolder } from './make-folder.js';
import { findMissingJars, writeMarks } from './missing-jars.js';

const AT_ONCE = 8;
/** One process may take this long to fetch all, on a slow line, before another stops waiting. */
const PATIENCE = 30 * 60_000;

export interface FetchSettings extends DownloadSettings {
  readonly terminal: boolean;
  readonly report: (line: string) => void;
  /** Milliseconds before each further try. */
  readonly pauses?: readonly number[];
}

/** Takes jars from the queue one after the other; the first failure empties it for all. */
async function work(
  queue: LockedJar[],
  fetch: (jar: LockedJar) => Promise<void>,
  onDone: (jar: LockedJar) => void,
): Promise<void> {
  for (let jar = queue.shift(); jar !== undefined; jar = queue.shift()) {
    try {
      await fetch(jar);
    } catch (thrown) {
      queue.length = 0;
      throw thrown;
    }
    onDone(jar);
  }
}

async function fetchAll(
  jars: readonly LockedJar[],
  folders: JarFolders,
  settings: FetchSettings,
): Promise<void> {
  const { report, terminal } = settings;
  const bytes = jars.reduce((sum, jar) => sum + jar.size, 0);
  report(`Fetching the Neo4j server: ${jars.length} files, ${(bytes / 1e6).toFixed(0)} MB, once.`);
  const progress = showFetchProgress(bytes, terminal, report);
  const { download, close } = openDownload(settings);
  const fetch = (jar: LockedJar) => fetchJar(jar, download, folders, settings.pauses);
  const queue = [...jars];
  const workers = Array.from({ length: AT_ONCE }, () =>
    work(queue, fetch, (jar) => progress.add(jar.size)),
  );
  const ended = await Promise.allSettled(workers);
  progress.stop();
  close();
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}

/**
 * Sees to it that every jar of the lock file is in the cache, verified.
 * @throws SurroundingsError when one cannot be had or is not what the lock file says
 */
export async function fetchJars(
  lock: JarLock,
  folders: JarFolders,
  settings: FetchSettings,
): Promise<void> {
  if ((await findMissingJars(lock, folders)).asNoted) return;
  const onWait = (): void =>
    settings.report('Waiting for another start to fetch the Neo4j server.');
  await withFolderLock(folders.root, { onWait, patience: PATIENCE }, async () => {
    await rm(folders.partial, { recursive: true, force: true });
    makeFolder(folders.partial);
    makeFolder(folders.lib);
    const { missing } = await findMissingJars(lock, folders);
    if (missing.length > 0) await fetchAll(missing, folders, settings);
    await writeMarks(lock, folders, (await findMissingJars(lock, folders)).marks);
    await rm(folders.partial, { recursive: true, force: true });
  });
}
