import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JarFolders } from './folders.js';

/**
 * Where the classes that the server loads at its start are kept, parsed, for one build of Java and one
 * class path. The JVM checks both again, and starts without an archive that does not fit or is broken.
 */
export interface ClassArchive {
  /** The folder of all archives of this version of the server. */
  readonly folder: string;
  /** Tells this archive from those of other Javas and other jars. */
  readonly key: string;
  readonly file: string;
  /** Left where an archive could not be made, so that not every start tries again. */
  readonly failed: string;
}

function markOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? 'none' : `${found.size} ${found.mtimeMs}`;
}

/** The folder of all archives of one version of the server. */
export function archiveFolder(jarFolders: JarFolders): string {
  return join(jarFolders.root, 'archives');
}

/** The archive for this `java` and these jars, whether it is there or not. */
export function describeArchive(
  java: string,
  jars: readonly string[],
  jarFolders: JarFolders,
): ClassArchive {
  const program = existsSync(java) ? realpathSync(java) : java;
  // Every Java since 9 keeps its own classes in this file, which is another in each build.
  const modules = join(dirname(program), '..', 'lib', 'modules');
  const hash = createHash('sha256').update(`${program}\n${markOf(modules)}\n`);
  for (const jar of jars) hash.update(`${jar} ${markOf(jar)}\n`);
  const key = hash.digest('hex').slice(0, 16);
  const folder = archiveFolder(jarFolders);
  return { folder, key, file: join(folder, `${key}.jsa`), failed: join(folder, `${key}.failed`) };
}
