import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readSeed } from '../../src/seed/read-seed.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';
import { loadFolder, type Loaded } from './loaded.js';

/** Northshire with one more file of records in the tests' database; the file must be well formed. */
export async function loadPlanted(planted: string): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'northshire-planted-'));
  try {
    cpSync(NORTHSHIRE_SEED, folder, { recursive: true });
    writeFileSync(join(folder, 'initiatives/planted.yml'), planted);
    expect(readSeed(folder).problems).toEqual([]);
    return await loadFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
