import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SurroundingsError } from '../../errors.js';
import type { Login } from '../driver.js';
import type { EmbeddedServer } from './embedded-server.js';
import type { DataFolders } from './folders.js';
import { findFreePort } from './free-port.js';
import { makePassword, readPassword } from './password.js';
import { findRunningServer } from './server-record.js';
import { readLastWarnings } from './server-log.js';
import { spawnServer } from './spawn-server.js';
import type { ServerProgram } from './spawn-server.js';
import { stopServer } from './stop-server.js';
import { UnusableGraphError, waitUntilReady } from './wait-until-ready.js';

/** A server that answered, and how to log in to it. */
export interface ReadyServer {
  readonly pid: number;
  readonly port: number;
  readonly login: Login;
}

const PORTS_TO_TRY = 3;

function loginFor(port: number, password: string): Login {
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
}

/** The live server, once it answers; undefined where there is none of use. */
async function adopt({ folders, report }: EmbeddedServer): Promise<ReadyServer | undefined> {
  const running = findRunningServer(folders);
  const password = readPassword(folders);
  if (running?.port === undefined || password === undefined) return undefined;
  const { pid, port } = running;
  const login = loginFor(port, password);
  try {
    await waitUntilReady(login, pid, folders, report);
    return { pid, port, login };
  } catch {
    report('The database that runs does not answer; it is started anew.');
    return undefined;
  }
}

/** A graph without its password cannot be opened, and is made anew: the record is the truth. */
function renewGraph(folders: DataFolders): string {
  rmSync(join(folders.root, 'data'), { recursive: true, force: true });
  rmSync(join(folders.root, 'tx'), { recursive: true, force: true });
  return makePassword(folders);
}

async function startOn(
  port: number,
  program: ServerProgram,
  server: EmbeddedServer,
): Promise<ReadyServer> {
  const { folders, report } = server;
  const login = loginFor(port, readPassword(folders) ?? renewGraph(folders));
  const pid = spawnServer(program, folders, port);
  if (pid === undefined)
    throw new SurroundingsError(
      'The shell /bin/sh, by which the database is started, does not run.',
    );
  try {
    await waitUntilReady(login, pid, folders, report);
  } catch (thrown) {
    await stopServer(folders);
    throw thrown;
  }
  return { pid, port, login };
}

/** A port found free may be taken before the server binds it. */
function portWasTaken(folders: DataFolders): boolean {
  return readLastWarnings(folders, 50).includes('Address already in use');
}

async function start(
  program: ServerProgram,
  server: EmbeddedServer,
  port?: number,
): Promise<ReadyServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(port ?? (await findFreePort()), program, server);
    } catch (thrown) {
      if (port !== undefined || attempt === PORTS_TO_TRY || !portWasTaken(server.folders))
        throw thrown;
    }
  }
}

/**
 * Starts the server; where that fails on a graph that was there before, once more on a new one: a kill in
 * the middle of the first start, say, leaves a graph that does not open.
 */
async function startSurely(program: ServerProgram, server: EmbeddedServer): Promise<ReadyServer> {
  const hadGraph = readPassword(server.folders) !== undefined;
  try {
    return await start(program, server);
  } catch (thrown) {
    if (!hadGraph || !(thrown instanceof UnusableGraphError)) throw thrown;
    server.report('The graph does not open; it is made anew from the record.');
    const { archive, ...without } = program;
    if (archive !== undefined) rmSync(archive, { force: true });
    renewGraph(server.folders);
    return start(without, server);
  }
}

/**
 * The graph's server: the live one, or else a new one. Needs the graph's lock.
 * @param program gives what a new one needs, asked only then
 * @param port the port that a new one has to have, and then the graph and its password too, since drivers
 *   know them; absent: a free one, and a graph that does not open is made anew
 */
export async function ensureRunning(
  server: EmbeddedServer,
  program: () => Promise<ServerProgram>,
  port?: number,
): Promise<ReadyServer> {
  const adopted = await adopt(server);
  if (adopted !== undefined) return adopted;
  await stopServer(server.folders);
  server.report('Starting the database.');
  return port === undefined
    ? startSurely(await program(), server)
    : start(await program(), server, port);
}
