import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatReason } from '../../errors.js';

/** The file system has no place for a folder of ours; see `explainCacheFault`. */
export class FolderFault extends Error {}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Makes a folder and those above it, one by one: where a parent takes no folders and says that it does
 * not exist, as below `/proc`, Node 20's own recursive `mkdir` tries for ever.
 * @param mode of those that are made
 * @throws FolderFault that says which could not be made, and why
 */
export function makeFolder(folder: string, mode?: number): void {
  try {
    if (isFolder(folder)) return;
    makeFolder(dirname(folder), mode);
    mkdirSync(folder, { mode });
  } catch (thrown) {
    if (thrown instanceof FolderFault) throw thrown;
    // Another process may have made it in between.
    if ((thrown as { code?: unknown }).code === 'EEXIST' && isFolder(folder)) return;
    throw new FolderFault(`the folder ${folder} cannot be made: ${formatReason(thrown)}`, {
      cause: thrown,
    });
  }
}
