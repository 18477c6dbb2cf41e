import type { Neo4jConnection } from '../connection.js';
import { explainCacheFault } from './cache-fault.js';
import { archiveFolder } from './class-archive.js';
import { describeServer } from './embedded-server.js';
import type { EmbeddedOptions, EmbeddedServer } from './embedded-server.js';
import { ensureRunning } from './ensure-running.js';
import { withFolderLock } from './folder-lock.js';
import { endOrphanedMaking, makeArchiveLater } from './make-archive.js';
import { makeFolder } from './make-folder.js';
import { prepareProgram } from './prepare-program.js';
import { findRunningServer } from './server-record.js';
import type { ServerProgram } from './spawn-server.js';
import { stopServer } from './stop-server.js';
import { addUser, countUsers, removeUser } from './users.js';
import { watchServer } from './watch-server.js';

export type { EmbeddedOptions } from './embedded-server.js';

/** By then a first start has loaded its record. */
const ARCHIVE_AFTER = 30_000;

/** Longer than the longest start and the longest stop together. */
const PATIENCE = 180_000;

function withGraphLock<T>(server: EmbeddedServer, work: () => Promise<T>): Promise<T> {
  const onWait = (): void =>
    server.report('Waiting for another process that starts or stops the database.');
  return withFolderLock(server.folders.root, { onWait, patience: PATIENCE }, work);
}

/** Takes back our use of the server, and stops it where nobody else uses it. */
async function leave(server: EmbeddedServer, user: string): Promise<void> {
  await withGraphLock(server, async () => {
    removeUser(user);
    if (countUsers(server.folders.users) === 0) await stopServer(server.folders);
  });
}

/** Restarts the server that has died, on the port where drivers look for it. */
function startAgain(server: EmbeddedServer, port: number): Promise<number> {
  return withGraphLock(server, async () => {
    const again = await ensureRunning(server, () => prepareProgram(server), port);
    return again.pid;
  });
}

async function open(server: EmbeddedServer): Promise<Neo4jConnection> {
  makeFolder(server.home);
  endOrphanedMaking(archiveFolder(server.jarFolders));
  // The first fetch takes minutes: it is done before the graph's lock is taken, not while it is held.
  const likelyToStart = findRunningServer(server.folders) === undefined;
  const prepared = likelyToStart ? await prepareProgram(server) : undefined;
  let started: ServerProgram | undefined;
  const { ready, user } = await withGraphLock(server, async () => {
    const ready = await ensureRunning(server, async () => {
      return (started = prepared ?? (await prepareProgram(server)));
    });
    return { ready, user: addUser(server.folders.users) };
  });
  const watch = watchServer(ready.pid, server.report, () => startAgain(server, ready.port));
  const stopMaking = started?.toMake
    ? makeArchiveLater(started.toMake, server.archiveAfter ?? ARCHIVE_AFTER)
    : () => Promise.resolve();
  async function letGo(): Promise<void> {
    await watch.stop();
    await stopMaking();
    await leave(server, user);
  }
  let left: Promise<void> | undefined;
  const close = (): Promise<void> => (left ??= letGo());
  return { ...ready.login, database: 'neo4j', embedded: true, close };
}

/**
 * Opens the embedded Neo4j of a graph: reuses the one that runs, or else fetches what is missing and
 * starts one; it is started again, on the same port, if it dies while it is open.
 * @throws SurroundingsError that says what is wrong and the remedy
 */
export async function openEmbeddedNeo4j(options: EmbeddedOptions): Promise<Neo4jConnection> {
  try {
    return await open(describeServer(options));
  } catch (thrown) {
    throw explainCacheFault(thrown, options.home);
  }
}
