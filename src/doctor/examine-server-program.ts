import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config.js';
import { describeCache, type CacheEntry } from '../graph/embedded/cache-contents.js';
import { jarFolders } from '../graph/embedded/folders.js';
import { findPython } from '../graph/embedded/find-python.js';
import { lookForJava } from '../graph/embedded/find-java.js';
import { jarName, readJarLock } from '../graph/embedded/jar-lock.js';
import { isSoundRuntime, runtimeFolders } from '../graph/embedded/java-runtime.js';
import { readJavaWheel } from '../graph/embedded/java-wheel.js';
import { verifyFile } from '../graph/embedded/verified-file.js';
import { dataKeyOf } from '../graph/open-neo4j.js';
import { formatBytes, type Finding } from './finding.js';

const OWN = { state: 'ok', text: 'not needed: NEO4J_URI names a server of your own' } as const;

/** Whether there is a Java that the embedded server runs on, or a way to one. */
export async function examineJava({ neo4j, javaHome, path, home }: Config): Promise<Finding> {
  const name = 'java';
  if (neo4j !== undefined) return { name, ...OWN };
  const { java, passedOver } = await lookForJava({ javaHome, path });
  if (java !== undefined) return { name, state: 'ok', text: java };
  const wheel = readJavaWheel();
  const runtime = runtimeFolders(home, `${wheel.package}-${wheel.version}`);
  if (await isSoundRuntime(runtime)) return { name, state: 'ok', text: `${runtime.java}, ours` };
  const found = passedOver.length === 0 ? '' : ` (found: ${passedOver.join('; ')})`;
  if ((await findPython(path)) !== undefined)
    return { name, state: 'note', text: `none of 17 or 21${found}; the next start fetches one` };
  const mend = 'install Java 21, for example: apt install openjdk-21-jre-headless';
  return { name, state: 'fails', text: `none of 17 or 21${found}`, mend };
}

/** Whether every jar of the embedded server is in the cache and of the locked hash; all are hashed. */
export async function examineJars({ neo4j, home }: Config): Promise<Finding> {
  const name = 'server';
  if (neo4j !== undefined) return { name, ...OWN };
  const lock = readJarLock();
  const { lib } = jarFolders(home, lock.version);
  let absent = 0;
  const wrong: string[] = [];
  for (const jar of lock.jars) {
    const file = join(lib, jarName(jar));
    if (!existsSync(file)) absent += 1;
    else if ((await verifyFile(file, jar, undefined)) === undefined) wrong.push(jarName(jar));
  }
  const what = `Neo4j ${lock.version}`;
  if (wrong.length > 0) {
    const text = `${what}: ${wrong.length} files are not what the lock file says (${wrong.slice(0, 3).join(', ')})`;
    return { name, state: 'fails', text, mend: 'npm run load (fetches them again)' };
  }
  if (absent > 0) {
    const text = `${what}: ${absent} of ${lock.jars.length} files are not in the cache yet`;
    return { name, state: 'fails', text, mend: 'npm run load (fetches them)' };
  }
  return { name, state: 'ok', text: `${what}: ${lock.jars.length} files, hashes as locked` };
}

/** Whether the nearest folder above that exists lets us write. */
function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return dirname(folder) !== folder && isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const WHAT = { server: 'Neo4j', java: 'Java runtime', graph: 'graph' } as const;

function formatEntry({ is, name, bytes, inUse }: CacheEntry, ownKey: string): string {
  const whose = is === 'graph' && name === ownKey ? ' of this record' : '';
  const used = is === 'graph' && inUse ? ', in use' : '';
  return `${formatBytes(bytes).padStart(8)}  ${WHAT[is]} ${name}${whose}${used}`;
}

/** What the cache folder holds and how much; whether it can be written to. */
export function examineCache({ home, seedDir }: Config): Finding {
  const name = 'cache';
  const entries = describeCache(home);
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const more = entries.map((entry) => formatEntry(entry, dataKeyOf(seedDir)));
  if (!isWritable(home)) {
    const mend = 'make it writable, or set GOLDEN_THREAD_HOME to another folder';
    return { name, state: 'fails', text: `${home} can not be written to`, mend, more };
  }
  return { name, state: 'ok', text: `${home}, ${formatBytes(bytes)}`, more };
}
