import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { SurroundingsError } from '../errors.js';

/** One YAML file of the record, by its path from the project or the given folder. */
export interface SeedText {
  /** Path from the seed folder, with forward slashes. */
  readonly path: string;
  /** As problems name it: the seed folder's own name, then the path. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads every `.yml` file below the seed folder, in the order of their paths. Throws where there is
 * no such folder or it holds no YAML at all.
 */
export function readSeedFiles(seedDir: string): SeedText[] {
  if (!statSync(seedDir, { throwIfNoEntry: false })?.isDirectory())
    throw new SurroundingsError(
      `There is no record at ${seedDir}. Set SEED_DIR to a folder with the record's YAML, or leave it unset for the shipped record.`,
    );
  const name = relative(join(seedDir, '..'), seedDir);
  const files = readdirSync(seedDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yml') || path.endsWith('.yaml'))
    .map((path) => path.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  if (files.length === 0)
    throw new SurroundingsError(
      `${seedDir} holds no .yml file, so there is no record to read. Set SEED_DIR to a folder that has one.`,
    );
  return files.map((path) => ({
    path,
    file: `${name}/${path}`,
    text: readFileSync(join(seedDir, path), 'utf8'),
  }));
}
