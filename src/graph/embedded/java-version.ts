import { execFile } from 'node:child_process';

/** The releases of Java that Neo4j 5.26 runs on. */
export const ACCEPTED_JAVA = [17, 21];

/** The release number in what `java -version` prints, or undefined: `1.8.0_392` is 8. */
export function parseJavaVersion(printed: string): number | undefined {
  const numbers = /version "(\d+)(?:\.(\d+))?/.exec(printed);
  if (numbers === null) return undefined;
  const [, first, second] = numbers;
  return Number(first === '1' && second !== undefined ? second : first);
}

/** Runs `<java> -version`; undefined where it does not run, or does not say. */
export function readJavaVersion(java: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile(java, ['-version'], { timeout: 20_000 }, (failed, stdout, stderr) => {
      resolve(failed === null ? parseJavaVersion(stderr + stdout) : undefined);
    });
  });
}
