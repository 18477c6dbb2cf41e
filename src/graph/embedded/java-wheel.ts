import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../project-root.js';

const lockedWheel = z.strictObject({
  /** As `process.platform` and `process.arch` name them. */
  platform: z.string().min(1),
  arch: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z.int().positive(),
});

const javaWheel = z.strictObject({
  package: z.string().min(1),
  version: z.string().min(1),
  release: z.int().positive(),
  wheels: z.array(lockedWheel).min(1),
});

/** A Java runtime in a Python wheel, which is a zip: its package, its release of Java, a wheel a platform. */
export type JavaWheel = z.infer<typeof javaWheel>;

/** Reads the committed lock file, by which alone a wheel is trusted. */
export function readJavaWheel(): JavaWheel {
  const file = join(projectRoot(), 'src/graph/embedded/java-wheel.lock.json');
  return javaWheel.parse(JSON.parse(readFileSync(file, 'utf8')));
}
