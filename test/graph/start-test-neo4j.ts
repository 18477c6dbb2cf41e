import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.js';
import { dataFolders } from '../../src/graph/embedded/folders.js';
import { openEmbeddedNeo4j } from '../../src/graph/embedded/index.js';
import { isAlive } from '../../src/graph/embedded/processes.js';
import { stopServer } from '../../src/graph/embedded/stop-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that all graph tests share. */
    neo4j: { uri: string; username: string; password: string; database: string };
  }
}

const KEY = /^test-(\d+)(-|$)/;

/** Ends what test runs left behind that were killed. */
async function sweep(home: string): Promise<void> {
  const data = join(home, 'data');
  for (const name of existsSync(data) ? readdirSync(data) : []) {
    const pid = Number(KEY.exec(name)?.[1] ?? process.pid);
    if (isAlive(pid)) continue;
    const folders = dataFolders(home, name);
    await stopServer(folders);
    rmSync(folders.root, { recursive: true, force: true });
  }
}

/** Starts one embedded Neo4j on an empty graph for the whole run, and gives tests its login. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { home, javaHome, path, mavenRepositoryUrl } = readConfig(process.env);
  await sweep(home);
  const dataKey = `test-${process.pid}`;
  const connection = await openEmbeddedNeo4j({
    home,
    dataKey,
    env: { javaHome, path },
    report: (line) => process.stderr.write(`${line}\n`),
    terminal: process.stderr.isTTY,
    fast: true,
    repository: mavenRepositoryUrl,
  });
  const { uri, username, password, database } = connection;
  project.provide('neo4j', { uri, username, password, database });
  return async () => {
    await connection.close();
    rmSync(dataFolders(home, dataKey).root, { recursive: true, force: true });
  };
}
