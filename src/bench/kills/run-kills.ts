import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatReason } from '../../errors.js';
import { dataFolders, jarFolders } from '../../graph/embedded/folders.js';
import type { DataFolders, JarFolders } from '../../graph/embedded/folders.js';
import { jarName, readJarLock } from '../../graph/embedded/jar-lock.js';
import { makeFolder } from '../../graph/embedded/make-folder.js';
import { isAlive } from '../../graph/embedded/processes.js';
import { findRunningServer } from '../../graph/embedded/server-record.js';
import { dataKeyOf } from '../../graph/open-neo4j.js';
import { serveJars } from './jar-repository.js';
import { findLeftovers } from './leftovers.js';
import { chooseMoments, STAGES } from './moments.js';
import type { Moment, Stage } from './moments.js';
import { READY, startProgram } from './served-program.js';
import type { ServedProgram } from './served-program.js';
import { copyAsTwoRecords } from './two-records.js';
import type { TwoRecords } from './two-records.js';

/** A start, or a recovery, may take this long on a loaded machine. */
const PATIENCE = 180_000;
/** So many jars are taken away before a kill while they are fetched. */
const JARS_TO_FETCH = 60;

interface Grounds {
  readonly home: string;
  readonly record: TwoRecords;
  readonly folders: DataFolders;
  readonly jars: JarFolders;
  readonly settings: Readonly<Record<string, string>>;
}

/** What a kill came to, told in one line; `fault` where something is not as it must be. */
export interface KillReport {
  readonly moment: Moment;
  readonly fault?: string;
}

async function kill(pid: number | undefined): Promise<void> {
  if (pid === undefined || !isAlive(pid)) return;
  process.kill(pid, 'SIGKILL');
  while (isAlive(pid)) await sleep(5);
}

const databaseOf = ({ folders }: Grounds): number | undefined => findRunningServer(folders)?.pid;

/** Within a time; else a fault that says what was waited for. */
async function within<T>(what: string, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  const limit = sleep(PATIENCE, undefined, { signal: late.signal }).then(() => {
    throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
  });
  limit.catch(() => undefined);
  return Promise.race([work, limit]).finally(() => late.abort());
}

/** Makes sure that the stage will come: jars to fetch, no server to reuse, a record to load. */
async function prepare({ stage }: Moment, grounds: Grounds): Promise<void> {
  if (stage === 'loading') grounds.record.turn();
  if (stage === 'loading' || stage === 'serving') return;
  await kill(databaseOf(grounds));
  if (stage !== 'fetching') return;
  for (const jar of readJarLock().jars.slice(0, JARS_TO_FETCH))
    rmSync(join(grounds.jars.lib, jarName(jar)), { force: true });
}

