import type { CompleteRecord } from '../seed/record.js';

/**
 * The record again, as if it were that of another force: every id gets the force's prefix, so that the
 * copy hangs together and touches nothing else. For graphs that are made to measure with.
 */
export function copyRecord(record: CompleteRecord, force: string): CompleteRecord {
  const of = (id: string) => `${force}/${id}`;
  return {
    entities: record.entities.map((entity) => ({
      ...entity,
      id: of(entity.id),
      properties: {
        ...entity.properties,
        ...(typeof entity.properties.counts === 'string'
          ? { counts: of(entity.properties.counts) }
          : {}),
      },
    })),
    links: record.links.map((link) => ({
      ...link,
      id: of(link.id),
      from: of(link.from),
      to: of(link.to),
    })),
    citations: record.citations.map((citation) => ({
      ...citation,
      id: of(citation.id),
      of: of(citation.of),
      document: of(citation.document),
    })),
    passages: record.passages.map((passage) => ({
      ...passage,
      id: of(passage.id),
      document: of(passage.document),
    })),
    searches: record.searches.map((search) => ({
      ...search,
      id: of(search.id),
      sought: of(search.sought),
      document: of(search.document),
      accounted: search.accounted.map((hit) => ({
        ...hit,
        ...(hit.by === undefined ? {} : { by: of(hit.by) }),
      })),
    })),
    setAside: new Map([...record.setAside].map(([id, why]) => [of(id), why])),
    wordHashes: new Map([...record.wordHashes].map(([id, hashes]) => [of(id), hashes])),
    partners: new Set([...record.partners].map(of)),
  };
}

/** How many nodes a record becomes in the graph. */
export const nodesOf = ({ entities, links, citations, passages, searches }: CompleteRecord) =>
  entities.length + links.length + citations.length + passages.length + searches.length;
