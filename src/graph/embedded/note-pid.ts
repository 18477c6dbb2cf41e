/**
 * Arguments for `/bin/sh` that note the process's own number in a file before it becomes the program
 * given: so a kill of ours at any moment leaves no process that the next start does not find.
 */
export function notePidAndRun(pidFile: string, command: readonly string[]): string[] {
  return ['-c', 'echo $$ > "$1" && shift && exec "$@"', 'sh', pidFile, ...command];
}
