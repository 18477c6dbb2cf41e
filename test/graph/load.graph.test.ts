import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Driver } from 'neo4j-driver';
import { openLoadingDriver } from '../../src/graph/driver.js';
import { loadRecord } from '../../src/graph/load/load-record.js';
import { ENTITY_KINDS } from '../../src/model/kinds.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { completeRecord, type CompleteRecord } from '../../src/seed/record.js';

const record = completeRecord(readSeed('test/fixtures/northshire/seed'));
const { database, ...login } = inject('neo4j');
let driver: Driver;

async function ask<T>(cypher: string, parameters: object = {}): Promise<T[]> {
  const { records } = await driver.executeQuery(cypher, parameters, { database });
  return records.map((row) => row.get(0) as T);
}

/** Every node and relationship of the record in words, sorted: two graphs are the same if these are. */
async function picture(): Promise<string[]> {
  const nodes = await ask<object>(
    'MATCH (n) WHERE n.loadId IS NOT NULL AND NOT n:DataSet RETURN { id: n.id, labels: labels(n), properties: toString(size(keys(n))) } AS node',
  );
  const relationships = await ask<object>(
    'MATCH (a)-[r]->(b) WHERE r.loadId IS NOT NULL RETURN { from: a.id, type: type(r), to: b.id, link: r.linkId } AS edge',
  );
  return [...nodes, ...relationships].map((row) => JSON.stringify(row)).sort();
}

function without(id: string): CompleteRecord {
  const gone = (link: { from: string; to: string }) => link.from === id || link.to === id;
  const links = record.links.filter((link) => !gone(link));
  const kept = new Set([
    ...record.entities.map((entity) => entity.id),
    ...links.map((link) => link.id),
  ]);
  return {
    ...record,
    entities: record.entities.filter((entity) => entity.id !== id),
    links,
    citations: record.citations.filter(({ of }) => of !== id && kept.has(of)),
  };
}

beforeAll(() => {
  driver = openLoadingDriver(login);
});
beforeEach(async () => {
  await ask('MATCH (n) WHERE NOT n:__Migration DETACH DELETE n');
});
afterAll(async () => {
  await driver.close();
});

