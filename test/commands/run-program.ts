import { spawnSync } from 'node:child_process';

/** What a run of the built program left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user does, with the settings given and none of this machine's documents. */
export function runProgram(args: readonly string[], settings: Record<string, string> = {}): Ran {
  const { SOURCES_DIR: _, SEED_DIR: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    encoding: 'utf8',
    env: { ...inherited, ...settings },
  });
  return { code: status, stdout, stderr };
}