async function readFingerprint(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${address}readyz`);
    return ((await response.json()) as { fingerprint?: string }).fingerprint;
  } catch {
    return undefined;
  }
}

/** Waits until the program serves, and then until it serves the right graph. */
async function expectServing(program: ServedProgram, grounds: Grounds): Promise<void> {
  const line = await within('ready', program.said(READY));
  const address = READY.exec(line ?? '')?.[1];
  if (address === undefined)
    throw new Error(
      `the next start ended with ${await program.ended}: ${program.lines.join(' / ')}`,
    );
  const expected = grounds.record.fingerprint();
  const rightly = async (): Promise<void> => {
    while ((await readFingerprint(address)) === undefined) await sleep(100);
  };
  await within('an answer of /readyz', rightly());
  const found = await readFingerprint(address);
  if (found !== expected) throw new Error(`fingerprint ${found}, not ${expected}`);
}

const stop = async (program: ServedProgram): Promise<number | null> => {
  program.child.kill('SIGTERM');
  return within('the stop', program.ended);
};

/** Where only the database was killed, the program serves again, or it has ended with a message and exit code 2. */
async function seeItThrough(program: ServedProgram, grounds: Grounds): Promise<void> {
  const ready = await within('ready or an end', program.said(READY));
  if (ready !== undefined) return expectServing(program, grounds);
  const code = await within('the end', program.ended);
  if (code !== 2 || program.lines.some((line) => line.startsWith('A fault of the program')))
    throw new Error(`the program ended with ${code}: ${program.lines.join(' / ')}`);
}

async function strike({ stage, victim, after }: Moment, program: ServedProgram, grounds: Grounds) {
  await within(`the stage ${stage}`, program.said(STAGES[stage].begins));
  await sleep(after);
  if (victim !== 'database') await kill(program.child.pid);
  if (victim !== 'app') await kill(databaseOf(grounds));
  if (victim === 'database') await seeItThrough(program, grounds);
  else await within('the end', program.ended);
}

/** Ends the last program in the way that suits what comes next, and sees that a clean stop leaves nothing. */
async function passOn(last: ServedProgram, next: Stage | undefined, grounds: Grounds) {
  if (next === 'serving') return last;
  if (next === 'loading') {
    // The orphaned database is to be found and reused.
    await kill(last.child.pid);
    return undefined;
  }
  const code = await stop(last);
  const leftovers = findLeftovers(grounds.home);
  if (code !== 0 || leftovers.length > 0)
    throw new Error(
      `the stop: exit code ${code}, left behind: ${leftovers.join(', ') || 'nothing'}`,
    );
  return undefined;
}

/**
 * One kill, and the start after it.
 * @param carried a program that serves, from the moment before
 * @param next the stage of the moment that follows
 * @returns a program that serves, for it
 */
async function killOnce(
  moment: Moment,
  next: Stage | undefined,
  carried: ServedProgram | undefined,
  grounds: Grounds,
): Promise<ServedProgram | undefined> {
  await prepare(moment, grounds);
  const struck = carried ?? startProgram(grounds.settings);
  const started = [struck];
  try {
    await strike(moment, struck, grounds);
    const after = startProgram(grounds.settings);
    started.push(after);
    await expectServing(after, grounds);
    if (moment.victim === 'database') await stop(struck);
    return await passOn(after, next, grounds);
  } catch (thrown) {
    for (const { child } of started) await kill(child.pid);
    throw thrown;
  }
}

/**
 * Kills the built program, its database or both, so many times at random moments of fetching, starting,
 * loading and serving, each followed by a start that must serve the right graph; a clean stop must leave nothing.
 * @param place a folder for a cache, a record and graphs of its own
 * @param lib jars to fetch from
 */
export async function runKills(
  place: string,
  given: { readonly seedDir: string; readonly lib: string },
  options: { readonly times: number; readonly seed: number },
  report: (report: KillReport) => void,
): Promise<KillReport[]> {
  const home = join(place, 'home');
  makeFolder(home);
  const record = copyAsTwoRecords(given.seedDir, join(place, 'seed'));
  const repository = await serveJars(given.lib);
  const grounds: Grounds = {
    home,
    record,
    folders: dataFolders(home, dataKeyOf(record.seedDir)),
    jars: jarFolders(home, readJarLock().version),
    settings: {
      GOLDEN_THREAD_HOME: home,
      SEED_DIR: record.seedDir,
      MAVEN_REPOSITORY_URL: repository.address,
      NO_PROXY: '127.0.0.1',
      no_proxy: '127.0.0.1',
      // Shorter starts, so that more kills fit into an hour.
      JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
      PORT: '0',
      HOST: '127.0.0.1',
    },
  };
  const reports: KillReport[] = [];
  try {
    const moments = chooseMoments(options.times, options.seed);
    let carried: ServedProgram | undefined;
    for (const [n, moment] of moments.entries()) {
      let fault: string | undefined;
      try {
        carried = await killOnce(moment, moments[n + 1]?.stage, carried, grounds);
      } catch (thrown) {
        carried = undefined;
        fault = formatReason(thrown);
      }
      const told = fault === undefined ? { moment } : { moment, fault };
      report(told);
      reports.push(told);
    }
  } finally {
    await repository.close();
    await kill(databaseOf(grounds));
  }
  return reports;
}
