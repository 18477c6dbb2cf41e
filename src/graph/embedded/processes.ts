import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What `/proc` says of a process, where there is one (Linux). */
function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** What `ps` says of a process (macOS). */
function readPs(pid: number, column: string): string | undefined {
  try {
    const env = { LC_ALL: 'C', PATH: '/bin:/usr/bin' };
    const options = ['-ww', '-o', `${column}=`, '-p', String(pid)];
    return execFileSync('ps', options, {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** The fields of `/proc/<pid>/stat` that follow the name, which may itself hold blanks. */
function readStat(pid: number): string[] | undefined {
  const text = readProc(pid, 'stat');
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Whether the process runs: one that has ended and waits for its parent does not count. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = readStat(pid)?.[0];
  return state !== 'Z' && state !== 'X';
}

/** When the process started, in a form that tells it from a later one with the same number. */
export function readStartMark(pid: number): string | undefined {
  const started = readStat(pid)?.[19];
  if (started === undefined) return readPs(pid, 'lstart')?.trim();
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot} ${started}`;
}

/** Whether the process runs and was started with this argument. */
export function runsWith(pid: number, argument: string): boolean {
  if (!isAlive(pid)) return false;
  const line = readProc(pid, 'cmdline');
  if (line !== undefined) return line.split('\0').includes(argument);
  return readPs(pid, 'command')?.includes(argument) === true;
}
