import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../../src/commands/ask.js';
import { load } from '../../src/commands/load.js';
import { readConfig, type Config } from '../../src/config.js';
import type { Neo4jConnection } from '../../src/graph/connection.js';
import { openLoadingDriver } from '../../src/graph/driver.js';
import { dataFolders } from '../../src/graph/embedded/folders.js';
import { openEmbeddedNeo4j } from '../../src/graph/embedded/index.js';
import type { Terminal } from '../../src/terminal.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';

const { home, javaHome, path } = readConfig(process.env);
const dataKey = `test-${process.pid}-own`;
let connection: Neo4jConnection;
let driver: Driver;
let folder: string;

beforeAll(async () => {
  const env = { javaHome, path };
  const report = () => undefined;
  connection = await openEmbeddedNeo4j({ home, dataKey, env, report, terminal: false, fast: true });
  driver = openLoadingDriver(connection);
});
afterAll(async () => {
  await driver.close();
  await connection.close();
  rmSync(dataFolders(home, dataKey).root, { recursive: true, force: true });
});
beforeEach(async () => {
  await run('MATCH (n) DETACH DELETE n');
  folder = mkdtempSync(join(tmpdir(), 'own-'));
  return () => rmSync(folder, { recursive: true });
});

async function run<T>(cypher: string): Promise<T[]> {
  const { records } = await driver.executeQuery(cypher, {}, { database: connection.database });
  return records.map((record) => record.get(0) as T);
}

/** The settings of somebody who uses this server as one of their own. */
function settings(seedDir = NORTHSHIRE_SEED): Config {
  const { uri, username, password } = connection;
  return readConfig({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SEED_DIR: seedDir,
  });
}

const told: string[] = [];
const terminal: Terminal = {
  answer: (line) => void told.push(line),
  report: (line) => void told.push(line),
  moving: false,
};

/** A dairy, whose things have some of our labels, our ids and even the mark that we set on ours. */
const DAIRY = `
  CREATE (dairy:Organisation { id: 'northshire-council', name: 'Northshire Dairy' })
  CREATE (plan:Plan { id: 'x', loadId: 'lorry 7' })
  CREATE (:Document { id: 'bill', title: 'Bill for milk' })
  CREATE (:Measure { id: 'litres' })
  CREATE (dairy)-[:DELIVERED_WITH { loadId: 'lorry 7' }]->(plan)`;

/** All that is the dairy's, in words. */
const dairy = () =>
  run<string>(`
    MATCH (n) WHERE NOT n:Entity AND NOT n:Passage AND NOT n:Citation AND NOT n:Link AND NOT n:Search
      AND NOT n:DataSet AND NOT n:__Migration
    OPTIONAL MATCH (n)-[r]->(m)
    RETURN n.id + ' ' + toString(size(keys(n)))
      + coalesce(' ' + type(r) + ' ' + m.id + ' ' + r.loadId, '') AS line ORDER BY line`);
const THE_DAIRY = ['bill 2', 'litres 1', 'northshire-council 2 DELIVERED_WITH x lorry 7', 'x 2'];

/** The record with one thing less. */
function smallerSeed(): string {
  const seed = join(folder, 'seed');
  cpSync(NORTHSHIRE_SEED, seed, { recursive: true });
  const file = join(seed, 'themes', readdirSync(join(seed, 'themes')).sort()[0]!);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^( {2}name: .*)$/m, '$1 again'));
  return seed;
}

describe('a database that holds somebody else’s nodes', () => {
  beforeEach(async () => {
    await run(DAIRY);
  });

  test('is refused, and left as it is', async () => {
    await expect(load(settings(), { intoExisting: false }, terminal)).rejects.toThrow(
      /^The database "neo4j" holds 4 nodes that aren't ours .*npm run load -- --into-existing/,
    );
    expect(await dairy()).toEqual(THE_DAIRY);
    expect(await run('MATCH (n) RETURN count(n)')).toMatchObject([{ low: 4 }]);
  });

  test('is loaded into where that is asked for, and its nodes are never touched', async () => {
    expect(await load(settings(), { intoExisting: true }, terminal)).toBe(0);
    expect(await dairy()).toEqual(THE_DAIRY);
    expect(await load(settings(smallerSeed()), { intoExisting: true }, terminal)).toBe(0);
    expect(await dairy()).toEqual(THE_DAIRY);
  });

  test('answers questions once it was loaded into, with nothing of what is somebody else’s', async () => {
    await load(settings(), { intoExisting: true }, terminal);
    told.length = 0;
    for (const [question, ...words] of [
      ['documents'],
      ['comparison', '--in', 'report-2026'],
      ['shared-work', 'northshire-council'],
      ['entity', 'bill'],
      ['plans'],
    ] as const)
      expect([
        question,
        await ask(settings(), question, [...words, '--json'], terminal),
        told.filter((line) => !/^([{[]|null$)/.test(line)),
      ]).toEqual([question, 0, []]);
    expect(told.join('\n')).toMatch(/report-2026/);
    expect(told.join('\n')).not.toMatch(/Dairy|Bill|litres|lorry/);
  });

  test('is refused again where there is something new to load', async () => {
    await load(settings(), { intoExisting: true }, terminal);
    await expect(ask(settings(smallerSeed()), 'dataset', [], terminal)).rejects.toThrow(
      /holds 4 nodes that aren't ours/,
    );
  });
});

describe('a database of one’s own', () => {
  test('is the same by its plain address and by one that routes', async () => {
    await load(settings(), { intoExisting: false }, terminal);
    const routed = { ...settings().neo4j!, uri: connection.uri.replace('bolt:', 'neo4j:') };
    told.length = 0;
    expect(await ask({ ...settings(), neo4j: routed }, 'dataset', ['--json'], terminal)).toBe(0);
    expect(JSON.parse(told.join('\n'))).toMatchObject({ shareCited: 1 });
  });
});
