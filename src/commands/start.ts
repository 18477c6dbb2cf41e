import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { readDocumentTexts } from '../documents/document-texts.js';
import type { Config } from '../config.js';
import { SurroundingsError } from '../errors.js';
import { buildSchema } from '../graphql/build-schema.js';
import { openServingDriver } from '../graph/driver.js';
import { loadPatiently } from '../graph/load/load-patiently.js';
import { openNeo4j } from '../graph/open-neo4j.js';
import { readSeed } from '../seed/read-seed.js';
import { createApp } from '../server/create-app.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { readPassages } from '../verify/passage-texts.js';
import { readSoundRecord } from './load.js';

/** Listens, and gives the address as a browser would take it. */
function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (thrown: NodeJS.ErrnoException) => {
      const why =
        thrown.code === 'EADDRINUSE'
          ? `Port ${port} of ${host} is taken`
          : `Can't listen on ${host}:${port} (${thrown.message})`;
      reject(
        new SurroundingsError(
          `${why}. Set PORT to another port, or to 0 for any free one; HOST says on which address.`,
        ),
      );
    });
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}/`);
    });
  });
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** The API has no login: who lets others in should know it. */
function warnOfHost(host: string, { report }: Terminal): void {
  if (LOOPBACK.test(host)) return;
  report(
    `Warning: HOST is ${host}, so whoever reaches this machine can ask, without login and without TLS. Put a proxy before it (docs/operation.md), or unset HOST.`,
  );
}

/** Resolves at the first Ctrl-C or SIGTERM. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve());
  });
}

/**
 * Everything: database up, record checked and loaded, API served, until it is told to stop; then all of
 * it is let go in the opposite order.
 */
export async function start(config: Config, terminal: Terminal): Promise<ExitCode> {
  const stopped = untilStopped();
  const record = readSoundRecord(config.seedDir, terminal);
  if (!record) return EXIT.problems;
  const schema = await buildSchema();
  const connection = await openNeo4j(config, terminal.report);
  try {
    terminal.report('The database answers.');
    const { changed } = await loadPatiently(connection, record, terminal.report);
    terminal.report(changed ? 'The record is loaded.' : 'The record is loaded already.');
    const seed = readSeed(config.seedDir);
    const passages = readPassages(seed, readDocumentTexts(seed, config.sourcesDir));
    const driver = openServingDriver(connection);
    try {
      const app = await createApp({
        schema,
        at: { driver, database: connection.database },
        report: terminal.report,
        operation: config,
        ...(passages === undefined ? {} : { passages }),
      });
      warnOfHost(config.host, terminal);
      const address = await listen(app.server, config.port, config.host);
      terminal.answer(`Golden Thread is ready: ${address}`);
      await stopped;
      terminal.report('Stopping.');
      await app.stop();
    } finally {
      await driver.close();
    }
  } finally {
    await connection.close();
  }
  return EXIT.clean;
}
