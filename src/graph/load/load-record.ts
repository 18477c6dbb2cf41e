import type { Driver, Transaction } from 'neo4j-driver';
import { SurroundingsError } from '../../errors.js';
import { ENTITY_KINDS } from '../../model/kinds.js';
import type { CompleteRecord } from '../../seed/record.js';
import { fingerprintOf } from '../fingerprint.js';
import { migrate } from '../migrate.js';
import {
  citationRows,
  directRowsByKind,
  entityRowsByLabels,
  hitRows,
  linkRows,
  passageRows,
  searchRows,
  type Row,
} from './rows.js';
import { datasetRow } from './dataset-row.js';
import { readBefore, sinceBefore } from './since-before.js';

/** A load has minutes, where a read has seconds: one transaction holds the whole graph. */
const LOAD_TIMEOUT_MS = 15 * 60_000;
const BATCH = 2000;

const LABELS = [...ENTITY_KINDS, 'Partner'].join(':');
const OURS = 'Entity|Passage|Citation|Link|Search|DataSet';

export interface LoadOptions {
  /** Load beside nodes that aren't ours; without it a database that holds any is refused. */
  readonly intoExisting?: boolean;
}

export interface Loaded {
  readonly fingerprint: string;
  /** False where the graph already held just this record. */
  readonly changed: boolean;
}

/** One load under way: its transaction, and the fingerprint that stamps all that it writes. */
interface Load {
  readonly tx: Transaction;
  readonly loadId: string;
}

