import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { examineDatabase } from '../../src/doctor/examine-database.js';
import { openLoadingDriver } from '../../src/graph/driver.js';
import { fingerprintOf } from '../../src/graph/fingerprint.js';
import { readMigrations } from '../../src/graph/migrate.js';
import { loadFolder, type Loaded } from '../graph/loaded.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';

const server = inject('neo4j');
let loaded: Loaded;
let fingerprint: string;

async function load(): Promise<void> {
  loaded = await loadFolder(NORTHSHIRE_SEED);
  fingerprint = fingerprintOf(loaded.record);
  await loaded.close();
}
beforeEach(load);
afterAll(async () => {
  await change('MATCH (n:Customer) DELETE n');
});

async function change(...statements: string[]): Promise<void> {
  const driver = openLoadingDriver(server);
  for (const statement of statements)
    await driver.executeQuery(statement, {}, { database: server.database });
  await driver.close();
}

/** What is found of a server of one's own, apart from what is well. */
async function complaints(
  settings: Record<string, string> = {},
  ofSeed: string | undefined = fingerprint,
) {
  const { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = server;
  const config = readConfig({ NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, ...settings });
  const findings = await examineDatabase(config, ofSeed, true, () => undefined);
  return findings.filter(({ state }) => state !== 'ok');
}

describe('the examination of the database', () => {
  test('finds a loaded record well', async () => {
    expect(await complaints()).toEqual([]);
  });

  test('finds a graph of another record', async () => {
    expect(await complaints({}, 'another')).toEqual([
      {
        name: 'graph',
        state: 'faulty',
        text: `holds ${fingerprint}, and the record is another`,
        mend: 'npm run load',
      },
    ]);
  });

  test('finds that nothing is loaded', async () => {
    await change('MATCH (n) WHERE NOT n:__Migration DETACH DELETE n');
    expect(await complaints()).toEqual([
      { name: 'graph', state: 'fails', text: 'no record is loaded', mend: 'npm run load' },
    ]);
  });

  test('finds an index that is gone, which a load makes again', async () => {
    await change('DROP INDEX entityText');
    const found = await complaints();
    expect(found).toEqual([
      { name: 'constraints', state: 'fails', text: 'without entityText', mend: 'npm run load' },
    ]);
    await load();
    expect(await complaints()).toEqual([]);
  });

  test('finds a migration that was changed since', async () => {
    const [first] = readMigrations();
    const set = (checksum: string) =>
      change(`MATCH (m:__Migration { id: '${first!.id}' }) SET m.checksum = '${checksum}'`);
    await set('other');
    const found = await complaints();
    await set(first!.checksum);
    expect(found).toEqual([
      {
        name: 'constraints',
        state: 'fails',
        text: `the database was made with another text of ${first!.id}`,
        mend: 'empty the database, then npm run load',
      },
    ]);
  });

  test('mentions what is somebody else’s', async () => {
    await change("CREATE (:Customer { name: 'Northshire Dairy' })");
    const found = await complaints();
    await change('MATCH (n:Customer) DELETE n');
    expect(found).toEqual([
      {
        name: 'database',
        state: 'note',
        text: expect.stringMatching(/^Neo4j 5\.26\.\d+, bolt:.*; holds 1 nodes that aren't ours$/),
      },
    ]);
  });

  test('says what to correct where the server does not let us in', async () => {
    expect(await complaints({ NEO4J_PASSWORD: 'wrong' })).toEqual([
      {
        name: 'database',
        state: 'fails',
        text: `The Neo4j server at ${server.uri} refuses user 'neo4j' with the password given. Correct NEO4J_USERNAME, and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.`,
      },
    ]);
  });
});
