import { SurroundingsError } from '../../errors.js';
import { findJavaCandidates } from './java-candidates.js';
import type { JavaSurroundings } from './java-candidates.js';
import { ACCEPTED_JAVA, readJavaVersion } from './java-version.js';

function noJava(surroundings: JavaSurroundings, found: readonly string[]): SurroundingsError {
  const javaHome = surroundings.javaHome ?? '(not set)';
  return new SurroundingsError(
    [
      'The embedded database needs Java 17 or 21, and none was found.',
      `Looked at: JAVA_HOME ${javaHome}; PATH; the usual places of Linux, macOS, Homebrew and SDKMAN.`,
      `Found: ${found.length === 0 ? 'no Java at all' : found.join('; ')}.`,
      'Do one of these, and start again:',
      '  - install Java 17 or 21 (for example apt install openjdk-17-jre-headless, brew install openjdk@21), or point JAVA_HOME to it;',
      '  - run it all with Docker Compose (docker compose up);',
      '  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j server of your own.',
    ].join('\n'),
  );
}

/**
 * The path of a `java` that can run the server: JAVA_HOME first, then PATH, then the usual places.
 * @throws SurroundingsError that names what was looked at, what was found, and the remedies
 */
export async function findJava(surroundings: JavaSurroundings): Promise<string> {
  const found: string[] = [];
  for (const java of findJavaCandidates(surroundings)) {
    const version = await readJavaVersion(java);
    if (version !== undefined && ACCEPTED_JAVA.includes(version)) return java;
    found.push(`${java} (${version === undefined ? 'does not run' : `version ${version}`})`);
  }
  throw noJava(surroundings, found);
}
