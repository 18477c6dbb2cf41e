import { flattenRecord, type PropertyValue } from '../../model/graph-properties.js';
import { mentionReviewId } from '../../model/ids.js';
import type { KindDefinition } from '../../model/kind-definition.js';
import type { EntityKind } from '../../model/kinds.js';
import type { NameEntry } from '../grammar/name-entry.js';
import type { ReadRecord } from '../record-file.js';
import { addCitations, addLink, sourceOf, type Collector, type Written } from './collector.js';

/** Properties that every entity has under these names, whatever its kind calls them. */
const SHARED = new Set(['id', 'name', 'summary']);

function ownProperties(definition: KindDefinition, value: unknown): Record<string, PropertyValue> {
  const flat = flattenRecord(definition.shape, value);
  return Object.fromEntries(Object.entries(flat).filter(([key]) => !SHARED.has(key)));
}

function summaryOf(value: Record<string, unknown>): string | undefined {
  const summary = value.summary ?? value.definition;
  return typeof summary === 'string' ? summary : undefined;
}

/** Makes the entity of a record; its id is written, or given for the kinds whose ids are derived. */
export function addEntity(
  collector: Collector,
  entity: {
    definition: KindDefinition;
    id: string;
    value: Record<string, unknown>;
    name?: string;
    extra?: Record<string, PropertyValue>;
    opensFile?: boolean;
  },
  written: Written,
): void {
  const { definition, id, value } = entity;
  const summary = summaryOf(value);
  collector.entities.push({
    kind: definition.kind as EntityKind,
    id,
    name: entity.name ?? definition.nameOf(value),
    otherNames: [],
    ...(summary === undefined ? {} : { summary }),
    properties: { ...ownProperties(definition, value), ...entity.extra },
    at: sourceOf(written),
    lineOf: (key) => written.source.lineOf([...written.path, key]),
    opensFile: entity.opensFile ?? false,
  });
}

/** Gives an entity another name, with the citation under which it stands, where it has its own. */
export function addNames(
  collector: Collector,
  owner: string,
  names: readonly NameEntry[] | undefined,
  written: Written,
): void {
  for (const [index, { name, cites }] of (names ?? []).entries()) {
    const at = collector.entities.findIndex(({ id }) => id === owner);
    const entity = collector.entities[at];
    if (!entity) continue;
    if (name !== entity.name && !entity.otherNames.includes(name))
      collector.entities[at] = { ...entity, otherNames: [...entity.otherNames, name] };
    addCitations(collector, owner, cites, { ...written, path: [...written.path, 'names', index] });
  }
}

/** Makes the entity of an opening or nested record, with its own citations. */
export function addRecordEntity(
  collector: Collector,
  record: ReadRecord,
  written: Written,
  opensFile: boolean,
): void {
  const { definition, value } = record;
  if (definition.kind === 'MentionReview') return addMentionReview(collector, record, written);
  const id = value.id as string;
  addEntity(collector, { definition, id, value, opensFile }, written);
  addCitations(collector, id, value.cites, written);
}

function addMentionReview(collector: Collector, record: ReadRecord, written: Written): void {
  const { of, slug } = record.value as unknown as { of: string; slug: string };
  const document = written.document ?? '';
  const id = mentionReviewId(of, document, slug);
  addEntity(
    collector,
    { definition: record.definition, id, value: record.value, extra: { document } },
    written,
  );
  const { cites } = record.value as { cites?: Parameters<typeof addCitations>[2] };
  addCitations(collector, id, cites, written);
  addLink(collector, { kind: 'REVIEWS', from: id, to: of, basis: 'STATED' }, cites, written);
}
