import { spawn } from 'node:child_process';
import { closeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolders } from './folders.js';
import { formatJavaArguments, homeArgument } from './java-arguments.js';
import type { ArchiveParts } from './make-archive.js';
import { makeFolder } from './make-folder.js';
import { formatNeo4jConf } from './neo4j-conf.js';
import { notePidAndRun } from './note-pid.js';
import { openServerLog } from './server-log.js';
import { writeServerRecord } from './server-record.js';

/** What is needed to run the server, at hand and verified. */
export interface ServerProgram {
  readonly java: string;
  /** The jars' full paths, in the lock file's order. */
  readonly jars: readonly string[];
  readonly fast: boolean;
  /** An archive of classes by which it starts sooner. */
  readonly archive?: string;
  /** Where there is none, what one can be made of once the server has run. */
  readonly toMake?: ArchiveParts;
}

/** Loads classes from the archive, or else lists them for one. */
function sharingOptions({ archive, toMake }: ServerProgram): string[] {
  if (archive !== undefined) return [`-XX:SharedArchiveFile=${archive}`];
  return toMake === undefined ? [] : [`-XX:DumpLoadedClassList=${toMake.classList}`];
}

/**
 * Starts the server as a process that outlives us: in a session of its own, so that Ctrl-C in our
 * terminal does not reach it before us, its output in a log.
 * @returns its process number, undefined where it could not be started at all
 */
export function spawnServer(
  program: ServerProgram,
  folders: DataFolders,
  port: number,
): number | undefined {
  makeFolder(folders.conf);
  makeFolder(join(folders.root, 'import'));
  makeFolder(join(folders.root, 'plugins'));
  writeFileSync(join(folders.conf, 'neo4j.conf'), formatNeo4jConf(folders.root, port));
  const argumentFile = join(folders.conf, 'java-arguments');
  writeFileSync(
    argumentFile,
    formatJavaArguments(program.jars, program.fast, sharingOptions(program)),
  );
  writeServerRecord(folders, port);
  const log = openServerLog(folders);
  const command = [
    program.java,
    `@${argumentFile}`,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(folders.root),
    `--config-dir=${folders.conf}`,
    '--console-mode',
  ];
  const child = spawn('/bin/sh', notePidAndRun(folders.pid, command), {
    cwd: folders.root,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.on('error', () => undefined);
  child.unref();
  closeSync(log);
  return child.pid;
}
