import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { ClassArchive } from './class-archive.js';
import { copyClassList } from './class-list.js';
import { formatJavaArguments } from './java-arguments.js';
import { makeFolder } from './make-folder.js';
import { notePidAndRun } from './note-pid.js';
import { runsWith } from './processes.js';
import { addUser, countUsers, removeUser } from './users.js';

/** The fewest classes that a server which has started can have loaded. */
const FEWEST_CLASSES = 5000;

/** What an archive is made of: a Java, its class path, and the list that a server of both has written. */
export interface ArchiveParts {
  readonly archive: ClassArchive;
  readonly java: string;
  readonly jars: readonly string[];
  readonly classList: string;
}

/** An archive that is being made. */
export interface Making {
  /** Whether it was made. */
  readonly done: Promise<boolean>;
  /** Ends it, if it is under way. */
  stop(): Promise<void>;
  /** Lets the program end, though it is under way. */
  unref(): void;
}

const NOTHING: Making = {
  done: Promise.resolve(false),
  stop: () => Promise.resolve(),
  unref: () => undefined,
};

const draftOf = ({ file }: ClassArchive): string => `${file}.new`;
const argumentOf = (draft: string): string => `-XX:SharedArchiveFile=${draft}`;
const makersOf = (folder: string): string => join(folder, 'makers');

/** Ends what a process of ours was making when it was killed; what a live one makes is left to it. */
export function endOrphanedMaking(folder: string): void {
  if (!existsSync(folder) || countUsers(makersOf(folder)) > 0) return;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.pid'))) {
    const pid = Number(readFileSync(join(folder, name), 'utf8').trim());
    const draft = join(folder, name.replace(/pid$/, 'jsa.new'));
    if (pid > 1 && runsWith(pid, argumentOf(draft))) process.kill(pid, 'SIGKILL');
    rmSync(join(folder, name), { force: true });
    rmSync(draft, { force: true });
  }
}

/** Archives of other Javas and other jars: the cache holds one. */
function removeOthers({ folder, key }: ClassArchive): void {
  for (const name of readdirSync(folder))
    if (/\.(jsa|failed)$/.test(name) && !name.startsWith(key)) rmSync(join(folder, name));
}

function run(
  { archive, java, jars }: ArchiveParts,
  classes: string,
  pidFile: string,
): ChildProcess {
  const { folder, key } = archive;
  const argumentFile = join(folder, `${key}.arguments`);
  const sharing = ['-Xshare:dump', `-XX:SharedClassListFile=${classes}`];
  writeFileSync(argumentFile, formatJavaArguments(jars, false, sharing));
  const log = openSync(join(folder, 'making.log'), 'w', 0o600);
  const command = [java, `@${argumentFile}`, argumentOf(draftOf(archive))];
  const child = spawn('/bin/sh', notePidAndRun(pidFile, command), { stdio: ['ignore', log, log] });
  closeSync(log);
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It takes its turn with all others, then.
  }
  return child;
}

async function untilEnded(child: ChildProcess): Promise<number | null> {
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  } catch {
    return null;
  }
}

/**
 * Makes an archive of the classes that a server has loaded, in a process of low priority that lasts about
 * 20 s of computing. It holds the classes of Java itself too, so a Java without an archive of its own
 * needs none. Where another process makes one, nothing is done.
 */
export function makeArchive(parts: ArchiveParts): Making {
  const { archive, classList } = parts;
  const { folder, key, file, failed } = archive;
  makeFolder(folder);
  endOrphanedMaking(folder);
  if (existsSync(file) || countUsers(makersOf(folder)) > 0 || !existsSync(classList))
    return NOTHING;
  const classes = join(folder, `${key}.classes`);
  if (copyClassList(classList, classes) < FEWEST_CLASSES) return NOTHING;
  const maker = addUser(makersOf(folder));
  const pidFile = join(folder, `${key}.pid`);
  const child = run(parts, classes, pidFile);
  const done = untilEnded(child).then((code) => {
    if (code === 0) {
      renameSync(draftOf(archive), file);
      removeOthers(archive);
    } else if (code !== null) writeFileSync(failed, `exit code ${code}, see making.log\n`);
    for (const each of [draftOf(archive), pidFile, classes]) rmSync(each, { force: true });
    removeUser(maker);
    return code === 0;
  });
  done.catch(() => undefined);
  return {
    done,
    unref: () => child.unref(),
    async stop() {
      child.ref();
      child.kill('SIGKILL');
      await done.catch(() => undefined);
    },
  };
}

/** Makes the archive after a while, when the work of a first start is likely to be done. */
export function makeArchiveLater(parts: ArchiveParts, milliseconds: number): Making['stop'] {
  let making = NOTHING;
  const timer = setTimeout(() => {
    try {
      making = makeArchive(parts);
      making.unref();
    } catch {
      // The cache takes no more, say: then every start is as slow as the first.
    }
  }, milliseconds);
  timer.unref();
  return () => {
    clearTimeout(timer);
    return making.stop();
  };
}
