import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The command lines of all processes, with their numbers: of `/proc`, or else of `ps`. */
function listProcesses(): string[] {
  if (!existsSync('/proc/self/cmdline'))
    return execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`];
      } catch {
        return [];
      }
    });
}

/** Processes that have this folder on their command line, our own apart. */
export function findProcesses(folder: string): string[] {
  return listProcesses().filter(
    (line) => line.includes(folder) && Number.parseInt(line, 10) !== process.pid,
  );
}

/** What must not be there once nobody uses the cache folder: processes, locks, notes of users. */
export function findLeftovers(home: string): string[] {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
  const users = files.filter((name) => /\/(users|makers)\/./.test(name));
  // The server's own files of this name, deeper down, say nothing: it locks what they stand for.
  const locks = files.filter((name) => /^([^/]+\/)?[^/]+\.lock$/.test(name));
  return [...findProcesses(home), ...locks, ...users].map((each) =>
    each.replace(join(home, '/'), ''),
  );
}
