import { join } from 'node:path';
import type { EmbeddedServer } from './embedded-server.js';
import { fetchJars } from './fetch-jars.js';
import { jarName } from './jar-lock.js';
import { obtainJava } from './obtain-java.js';
import type { ServerProgram } from './spawn-server.js';

/** Finds Java or fetches it, and only then fetches what is missing of the server. */
export async function prepareProgram(server: EmbeddedServer): Promise<ServerProgram> {
  const java = await obtainJava(server);
  await fetchJars(server.lock, server.jarFolders, server);
  const jars = server.lock.jars.map((jar) => join(server.jarFolders.lib, jarName(jar)));
  return { java, jars, fast: server.fast === true };
}