describe('loading the record', () => {
  test('writes every thing, link, citation, passage and search once', async () => {
    await loadRecord(driver, database, record);
    const counts = await ask<string>(
      'MATCH (n) WHERE n.loadId IS NOT NULL UNWIND labels(n) AS label WITH label, count(*) AS nodes WHERE label IN $labels RETURN label + " " + toString(nodes)',
      { labels: ['Entity', 'Link', 'Citation', 'Passage', 'Search', 'DataSet'] },
    );
    expect(counts.sort()).toEqual(
      [
        `Citation ${record.citations.length}`,
        'DataSet 1',
        `Entity ${record.entities.length}`,
        `Link ${record.links.length}`,
        `Passage ${record.passages.length}`,
        `Search ${record.searches.length}`,
      ].sort(),
    );
  });

  test('gives every entity its kind for a label, and Partner to those with a delivery role', async () => {
    await loadRecord(driver, database, record);
    const odd = await ask<string>(
      'MATCH (n:Entity) WHERE NOT n.kind IN labels(n) OR size([label IN labels(n) WHERE label IN $kinds]) <> 1 RETURN n.id',
      { kinds: ENTITY_KINDS },
    );
    expect(odd).toEqual([]);
    const partners = await ask<string>('MATCH (n:Partner) RETURN n.id ORDER BY n.id');
    expect(partners).toEqual([...record.partners].sort());
  });

  test('a second time changes nothing', async () => {
    const first = await loadRecord(driver, database, record);
    const before = await picture();
    const second = await loadRecord(driver, database, record);
    expect({
      first: first.changed,
      second: second.changed,
      same: first.fingerprint === second.fingerprint,
    }).toEqual({
      first: true,
      second: false,
      same: true,
    });
    expect(await picture()).toEqual(before);
  });

  test('makes of another graph the same as of an empty one', async () => {
    await loadRecord(driver, database, record);
    const fresh = await picture();
    await loadRecord(driver, database, without(record.entities[0]?.id ?? ''));
    await loadRecord(driver, database, record);
    expect(await picture()).toEqual(fresh);
  });

  test('takes out what is no longer in the record', async () => {
    await loadRecord(driver, database, record);
    const theme = record.entities.find(({ kind }) => kind === 'Theme')?.id ?? '';
    await loadRecord(driver, database, without(theme));
    expect(await ask('MATCH (n { id: $id }) RETURN n.id', { id: theme })).toEqual([]);
    expect(
      await ask('MATCH (l:Link) WHERE l.fromId = $id OR l.toId = $id RETURN l.id', { id: theme }),
    ).toEqual([]);
  });

  test('says what came and went since the record that was loaded before, and nothing at first', async () => {
    const theme = record.entities.find(({ kind }) => kind === 'Theme')?.id ?? '';
    const since = () =>
      ask<object>(
        'MATCH (d:DataSet) RETURN { before: d.beforeFingerprint, came: d.addedIds, went: d.removedIds } AS since',
      );
    const { fingerprint: first } = await loadRecord(driver, database, without(theme));
    expect(await since()).toEqual([{ before: null, came: null, went: null }]);
    const { fingerprint: second } = await loadRecord(driver, database, record);
    expect(await since()).toEqual([{ before: first, came: [theme], went: [] }]);
    await loadRecord(driver, database, without(theme));
    expect(await since()).toEqual([{ before: second, came: [], went: [theme] }]);
  });

  test('leaves no link without its two ends and a citation, and no direct relationship without its link', async () => {
    await loadRecord(driver, database, record);
    expect(
      await ask(
        'MATCH (l:Link) WHERE NOT (EXISTS { (l)-[:FROM]->(:Entity) } AND EXISTS { (l)-[:TO]->(:Entity) } AND EXISTS { (l)-[:CITES]->(:Citation)-[:AT]->(:Passage)-[:IN]->(:Document) }) RETURN l.id',
      ),
    ).toEqual([]);
    expect(
      await ask(
        'MATCH (:Entity)-[r]->(:Entity) WHERE NOT EXISTS { MATCH (l:Link { id: r.linkId }) WHERE l.kind = type(r) } RETURN type(r)',
      ),
    ).toEqual([]);
    expect(
      await ask('MATCH (n:Entity) WHERE NOT EXISTS { (n)-[:CITES]->(:Citation) } RETURN n.id'),
    ).toEqual([]);
  });

  test('makes no direct relationship of what does not address or align', async () => {
    await loadRecord(driver, database, record);
    expect(
      await ask(
        "MATCH ()-[r:DISMISSED|REVIEWS]->() RETURN type(r) UNION MATCH ()-[r:ALIGNS_WITH { relation: 'NONE' }]->() RETURN type(r)",
      ),
    ).toEqual([]);
  });

  test('that is killed leaves the old graph whole', async () => {
    await loadRecord(driver, database, record);
    const before = await picture();
    const broken = {
      ...record,
      entities: [...record.entities.slice(1), { ...record.entities[0], id: null }],
    };
    await expect(
      loadRecord(driver, database, broken as unknown as CompleteRecord),
    ).rejects.toThrow();
    expect(await picture()).toEqual(before);
  });

  test('refuses a database with nodes of somebody else, and beside them deletes only what it loaded', async () => {
    await ask("CREATE (:Customer { name: 'Northshire Dairy' })");
    await expect(loadRecord(driver, database, record)).rejects.toThrow(
      /holds 1 nodes that aren't ours .*--into-existing/,
    );
    await loadRecord(driver, database, record, { intoExisting: true });
    await loadRecord(driver, database, without(record.entities[0]?.id ?? ''), {
      intoExisting: true,
    });
    expect(await ask('MATCH (n:Customer) RETURN n.name')).toEqual(['Northshire Dairy']);
  });

  test('refuses nodes that bear our labels and are not ours, whatever it is told', async () => {
    await ask("CREATE (:Entity { id: 'stranger' })");
    await expect(loadRecord(driver, database, record, { intoExisting: true })).rejects.toThrow(
      /labels that we use but did not load/,
    );
  });
});
