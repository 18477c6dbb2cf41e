const OPTIONS = [
  '-Xms128m',
  '-Xmx512m',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-XX:+IgnoreUnrecognizedVMOptions',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dlog4j.layout.jsonTemplate.maxStringLength=32768',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dfile.encoding=UTF-8',
];

/** Quotes one argument for a file of arguments, where blanks separate and a backslash escapes. */
function quote(argument: string): string {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/**
 * The text of the file of Java options: those of the server's own launcher, and the jars by name, so that a stray jar in the cache is never run.
 * @param fast starts sooner and computes slower: for tests
 * @param sharing options about the archive of classes
 */
export function formatJavaArguments(
  jars: readonly string[],
  fast: boolean,
  sharing: readonly string[] = [],
): string {
  const options = fast ? [...OPTIONS, '-XX:TieredStopAtLevel=1'] : OPTIONS;
  return `${[...options, ...sharing, '-cp', jars.join(':')].map(quote).join('\n')}\n`;
}

/** What stands on the command line: the folder by which the process is known again as ours. */
export function homeArgument(data: string): string {
  return `--home-dir=${data}`;
}
