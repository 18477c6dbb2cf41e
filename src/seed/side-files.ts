import type { z } from 'zod';
import { passageId, searchId } from '../model/ids.js';
import type { Problem, Source } from '../problem.js';
import {
  acceptedFile,
  expectationsFile,
  passagesFile,
  renamedFile,
  searchesFile,
  setAsideFile,
} from './grammar/side-files.js';
import { parseShape } from './parse-shape.js';
import type { ParsedFile, Path } from './parse-yaml.js';
import type {
  Accepted,
  Expectation,
  Fingerprint,
  Renamed,
  SeedPassage,
  SeedSearch,
  SetAside,
} from './seed.js';

/** What stands beside the records. */
export interface SideRecord {
  readonly fingerprints: Fingerprint[];
  readonly passages: SeedPassage[];
  readonly searches: SeedSearch[];
  readonly setAside: SetAside[];
  readonly expectations: Expectation[];
  readonly accepted: Accepted[];
  readonly renamed: Renamed[];
}

type Reader = (file: ParsedFile, into: SideRecord) => Problem[];

/** Reads a file by its shape and hands the value on, with a way to find lines. */
function reader<S extends z.ZodType>(
  shape: S,
  take: (value: z.infer<S>, at: (...path: Path) => Source, into: SideRecord) => void,
): Reader {
  return (file, into) => {
    const { value, problems } = parseShape(shape, file.value, { file, path: [] });
    const at = (...path: Path) => ({ file: file.file, line: file.lineOf(path) });
    if (problems.length === 0) take(value as z.infer<S>, at, into);
    return problems;
  };
}

const readPassages = reader(passagesFile, ({ document, sha256, wordHashes, passages }, at, into) => {
  into.fingerprints.push({
    document,
    sha256,
    ...(wordHashes === undefined ? {} : { wordHashes }),
    at: at('sha256'),
  });
  for (const [index, passage] of passages.entries())
    into.passages.push({
      ...passage,
      id: passageId(document, passage.locator),
      document,
      order: index + 1,
      at: at('passages', index),
    });
});

const readSearches = reader(searchesFile, ({ document, sha256, searches }, at, into) => {
  for (const [index, { of, terms, names = [], phrases = [], hits = [] }] of searches.entries())
    into.searches.push({
      id: searchId(of, document),
      sought: of,
      document,
      terms,
      names,
      sha256,
      phrases,
      hits: hits.map(({ passage, phrase, takenBy, reviewed }) => ({
        locator: passage,
        phrase,
        ...(takenBy === undefined ? {} : { takenBy }),
        ...(reviewed === undefined ? {} : { reviewed }),
      })),
      at: at('searches', index),
    });
});

const readSetAside = reader(setAsideFile, ({ document, setAside }, at, into) => {
  for (const [index, { passages, why }] of setAside.entries())
    for (const [inner, locator] of passages.entries())
      into.setAside.push({ document, locator, why, at: at('setAside', index, 'passages', inner) });
});

const readExpectations = reader(expectationsFile, ({ least = {}, most = {} }, at, into) => {
  for (const of of new Set([...Object.keys(least), ...Object.keys(most)]))
    into.expectations.push({
      of,
      ...(least[of] === undefined ? {} : { least: least[of] }),
      ...(most[of] === undefined ? {} : { most: most[of] }),
      at: at(least[of] === undefined ? 'most' : 'least', of),
    });
});

const readAccepted = reader(acceptedFile, ({ accepted }, at, into) => {
  for (const [index, { check, about, file, why }] of accepted.entries())
    into.accepted.push({
      check,
      why,
      ...(about === undefined ? {} : { about }),
      ...(file === undefined ? {} : { file }),
      at: at('accepted', index),
    });
});

const readRenamed = reader(renamedFile, ({ renamed }, at, into) => {
  for (const [index, { was, now = [], why }] of renamed.entries())
    into.renamed.push({ was, now, why, at: at('renamed', index) });
});

const READERS: Readonly<Record<string, Reader>> = {
  'passages.yml': readPassages,
  'searches.yml': readSearches,
  'set-aside.yml': readSetAside,
  'expectations.yml': readExpectations,
  'accepted.yml': readAccepted,
  'renamed.yml': readRenamed,
};

/** The reader of a file that is no file of records, by its name. */
export function sideFileReader(path: string): Reader | undefined {
  return READERS[path.slice(path.lastIndexOf('/') + 1)];
}
