import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolders } from './folders.js';
import { formatJavaArguments, homeArgument } from './java-arguments.js';
import { formatNeo4jConf } from './neo4j-conf.js';
import { openServerLog } from './server-log.js';
import { writeServerRecord } from './server-record.js';

/** What is needed to run the server, at hand and verified. */
export interface ServerProgram {
  readonly java: string;
  /** The jars' full paths, in the lock file's order. */
  readonly jars: readonly string[];
  readonly fast: boolean;
}

/** The shell notes its own process number, which Java then takes over. */
const NOTE_PID_AND_RUN = 'echo $$ > "$1" && shift && exec "$@"';

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
  mkdirSync(folders.conf, { recursive: true });
  mkdirSync(join(folders.root, 'import'), { recursive: true });
  mkdirSync(join(folders.root, 'plugins'), { recursive: true });
  writeFileSync(join(folders.conf, 'neo4j.conf'), formatNeo4jConf(folders.root, port));
  const argumentFile = join(folders.conf, 'java-arguments');
  writeFileSync(argumentFile, formatJavaArguments(program.jars, program.fast));
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
  const shell = ['-c', NOTE_PID_AND_RUN, 'sh', folders.pid, ...command];
  const child = spawn('/bin/sh', shell, {
    cwd: folders.root,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.on('error', () => undefined);
  child.unref();
  closeSync(log);
  return child.pid;
}
