import neo4j from 'neo4j-driver';
import { groupBy } from '../../group-by.js';
import type { CompleteRecord } from '../../seed/record.js';
import { LOADER_VERSION } from '../fingerprint.js';
import type { Row } from './rows.js';

/** A document's passages that something cites, or that are set aside, as a share of all. */
function shareModelled(record: CompleteRecord): number {
  const cited = new Set(record.citations.map(({ document, locator }) => `${document}#${locator}`));
  const modelled = record.passages.filter(({ id }) => cited.has(id) || record.setAside.has(id));
  return record.passages.length === 0 ? 0 : modelled.length / record.passages.length;
}

function shareCited(record: CompleteRecord): number {
  const owners = new Set(record.citations.map(({ of }) => of));
  const things = [...record.entities, ...record.links];
  return things.length === 0 ? 0 : things.filter(({ id }) => owners.has(id)).length / things.length;
}

/** The one node that says what is loaded: version, fingerprint, counts and shares. */
export function datasetRow(record: CompleteRecord, fingerprint: string): Row {
  const kinds = [...groupBy(record.entities, ({ kind }) => kind)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    id: 'dataset',
    loadId: fingerprint,
    version: `loader ${LOADER_VERSION}`,
    fingerprint,
    entities: neo4j.int(record.entities.length),
    links: neo4j.int(record.links.length),
    derivedLinks: neo4j.int(record.links.filter(({ derived }) => derived === true).length),
    citations: neo4j.int(record.citations.length),
    passages: neo4j.int(record.passages.length),
    searches: neo4j.int(record.searches.length),
    countKinds: kinds.map(([kind]) => kind),
    countValues: kinds.map(([, entities]) => neo4j.int(entities.length)),
    shareCited: shareCited(record),
    shareModelled: shareModelled(record),
  };
}
