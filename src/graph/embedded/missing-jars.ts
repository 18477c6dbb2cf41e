import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { JarFolders } from './folders.js';
import { jarName } from './jar-lock.js';
import type { JarLock, LockedJar } from './jar-lock.js';
import { verifyFile } from './verified-file.js';
import type { Marks } from './verified-file.js';

const stamp = z.strictObject({ lock: z.string(), marks: z.record(z.string(), z.string()) });

/** What a look at the jars found. */
export interface JarsFound {
  /** Those that have to be fetched: absent, truncated, or of another hash. */
  readonly missing: readonly LockedJar[];
  /** The marks of the others. */
  readonly marks: Marks;
  /** Whether all are there just as they were when they were last noted. */
  readonly asNoted: boolean;
}

/** The marks of the jars that were hashed against this very lock file; none where it was another. */
function readMarks(lock: JarLock, folders: JarFolders): Marks {
  try {
    const read = stamp.parse(JSON.parse(readFileSync(folders.stamp, 'utf8')));
    return read.lock === lock.sha256 ? read.marks : {};
  } catch {
    return {};
  }
}

/** Notes the jars that were found sound, so that the next start need not hash them. */
export async function writeMarks(lock: JarLock, folders: JarFolders, marks: Marks): Promise<void> {
  const draft = `${folders.stamp}.new`;
  await writeFile(draft, `${JSON.stringify({ lock: lock.sha256, marks })}\n`);
  await rename(draft, folders.stamp);
}

/** Looks at every jar; one that was touched since it was last hashed is hashed again. */
export async function findMissingJars(lock: JarLock, folders: JarFolders): Promise<JarsFound> {
  const known = readMarks(lock, folders);
  const missing: LockedJar[] = [];
  const marks: Record<string, string> = {};
  for (const jar of lock.jars) {
    const name = jarName(jar);
    const mark = await verifyFile(join(folders.lib, name), jar, known[name]);
    if (mark === undefined) missing.push(jar);
    else marks[name] = mark;
  }
  const asNoted = lock.jars.every((jar) => {
    const name = jarName(jar);
    return marks[name] !== undefined && marks[name] === known[name];
  });
  return { missing, marks, asNoted };
}
