import { existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataFolders } from './folders.js';
import { makeFolder } from './make-folder.js';

/** A new log for a new server; the one before it is kept beside it. Gives a file descriptor. */
export function openServerLog(folders: DataFolders): number {
  makeFolder(dirname(folders.log));
  if (existsSync(folders.log)) renameSync(folders.log, `${folders.log}.before`);
  return openSync(folders.log, 'a', 0o600);
}

/** The last lines of the server's log that say what went wrong, or else its last lines. */
export function readLastWarnings(folders: DataFolders, count = 8): string {
  const text = existsSync(folders.log) ? readFileSync(folders.log, 'utf8') : '';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const warnings = lines.filter((line) => /\b(ERROR|WARN|Error|Exception|Caused by)\b/.test(line));
  const last = (warnings.length > 0 ? warnings : lines).slice(-count);
  const heading = `The last lines of ${folders.log}:`;
  return last.length === 0 ? `${folders.log} is empty.` : [heading, ...last].join('\n  ');
}
