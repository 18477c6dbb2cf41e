import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf } from '../../graph/fingerprint.js';
import { readSeed } from '../../seed/read-seed.js';
import { completeRecord } from '../../seed/record.js';

/** A copy of a record that can be turned into another one and back, so that there is something to load. */
export interface TwoRecords {
  readonly seedDir: string;
  /** Turns one into the other. */
  turn(): void;
  /** The fingerprint that a graph of it as it now is must have. */
  fingerprint(): string;
}

const SUMMARY = /^(\s*summary: [^"'|>].*)\.$/m;

function findSummary(folder: string): { file: string; text: string } {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.yml')) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    if (SUMMARY.test(text)) return { file, text };
  }
  throw new Error(`No record in ${folder} has a summary of one line.`);
}

const fingerprintIn = (seedDir: string): string => fingerprintOf(completeRecord(readSeed(seedDir)));

/** Copies the record of `from` to `seedDir`; the other of the two has one word more in one summary. */
export function copyAsTwoRecords(from: string, seedDir: string): TwoRecords {
  rmSync(seedDir, { recursive: true, force: true });
  cpSync(from, seedDir, { recursive: true });
  const { file, text } = findSummary(seedDir);
  const texts = [text, text.replace(SUMMARY, '$1 indeed.')];
  const fingerprints = texts.map((each) => {
    writeFileSync(file, each);
    return fingerprintIn(seedDir);
  });
  let current = 1;
  return {
    seedDir,
    turn() {
      current = 1 - current;
      writeFileSync(file, texts[current]!);
    },
    fingerprint: () => fingerprints[current]!,
  };
}
