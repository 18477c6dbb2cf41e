import { groupBy } from '../group-by.js';
import type { CompleteRecord } from '../seed/record.js';

/** One file of the export: its name and its rows, in order. */
export interface JsonlFile {
  readonly name: string;
  readonly rows: readonly object[];
}

type Row = Record<string, unknown>;

/** Keys sorted, what has no value left out, so that equal records are equal bytes. */
function tidy(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function entityRows(record: CompleteRecord, citationsOf: (id: string) => string[]): Row[] {
  const entities = record.entities.map((entity) => ({
    ...entity.properties,
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    otherNames: entity.otherNames,
    summary: entity.summary,
    ...(record.partners.has(entity.id) ? { partner: true } : {}),
    citations: citationsOf(entity.id),
  }));
  const searches = record.searches.map((search) => ({
    id: search.id,
    kind: 'Search',
    name: `Search for ${search.sought} in ${search.document}`,
    otherNames: [],
    sought: search.sought,
    document: search.document,
    terms: search.terms,
    names: search.names,
    sha256: search.sha256,
    hits: search.accounted,
    citations: [],
  }));
  return [...entities, ...searches].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function linkRows(record: CompleteRecord, citationsOf: (id: string) => string[]): Row[] {
  return record.links.map(({ at: _at, ...link }) => ({ ...link, citations: citationsOf(link.id) }));
}

/**
 * The record as `export -- jsonl` writes it (design §7.10): four files sorted by id, keys sorted, no
 * nulls, the same bytes whatever the machine. Passages have no text: their words stay with their
 * publishers.
 */
export function jsonlFiles(record: CompleteRecord): JsonlFile[] {
  const citations = groupBy(record.citations, ({ of }) => of);
  const citationsOf = (id: string) => (citations.get(id) ?? []).map((citation) => citation.id);
  const files: readonly (readonly [string, Row[]])[] = [
    ['entities.jsonl', entityRows(record, citationsOf)],
    ['links.jsonl', linkRows(record, citationsOf)],
    [
      'citations.jsonl',
      record.citations.map(({ id, of, document, locator, anchor }) => ({
        id,
        of,
        document,
        locator,
        anchor,
      })),
    ],
    [
      'passages.jsonl',
      record.passages.map(({ at: _at, words: _words, ...passage }) => ({
        ...passage,
        setAside: record.setAside.get(passage.id),
      })),
    ],
  ];
  return files.map(([name, rows]) => ({ name, rows: rows.map(tidy) }));
}

/** One row a line, with a line end behind the last. */
export function formatJsonl(file: JsonlFile): string {
  return file.rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
