import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolders } from './folders.js';
import { isAlive } from './processes.js';
import { findRunningServer, removeServerRecord } from './server-record.js';

const PATIENCE_SECONDS = 30;

async function waitUntilEnded(pid: number, seconds: number): Promise<boolean> {
  const until = performance.now() + seconds * 1000;
  while (isAlive(pid) && performance.now() < until) await sleep(50);
  return !isAlive(pid);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between, which is what was wanted.
  }
}

/** Ends the graph's server, if one runs: politely, and after 30 s by force. Needs the graph's lock. */
export async function stopServer(folders: DataFolders): Promise<void> {
  const running = findRunningServer(folders);
  if (running !== undefined) {
    signal(running.pid, 'SIGTERM');
    if (!(await waitUntilEnded(running.pid, PATIENCE_SECONDS))) {
      signal(running.pid, 'SIGKILL');
      await waitUntilEnded(running.pid, PATIENCE_SECONDS);
    }
  }
  removeServerRecord(folders);
}
