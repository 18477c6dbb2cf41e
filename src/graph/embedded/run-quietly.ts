import { execFile } from 'node:child_process';

/** What a program that was run to its end has printed; `failed` where it did not end well. */
export interface Ran {
  readonly failed: boolean;
  readonly printed: string;
}

/** Runs a program to its end, for at most so many minutes. Never throws: one that is not there has failed. */
export function runQuietly(
  program: string,
  args: readonly string[],
  minutes: number,
): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { timeout: minutes * 60_000, maxBuffer: 16 * 1024 * 1024 };
    execFile(program, args, options, (thrown, stdout, stderr) => {
      const printed = `${stdout}${stderr}`;
      const failed = thrown !== null;
      resolve({ failed, printed: printed === '' && failed ? thrown.message : printed });
    });
  });
}
