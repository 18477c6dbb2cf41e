import neo4j from 'neo4j-driver';
import { indexWords } from '../../model/fold-for-search.js';
import { graphPropertiesOf, type PropertyValue } from '../../model/graph-properties.js';
import { KINDS, kindNamed } from '../../model/kinds.js';
import { relationshipOf } from '../../model/relationships.js';
import type { CompleteRecord } from '../../seed/record.js';
import type { SeedEntity, SeedLink } from '../../seed/seed.js';
import { policingBodiesByDocument } from './policing-bodies.js';

/** A row of an UNWIND. */
export type Row = Record<string, unknown>;

const typesByKind = new Map<string, Map<string, string>>(
  KINDS.map(({ kind }) => [
    kind,
    new Map(graphPropertiesOf(kindNamed(kind).shape).map(({ name, type }) => [name, type])),
  ]),
);

function neo4jDate(iso: string): unknown {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(day));
}

/** The driver sends every number as a float, so whole numbers and dates are converted by their type. */
function stored(type: string | undefined, value: PropertyValue): unknown {
  if (type === 'Int') return neo4j.int(value as number);
  if (type === 'Date') return neo4jDate(value as string);
  return value;
}

function searchTextOf(entity: SeedEntity): string {
  const { terms = [], title = '', text = '' } = entity.properties as Record<string, PropertyValue>;
  const texts = [
    entity.name,
    ...entity.otherNames,
    String(title),
    String(text),
    entity.summary ?? '',
  ];
  return indexWords([...texts, ...(terms as string[])].join(' ')).join(' ');
}

function entityRow(entity: SeedEntity, knownFrom: string | undefined): Row {
  const types = typesByKind.get(entity.kind);
  const own = Object.entries(entity.properties).map(([key, value]) => [
    key,
    stored(types?.get(key), value),
  ]);
  return {
    ...(Object.fromEntries(own) as Row),
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    otherNames: entity.otherNames,
    ...(entity.summary === undefined ? {} : { summary: entity.summary }),
    searchText: searchTextOf(entity),
    ...(knownFrom === undefined ? {} : { knownFrom: neo4jDate(knownFrom) }),
  };
}

/** Entities grouped by the labels that their nodes bear; label text never comes from data. */
export function entityRowsByLabels(record: CompleteRecord): Map<string, Row[]> {
  const knownFrom = knownFromOf(record);
  const policing = policingBodiesByDocument(record);
  const groups = new Map<string, Row[]>();
  for (const entity of record.entities) {
    const partner = record.partners.has(entity.id) && entity.kind === 'Organisation';
    const labels = `Entity:${kindNamed(entity.kind).kind}${partner ? ':Partner' : ''}`;
    groups.set(labels, [
      ...(groups.get(labels) ?? []),
      {
        ...entityRow(entity, knownFrom.get(entity.id)),
        ...(entity.kind === 'Document'
          ? {
              tellsOf: policing.get(entity.id) ?? [],
              wordHashes: record.wordHashes.get(entity.id) ?? null,
            }
          : {}),
      },
    ]);
  }
  return groups;
}

export function passageRows(record: CompleteRecord): Row[] {
  return record.passages.map(({ at: _at, words: _words, order, ...passage }) => ({
    ...passage,
    order: neo4j.int(order),
    ...(record.setAside.has(passage.id) ? { setAside: record.setAside.get(passage.id) } : {}),
  }));
}

export function citationRows(record: CompleteRecord): Row[] {
  return record.citations.map(({ at: _at, dateTo, ...citation }) => ({
    ...citation,
    ...(dateTo === '' ? {} : { dateTo: neo4jDate(dateTo) }),
  }));
}

/** By what bears a citation, the last day that its earliest document can be of: before, nobody could have read it. */
function knownFromOf(record: CompleteRecord): Map<string, string> {
  const days = new Map<string, string>();
  for (const { of, dateTo } of record.citations) {
    const before = days.get(of);
    if (dateTo !== '' && (before === undefined || dateTo < before)) days.set(of, dateTo);
  }
  return days;
}

export function linkRows(record: CompleteRecord): Row[] {
  const knownFrom = knownFromOf(record);
  return record.links.map(({ at: _at, from, to, derived, ...link }) => ({
    ...link,
    fromId: from,
    toId: to,
    family: relationshipOf(link.kind).family,
    derived: derived ?? false,
    ...(knownFrom.has(link.id) ? { knownFrom: neo4jDate(knownFrom.get(link.id) ?? '') } : {}),
  }));
}

export function searchRows(record: CompleteRecord): Row[] {
  return record.searches.map(
    ({ id, sought, document, terms, names, sha256, current, accounted }) => ({
      id,
      sought,
      document,
      terms,
      names,
      sha256,
      current,
      hitCount: neo4j.int(accounted.length),
      unreviewed: neo4j.int(accounted.filter(({ account }) => account === 'UNREVIEWED').length),
    }),
  );
}

export function hitRows(record: CompleteRecord): Row[] {
  return record.searches.flatMap(({ id, document, accounted }) =>
    accounted.map(({ hit, account, by }) => ({
      search: id,
      passage: `${document}#${hit.locator}`,
      props: { phrase: hit.phrase, account, ...(by === undefined ? {} : { by }) },
    })),
  );
}

/** That two things do not belong together makes no relationship that a walk could take. */
function isWalked(link: SeedLink): boolean {
  return relationshipOf(link.kind).walked !== false && link.relation !== 'NONE';
}

/** The direct relationships beside the links, grouped by their type. */
export function directRowsByKind(record: CompleteRecord): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const link of record.links.filter(isWalked)) {
    const { id, from, to, kind, basis, role, aim, relation, derived } = link;
    const props = Object.fromEntries(
      Object.entries({ linkId: id, basis, role, aim, relation, derived: derived ?? false }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const { kind: type } = relationshipOf(kind);
    groups.set(type, [...(groups.get(type) ?? []), { from, to, props }]);
  }
  return groups;
}
