import { createHash } from 'node:crypto';
import { formatJsonl, jsonlFiles } from '../export/jsonl.js';
import type { CompleteRecord } from '../seed/record.js';

/** Raised whenever the loader writes the same record in another way, so that graphs are loaded anew. */
export const LOADER_VERSION = 4;

/**
 * What says which record a graph holds: the hash of the export and of the loader's version,
 * whatever the documents at hand, the clock or the machine (design §7.10).
 */
export function fingerprintOf(record: CompleteRecord): string {
  const hash = createHash('sha256').update(`loader ${LOADER_VERSION}\n`);
  for (const file of jsonlFiles(record)) hash.update(`${file.name}\n`).update(formatJsonl(file));
  return hash.digest('hex').slice(0, 16);
}
