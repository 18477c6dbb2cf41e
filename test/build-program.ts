import { execFileSync } from 'node:child_process';

/** Builds the program once for the tests that run it as its users do. */
export function setup(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { stdio: 'inherit' });
}
