import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { DataFolders } from './folders.js';
import { homeArgument } from './java-arguments.js';
import { runsWith } from './processes.js';

const decided = z.object({ port: z.int().positive(), startedAt: z.string() });

/** A server that runs on a graph. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Notes the port before the server starts; the server's process notes its own number. */
export function writeServerRecord(folders: DataFolders, port: number, startedAt: string): void {
  rmSync(folders.pid, { force: true });
  writeFileSync(`${folders.record}.new`, `${JSON.stringify({ port, startedAt })}\n`);
  renameSync(`${folders.record}.new`, folders.record);
}

/**
 * The live server of the graph, whoever started it; undefined where there is none. A process is
 * known by its number and by our folder on its command line, so a reused number deceives nobody.
 */
export function findRunningServer(folders: DataFolders): RunningServer | undefined {
  const pid = Number(readText(folders.pid)?.trim());
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  if (!runsWith(pid, homeArgument(folders.root))) return undefined;
  const record = decided.safeParse(parseJson(readText(folders.record)));
  return { pid, port: record.success ? record.data.port : 0 };
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Forgets a server that has ended. */
export function removeServerRecord(folders: DataFolders): void {
  rmSync(folders.pid, { force: true });
  rmSync(folders.record, { force: true });
}
