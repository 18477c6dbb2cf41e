import { join } from 'node:path';
import { jarName } from './jar-lock.js';
import type { JarLock } from './jar-lock.js';

/**
 * Its manifest adds jars to the class path. Where they stand on it already nothing is added; else Java 21
 * takes no archive of classes ("APP classpath mismatch", measured with 21.0.8).
 */
const NAMES_OTHERS = ['jaxb-runtime'];

/** The jars of the lock file by name and in its order, those that name others last. */
export function formClassPath({ jars }: JarLock, lib: string): string[] {
  const last = jars.filter(({ artifactId }) => NAMES_OTHERS.includes(artifactId));
  const first = jars.filter((jar) => !last.includes(jar));
  return [...first, ...last].map((jar) => join(lib, jarName(jar)));
}
