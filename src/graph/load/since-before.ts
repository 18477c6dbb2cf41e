import neo4j, { type Transaction } from 'neo4j-driver';
import type { CompleteRecord } from '../../seed/record.js';
import type { Row } from './rows.js';

/** What the graph held before a load: which record, and the ids of its things. */
export interface Before {
  readonly fingerprint: string;
  readonly things: ReadonlySet<string>;
}

/** As many ids as are kept of what came and of what went. */
const MOST_IDS = 200;
/** Beyond this a graph is one that was made to measure with; nobody reads what changed in it. */
const MOST_THINGS = 100_000;

/** Reads what is loaded; undefined where nothing is, or too much to tell apart. */
export async function readBefore(tx: Transaction): Promise<Before | undefined> {
  const { records: datasets } = await tx.run(
    "MATCH (d:DataSet { id: 'dataset' }) RETURN d.fingerprint AS fingerprint, d.entities AS entities",
  );
  const [dataset] = datasets;
  if (!dataset || Number(dataset.get('entities')) > MOST_THINGS) return undefined;
  const fingerprint = dataset.get('fingerprint') as string;
  const { records } = await tx.run('MATCH (n:Entity { loadId: $fingerprint }) RETURN n.id AS id', {
    fingerprint,
  });
  return { fingerprint, things: new Set(records.map((row) => row.get('id') as string)) };
}

/** What came and went since the record that was loaded here before; nothing at a first load. */
export function sinceBefore(before: Before | undefined, record: CompleteRecord): Row {
  if (!before) return {};
  const now = new Set(record.entities.map(({ id }) => id));
  const added = [...now].filter((id) => !before.things.has(id)).sort();
  const removed = [...before.things].filter((id) => !now.has(id)).sort();
  return {
    beforeFingerprint: before.fingerprint,
    addedCount: neo4j.int(added.length),
    removedCount: neo4j.int(removed.length),
    addedIds: added.slice(0, MOST_IDS),
    removedIds: removed.slice(0, MOST_IDS),
  };
}
