import type { Problem } from '../problem.js';
import { assembleEntities, assembleLinks } from './assemble/record-file.js';
import { createCollector } from './assemble/collector.js';
import { documentPinOf } from './document-pin.js';
import { parseYaml } from './parse-yaml.js';
import { readRecordFile, type RecordFile } from './record-file.js';
import { readSeedFiles, type SeedText } from './read-files.js';
import type { DocumentPin, Seed } from './seed.js';
import { sideFileReader, type SideRecord } from './side-files.js';

interface Sorted {
  readonly side: SideRecord;
  readonly recordFiles: RecordFile[];
  readonly unreadable: string[];
  readonly problems: Problem[];
}

/** The ids of a file whose YAML can't be read, so that what refers to them keeps quiet. */
function idsWritten({ text }: SeedText): string[] {
  return [...text.matchAll(/^[\s-]*id:\s*["']?([a-z0-9/-]+)/gm)].map(([, id]) => id ?? '');
}

function sortFiles(files: readonly SeedText[]): Sorted {
  const side: SideRecord = {
    fingerprints: [],
    passages: [],
    searches: [],
    setAside: [],
    expectations: [],
    accepted: [],
    renamed: [],
  };
  const sorted: Sorted = { side, recordFiles: [], unreadable: [], problems: [] };
  for (const file of files) {
    const { parsed, problems } = parseYaml(file);
    sorted.problems.push(...problems);
    if (!parsed) {
      sorted.unreadable.push(...idsWritten(file));
      continue;
    }
    const readSide = sideFileReader(file.path);
    if (readSide) sorted.problems.push(...readSide(parsed, side));
    else sorted.recordFiles.push(readRecordFile(parsed));
  }
  return sorted;
}

/** Assembles the record from its YAML texts: typed, with file and line, and every reading problem. */
export function parseSeed(files: readonly SeedText[]): Seed {
  const { side, recordFiles, unreadable, problems } = sortFiles(files);
  const collector = createCollector();
  for (const file of recordFiles) assembleEntities(collector, file);
  const kinds = new Map(collector.entities.map(({ id, kind }) => [id, kind]));
  const voices = new Map(
    collector.entities
      .filter(({ kind }) => kind === 'Document')
      .map(({ id, properties }) => [id, String(properties.voice)]),
  );
  const around = {
    kindOf: (id: string) => kinds.get(id),
    voiceOf: (id: string) => voices.get(id),
    problems: [] as Problem[],
  };
  for (const file of recordFiles) assembleLinks(collector, file, around);
  const documents = recordFiles.flatMap((file): DocumentPin[] => documentPinOf(file) ?? []);
  return {
    entities: collector.entities,
    links: [...collector.links.values()],
    citations: collector.citations,
    additions: collector.additions,
    documents,
    ...side,
    unreadable: new Set([...unreadable, ...recordFiles.flatMap((file) => file.unreadable)]),
    problems: [
      ...problems,
      ...recordFiles.flatMap((file) => file.problems),
      ...around.problems,
      ...collector.problems,
    ],
  };
}

/** Reads the record from a folder of YAML. Throws only where there is no such folder. */
export function readSeed(seedDir: string): Seed {
  return parseSeed(readSeedFiles(seedDir));
}
