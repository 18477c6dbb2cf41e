import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import type { Config, ServerSettings } from '../config.js';
import type { Neo4jConnection } from './connection.js';
import { openEmbeddedNeo4j } from './embedded/index.js';
import { checkOwnServer } from './own-server.js';

async function openOwnServer(settings: ServerSettings): Promise<Neo4jConnection> {
  await checkOwnServer(settings);
  return { ...settings, embedded: false, close: () => Promise.resolve() };
}

/** The name of the graph of one seed folder: each real folder has its own (design §7.12). */
export function dataKeyOf(seedDir: string): string {
  return createHash('sha256').update(realpathSync(seedDir)).digest('hex').slice(0, 16);
}

/**
 * Opens the server that the settings name, or else the embedded one of the seed folder.
 * @param report told what goes on, line by line (for stderr)
 * @throws SurroundingsError that says what is wrong and the remedy
 */
export function openNeo4j(
  config: Config,
  report: (line: string) => void,
): Promise<Neo4jConnection> {
  if (config.neo4j !== undefined) return openOwnServer(config.neo4j);
  return openEmbeddedNeo4j({
    home: config.home,
    dataKey: dataKeyOf(config.seedDir),
    env: { javaHome: config.javaHome, path: config.path },
    report,
    terminal: process.stderr.isTTY,
    repository: config.mavenRepositoryUrl,
    proxies: config.proxies,
  });
}
