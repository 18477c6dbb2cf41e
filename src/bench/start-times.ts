import { existsSync, rmSync } from 'node:fs';
import { describeArchive } from '../graph/embedded/class-archive.js';
import { formClassPath } from '../graph/embedded/class-path.js';
import type { EmbeddedServer } from '../graph/embedded/embedded-server.js';
import { ensureRunning } from '../graph/embedded/ensure-running.js';
import { fetchJars } from '../graph/embedded/fetch-jars.js';
import { withFolderLock } from '../graph/embedded/folder-lock.js';
import { makeArchive } from '../graph/embedded/make-archive.js';
import { obtainJava } from '../graph/embedded/obtain-java.js';
import type { ServerProgram } from '../graph/embedded/spawn-server.js';
import { stopServer } from '../graph/embedded/stop-server.js';

/** Milliseconds to the first answered query, and what making the archive took, if it had to be made. */
export interface StartTimes {
  readonly without: readonly number[];
  readonly with: readonly number[];
  readonly making: number | undefined;
  readonly java: string;
}

async function timeStart(server: EmbeddedServer, program: ServerProgram): Promise<number> {
  const from = performance.now();
  await ensureRunning(server, () => Promise.resolve(program));
  const took = performance.now() - from;
  await stopServer(server.folders);
  return took;
}

/** Makes the archive of what a start loads. */
async function make(server: EmbeddedServer, plain: ServerProgram): Promise<number> {
  const { java, jars } = plain;
  const archive = describeArchive(java, jars, server.jarFolders);
  const toMake = { archive, java, jars, classList: server.folders.classList };
  rmSync(archive.failed, { force: true });
  await timeStart(server, { ...plain, toMake });
  const from = performance.now();
  if (!(await makeArchive(toMake).done))
    throw new Error(`No archive could be made: see making.log in ${archive.folder}.`);
  return performance.now() - from;
}

/** Starts the server so many times with and without its archive of classes, in turns on one graph. */
export function timeStarts(server: EmbeddedServer, rounds: number): Promise<StartTimes> {
  const settings = { onWait: () => undefined, patience: 1000 };
  return withFolderLock(server.folders.root, settings, async () => {
    await stopServer(server.folders);
    const java = await obtainJava(server);
    await fetchJars(server.lock, server.jarFolders, server);
    const jars = formClassPath(server.lock, server.jarFolders.lib);
    const plain = { java, jars, fast: false };
    const { file } = describeArchive(java, jars, server.jarFolders);
    const making = existsSync(file) ? undefined : await make(server, plain);
    // The first start on a new graph does more than the others.
    await timeStart(server, plain);
    const without: number[] = [];
    const withArchive: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      without.push(await timeStart(server, plain));
      withArchive.push(await timeStart(server, { ...plain, archive: file }));
    }
    return { without, with: withArchive, making, java };
  });
}
