import { existsSync } from 'node:fs';
import { describeArchive } from './class-archive.js';
import { formClassPath } from './class-path.js';
import type { EmbeddedServer } from './embedded-server.js';
import { fetchJars } from './fetch-jars.js';
import { obtainJava } from './obtain-java.js';
import type { ServerProgram } from './spawn-server.js';

/**
 * Finds Java or fetches it, and only then fetches what is missing of the server. Where there is an
 * archive of its classes it is used; else the server lists what it loads, so that one can be made.
 */
export async function prepareProgram(server: EmbeddedServer): Promise<ServerProgram> {
  const { lock, jarFolders, folders } = server;
  const fast = server.fast === true;
  const java = await obtainJava(server);
  await fetchJars(lock, jarFolders, server);
  const jars = formClassPath(lock, jarFolders.lib);
  const archive = describeArchive(java, jars, jarFolders);
  if (existsSync(archive.file)) return { java, jars, fast, archive: archive.file };
  if (fast || existsSync(archive.failed)) return { java, jars, fast };
  return { java, jars, fast, toMake: { archive, java, jars, classList: folders.classList } };
}