async function runBatches(
  { tx, loadId }: Load,
  statement: string,
  rows: readonly Row[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await tx.run(statement, { rows: rows.slice(start, start + BATCH), loadId });
}

/** Nodes of ours bear one of our labels and `loadId`; all others belong to somebody else. */
async function refuseStrangers(
  driver: Driver,
  database: string,
  options: LoadOptions & { readonly isLoaded: boolean },
): Promise<void> {
  const { records } = await driver.executeQuery(
    `MATCH (n) WHERE NOT n:__Migration AND NOT (n:${OURS} AND n.loadId IS NOT NULL)
     RETURN count(n) AS strangers, count(CASE WHEN n:${OURS} THEN 1 END) AS alike, collect(DISTINCT labels(n))[..5] AS labels`,
    {},
    { database },
  );
  const strangers = Number(records[0]?.get('strangers') ?? 0);
  const alike = Number(records[0]?.get('alike') ?? 0);
  if (strangers === 0) return;
  const labels = JSON.stringify(records[0]?.get('labels'));
  if (alike > 0)
    throw new SurroundingsError(
      `The database "${database}" holds ${alike} nodes with labels that we use but did not load (${labels}). Use another database (NEO4J_DATABASE, NEO4J_URI), or take those nodes out.`,
    );
  // Where nothing is to be loaded there is nothing to allow: who serves what was loaded is let do so.
  if (options.intoExisting !== true && !options.isLoaded)
    throw new SurroundingsError(
      `The database "${database}" holds ${strangers} nodes that aren't ours (${labels}). Use another database (NEO4J_DATABASE, NEO4J_URI), or load beside them with: npm run load -- --into-existing (only what we loaded is ever deleted).`,
    );
}

async function writeNodes(load: Load, record: CompleteRecord): Promise<void> {
  for (const [labels, rows] of entityRowsByLabels(record))
    await runBatches(
      load,
      `UNWIND $rows AS row MERGE (n:Entity { id: row.id }) REMOVE n:${LABELS} SET n:${labels} SET n = row SET n.loadId = $loadId`,
      rows,
    );
  const others: [string, Row[]][] = [
    ['Passage', passageRows(record)],
    ['Citation', citationRows(record)],
    ['Link', linkRows(record)],
    ['Search', searchRows(record)],
  ];
  for (const [label, rows] of others)
    await runBatches(
      load,
      `UNWIND $rows AS row MERGE (n:${label} { id: row.id }) SET n = row SET n.loadId = $loadId`,
      rows,
    );
}

/** From links as records and from ids kept on nodes, the relationships that are walked. */
const RELATIONSHIP_STATEMENTS = [
  'MATCH (p:Passage) WHERE p.loadId = $loadId MATCH (d:Document&Entity { id: p.document }) CREATE (p)-[:IN { loadId: $loadId }]->(d)',
  'MATCH (c:Citation) WHERE c.loadId = $loadId MATCH (p:Passage { id: c.document + "#" + c.locator }) CREATE (c)-[:AT { loadId: $loadId }]->(p)',
  'MATCH (c:Citation) WHERE c.loadId = $loadId MATCH (n:Entity { id: c.of }) CREATE (n)-[:CITES { loadId: $loadId }]->(c)',
  'MATCH (c:Citation) WHERE c.loadId = $loadId MATCH (l:Link { id: c.of }) CREATE (l)-[:CITES { loadId: $loadId }]->(c)',
  'MATCH (l:Link) WHERE l.loadId = $loadId MATCH (a:Entity { id: l.fromId }) MATCH (b:Entity { id: l.toId }) CREATE (l)-[:FROM { loadId: $loadId }]->(a) CREATE (l)-[:TO { loadId: $loadId }]->(b)',
  'MATCH (s:Search) WHERE s.loadId = $loadId MATCH (n:Entity { id: s.sought }) MATCH (d:Entity { id: s.document }) CREATE (s)-[:FOR { loadId: $loadId }]->(n) CREATE (s)-[:IN { loadId: $loadId }]->(d)',
];

async function writeRelationships(load: Load, record: CompleteRecord): Promise<void> {
  const { tx, loadId } = load;
  for (const statement of RELATIONSHIP_STATEMENTS) await tx.run(statement, { loadId });
  await runBatches(
    load,
    `UNWIND $rows AS row MATCH (s:Search { id: row.search }) MATCH (p:Passage { id: row.passage })
     CREATE (s)-[r:HIT]->(p) SET r = row.props SET r.loadId = $loadId`,
    hitRows(record),
  );
  for (const [kind, rows] of directRowsByKind(record))
    await runBatches(
      load,
      `UNWIND $rows AS row MATCH (a:Entity { id: row.from }) MATCH (b:Entity { id: row.to })
       CREATE (a)-[r:${kind}]->(b) SET r = row.props SET r.loadId = $loadId`,
      rows,
    );
}

/** What an earlier load wrote and this one didn't is no longer in the record. */
async function sweep({ tx, loadId }: Load): Promise<void> {
  await tx.run(
    `MATCH (n:${OURS}) WHERE n.loadId IS NOT NULL AND n.loadId <> $loadId DETACH DELETE n`,
    { loadId },
  );
}

async function loadedFingerprint(driver: Driver, database: string): Promise<string | undefined> {
  const { records } = await driver.executeQuery(
    "MATCH (d:DataSet { id: 'dataset' }) RETURN d.fingerprint AS fingerprint",
    {},
    { database },
  );
  return records[0]?.get('fingerprint') as string | undefined;
}

/**
 * Writes the record into the database in one transaction: a killed load leaves the old graph whole
 * and serving, a second load of the same record changes nothing, what is no longer in the record
 * goes. Refuses a database that holds nodes of somebody else's unless told otherwise, and deletes
 * only what it loaded (design §7.12).
 */
export async function loadRecord(
  driver: Driver,
  database: string,
  record: CompleteRecord,
  options: LoadOptions = {},
): Promise<Loaded> {
  const fingerprint = fingerprintOf(record);
  const isLoaded = (await loadedFingerprint(driver, database)) === fingerprint;
  await refuseStrangers(driver, database, { ...options, isLoaded });
  await migrate(driver, database);
  if (isLoaded) return { fingerprint, changed: false };
  const session = driver.session({ database });
  try {
    const tx = await session.beginTransaction({ timeout: LOAD_TIMEOUT_MS });
    const load = { tx, loadId: fingerprint };
    const before = await readBefore(tx);
    await writeNodes(load, record);
    await sweep(load);
    await tx.run(`MATCH (:${OURS})-[r]->(:${OURS}) WHERE r.loadId IS NOT NULL DELETE r`);
    await writeRelationships(load, record);
    await tx.run("MERGE (d:DataSet { id: 'dataset' }) SET d = $row", {
      row: { ...datasetRow(record, fingerprint), ...sinceBefore(before, record) },
    });
    await tx.commit();
  } finally {
    await session.close();
  }
  return { fingerprint, changed: true };
}

/**
 * Writes a record beside what is loaded, in a transaction of its own, and takes nothing out: for graphs
 * that are made to measure with. The ids must be none of those that are there.
 */
export async function addRecord(
  driver: Driver,
  database: string,
  record: CompleteRecord,
  loadId: string,
): Promise<void> {
  const session = driver.session({ database });
  try {
    const tx = await session.beginTransaction({ timeout: LOAD_TIMEOUT_MS });
    await writeNodes({ tx, loadId }, record);
    await writeRelationships({ tx, loadId }, record);
    await tx.commit();
  } finally {
    await session.close();
  }
}
