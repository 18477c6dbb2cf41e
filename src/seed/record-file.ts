import type { z } from 'zod';
import { KINDS } from '../model/kinds.js';
import type { KindDefinition } from '../model/kind-definition.js';
import { didYouMean } from '../nearest.js';
import type { Problem } from '../problem.js';
import { addsEntry, authoredShape, type Envelope } from './grammar/record.js';
import { figureEntry, type FigureEntry } from './grammar/figure-entry.js';
import { linkEntry, type LinkEntry } from './grammar/link-entry.js';
import { saysEntry, type SaysEntry } from './grammar/says-entry.js';
import type { ParsedFile, Path } from './parse-yaml.js';
import { parseShape } from './parse-shape.js';

/** A record as read from a file: its kind, its values, and where it stands. */
export interface ReadRecord {
  readonly definition: KindDefinition;
  readonly value: Record<string, unknown> & Envelope;
  readonly path: Path;
}

/** An entry that stands in a list at the top of a file. */
export interface ReadEntry<T> {
  readonly value: T;
  readonly path: Path;
}

/** A file of records, each read by its shape. */
export interface RecordFile {
  readonly source: ParsedFile;
  /** The document that bare locators mean. */
  readonly document: string | undefined;
  readonly opener: ReadRecord | undefined;
  readonly nested: readonly ReadRecord[];
  readonly adds: readonly ReadEntry<{ to: string } & Envelope>[];
  readonly links: readonly ReadEntry<LinkEntry>[];
  readonly figures: readonly ReadEntry<FigureEntry>[];
  readonly says: readonly ReadEntry<SaysEntry>[];
  readonly unreadable: readonly string[];
  readonly problems: readonly Problem[];
}

const definitions = (KINDS as unknown as readonly KindDefinition[]).filter(
  ({ kind }) => kind !== 'Observation' && kind !== 'Statement',
);
const openers = new Map(definitions.map((definition) => [definition.key, definition]));
const lists = new Map(definitions.map((definition) => [definition.plural, definition]));
const shapes = new Map(definitions.map((definition) => [definition.kind, authoredShape(definition)]));
const FREE_LISTS = { adds: addsEntry(), links: linkEntry(), figures: figureEntry(), says: saysEntry() };

/** Every key that may stand at the top of a file of records. */
export const TOP_KEYS: readonly string[] = ['document', ...openers.keys(), ...lists.keys(), ...Object.keys(FREE_LISTS)];

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Reading {
  readonly source: ParsedFile;
  readonly problems: Problem[];
  readonly unreadable: string[];
}

function problemAt(reading: Reading, path: Path, message: string): void {
  reading.problems.push({
    check: 'shape',
    level: 'MUST',
    file: reading.source.file,
    line: reading.source.lineOf(path),
    message,
  });
}

function readOne<S extends z.ZodType>(reading: Reading, shape: S, value: unknown, path: Path): z.infer<S> | undefined {
  const id = isMapping(value) && typeof value.id === 'string' ? value.id : undefined;
  const shaped = parseShape(shape, value, {
    file: reading.source,
    path,
    ...(id === undefined ? {} : { about: id }),
  });
  reading.problems.push(...shaped.problems);
  if (shaped.problems.length > 0 && id !== undefined) reading.unreadable.push(id);
  return shaped.value;
}

function readList<S extends z.ZodType>(reading: Reading, key: string, shape: S): ReadEntry<z.infer<S>>[] {
  const list = (reading.source.value as Record<string, unknown>)[key];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    problemAt(reading, [key], `"${key}" is a list: write one "- " entry for each.`);
    return [];
  }
  return list.flatMap((value, index) => {
    const read = readOne(reading, shape, value, [key, index]);
    return read === undefined ? [] : [{ value: read, path: [key, index] }];
  });
}

function readOpener(reading: Reading, top: Record<string, unknown>): ReadRecord | undefined {
  const keys = Object.keys(top).filter(
    (key) => openers.has(key) && (key !== 'document' || isMapping(top[key])),
  );
  if (keys.length > 1)
    problemAt(reading, [keys[1] ?? ''], `A file opens with one record; it has ${keys.join(' and ')}. Give each a file of its own, or put the second into a list ("${openers.get(keys[1] ?? '')?.plural}").`);
  const key = keys[0];
  const definition = key === undefined ? undefined : openers.get(key);
  if (key === undefined || definition === undefined) return undefined;
  const value = readOne(reading, shapes.get(definition.kind) as z.ZodObject, top[key], [key]);
  return value === undefined ? undefined : { definition, value: value as ReadRecord['value'], path: [key] };
}

function checkTopKeys(reading: Reading, top: Record<string, unknown>): void {
  for (const key of Object.keys(top).filter((name) => !TOP_KEYS.includes(name)))
    problemAt(reading, [key], `"${key}" is no key of a file of records.${didYouMean(key, TOP_KEYS) || ` The keys are ${TOP_KEYS.join(', ')}.`}`);
}

/** Reads a file of records (`docs/writing-the-record.md`), with every problem that its shapes find. */
export function readRecordFile(source: ParsedFile): RecordFile {
  const reading: Reading = { source, problems: [], unreadable: [] };
  const top = source.value as Record<string, unknown>;
  checkTopKeys(reading, top);
  const opener = readOpener(reading, top);
  const nested = [...lists].flatMap(([key, definition]) =>
    readList(reading, key, shapes.get(definition.kind) as z.ZodObject).map(
      ({ value, path }): ReadRecord => ({ definition, value: value as ReadRecord['value'], path }),
    ),
  );
  const document = isMapping(top.document) ? top.document.id : top.document;
  return {
    source,
    document: typeof document === 'string' ? document : undefined,
    opener,
    nested,
    adds: readList(reading, 'adds', FREE_LISTS.adds) as RecordFile['adds'],
    links: readList(reading, 'links', FREE_LISTS.links) as RecordFile['links'],
    figures: readList(reading, 'figures', FREE_LISTS.figures),
    says: readList(reading, 'says', FREE_LISTS.says),
    unreadable: reading.unreadable,
    problems: reading.problems,
  };
}
