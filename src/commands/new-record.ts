import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CURATED_ID } from '../model/ids.js';
import { CURATED_KINDS } from '../model/kinds.js';
import type { KindDefinition } from '../model/kind-definition.js';
import { didYouMean } from '../nearest.js';
import { formatSkeleton, recordPath } from '../generate/skeleton.js';
import { readSeed } from '../seed/read-seed.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

export interface NewRecordOptions {
  readonly seedDir: string;
  readonly kind: string;
  readonly id: string;
  readonly document: string | undefined;
}

const kebabKey = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const definitions = new Map(
  (CURATED_KINDS as unknown as readonly KindDefinition[]).map((definition) => [
    kebabKey(definition.key),
    definition,
  ]),
);

/** Why no record can be made of these arguments; undefined where one can. */
function refusal({ kind, id, document, seedDir }: NewRecordOptions): string | undefined {
  if (!definitions.has(kind))
    return `There is no kind "${kind}".${didYouMean(kind, definitions.keys())} The kinds are: ${[...definitions.keys()].join(', ')}.`;
  if (!CURATED_ID.test(id))
    return `"${id}" is no id: lower-case letters, digits and hyphens, in one to three parts joined by "/", as "operation-lantern" or "northshire-2025/safer-evenings".`;
  const seed = readSeed(seedDir);
  const taken = seed.entities.find((entity) => entity.id === id);
  if (taken)
    return `The id ${id} is taken by ${taken.kind} "${taken.name}" (${taken.at.file}:${taken.at.line}). Choose another.`;
  const retired = seed.renamed.find(({ was }) => was === id);
  if (retired)
    return `The id ${id} is retired (${retired.at.file}:${retired.at.line}) and is never used again. Choose another.`;
  const documents = seed.documents.map((pin) => pin.id);
  if (document !== undefined && !documents.includes(document))
    return `The record has no document "${document}".${didYouMean(document, documents)} It has: ${documents.join(', ')}.`;
  return undefined;
}

/** Writes the skeleton of a new record where it belongs, with every key and its choices. Overwrites nothing. */
export function newRecord(options: NewRecordOptions, terminal: Terminal): ExitCode {
  const refused = refusal(options);
  const definition = definitions.get(options.kind);
  if (refused !== undefined || definition === undefined) {
    terminal.report(refused ?? '');
    return EXIT.problems;
  }
  const path = join(options.seedDir, recordPath(definition.kind, options.id));
  if (existsSync(path)) {
    terminal.report(
      `${path} is there already, and is left as it is. Choose another id, or edit that file.`,
    );
    return EXIT.problems;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatSkeleton(definition, options.id, options.document));
  terminal.answer(path);
  terminal.report('Fill it in, then run: npm run check');
  return EXIT.clean;
}
