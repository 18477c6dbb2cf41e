import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../project-root.js';

const lockedJar = z.strictObject({
  groupId: z.string().min(1),
  artifactId: z.string().min(1),
  version: z.string().min(1),
  classifier: z.string().min(1).optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z.int().positive(),
});

const jarLock = z.strictObject({
  generatedBy: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  jars: z.array(lockedJar).min(1),
});

/** One jar of the server: Maven coordinates, hash, bytes. */
export type LockedJar = z.infer<typeof lockedJar>;

/** The jars of one version of the server, and the hash of the lock itself. */
export interface JarLock {
  readonly version: string;
  readonly jars: readonly LockedJar[];
  readonly sha256: string;
}

/** Reads the committed lock file, by which alone jars are trusted. */
export function readJarLock(): JarLock {
  const file = join(projectRoot(), 'src/graph/embedded/neo4j-jars.lock.json');
  const text = readFileSync(file, 'utf8');
  const { version, jars } = jarLock.parse(JSON.parse(text));
  return { version, jars, sha256: createHash('sha256').update(text).digest('hex') };
}

/** The jar's file name, as Maven names it. */
export function jarName(jar: LockedJar): string {
  const classifier = jar.classifier === undefined ? '' : `-${jar.classifier}`;
  return `${jar.artifactId}-${jar.version}${classifier}.jar`;
}
