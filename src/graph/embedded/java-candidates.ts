import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where to look for Java: `home` and `path` as the environment gives them. */
export interface JavaSurroundings {
  readonly javaHome?: string | undefined;
  readonly path?: string | undefined;
  /** Folders of Java homes; absent: the usual ones of Linux, macOS, Homebrew and SDKMAN. */
  readonly usualHomes?: readonly string[] | undefined;
  /** Folders to look for `python3` in, which can fetch a Java; absent: the usual ones. */
  readonly pythonFolders?: readonly string[] | undefined;
}

function readSubfolders(folder: string, pattern = /^[^.]/): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.sort().map((name) => join(folder, name));
}

function usualHomes(): string[] {
  return [
    ...readSubfolders('/usr/lib/jvm'),
    ...readSubfolders('/Library/Java/JavaVirtualMachines').map((jdk) => join(jdk, 'Contents/Home')),
    ...readSubfolders('/opt/homebrew/opt', /^openjdk/),
    ...readSubfolders(join(homedir(), '.sdkman/candidates/java')),
  ];
}

/** Every `java` there is, once each, in the order JAVA_HOME, PATH, usual places. */
export function findJavaCandidates(surroundings: JavaSurroundings): string[] {
  const { javaHome, path } = surroundings;
  const homes = surroundings.usualHomes ?? usualHomes();
  const files = [
    ...(javaHome === undefined ? [] : [join(javaHome, 'bin', 'java')]),
    ...(path ?? '')
      .split(delimiter)
      .flatMap((folder) => (folder === '' ? [] : [join(folder, 'java')])),
    ...homes.map((home) => join(home, 'bin', 'java')),
  ];
  const byRealPath = new Map<string, string>();
  for (const file of files.filter((each) => existsSync(each))) {
    const real = realpathSync(file);
    if (!byRealPath.has(real)) byRealPath.set(real, file);
  }
  return [...byRealPath.values()];
}
