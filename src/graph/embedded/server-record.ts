import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { DataFolders } from './folders.js';
import { homeArgument } from './java-arguments.js';
import { runsWith } from './processes.js';

const decided = z.strictObject({ port: z.int().positive() });

/** A server that runs on a graph. */
export interface RunningServer {
  readonly pid: number;
  /** Undefined when the note of it was lost: such a server is of no use. */
  readonly port: number | undefined;
}

/**
 * Notes the port before the server starts; the server's process then notes its own number. So a
 * kill of ours at any moment leaves no server that the next start does not find.
 */
export function writeServerRecord(folders: DataFolders, port: number): void {
  rmSync(folders.pid, { force: true });
  writeFileSync(`${folders.record}.new`, `${JSON.stringify({ port })}\n`);
  renameSync(`${folders.record}.new`, folders.record);
}

/** Forgets a server that has ended. */
export function removeServerRecord(folders: DataFolders): void {
  rmSync(folders.pid, { force: true });
  rmSync(folders.record, { force: true });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readPort(folders: DataFolders): number | undefined {
  try {
    return decided.parse(JSON.parse(readText(folders.record))).port;
  } catch {
    return undefined;
  }
}

/**
 * The live server of the graph, whoever started it; undefined where there is none. A process is
 * known by its number and by our folder on its command line, so a reused number deceives nobody.
 */
export function findRunningServer(folders: DataFolders): RunningServer | undefined {
  const pid = Number(readText(folders.pid).trim());
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  if (!runsWith(pid, homeArgument(folders.root))) return undefined;
  return { pid, port: readPort(folders) };
}
