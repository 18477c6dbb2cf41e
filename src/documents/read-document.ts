import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeText } from './decode-text.js';
import { fileHash } from './fingerprint.js';

/** By what a document's file is found. */
export interface DocumentFile {
  /** Its name in the sources folder. */
  readonly file: string;
  /** The pinned SHA-256 of its bytes. */
  readonly sha256: string;
}

/** A document that was read, or why it could not be. */
export type DocumentReading =
  | {
      readonly atHand: true;
      readonly path: string;
      readonly text: string;
      /** Of the bytes that were read. */
      readonly sha256: string;
      /** Whether these are the bytes that were pinned. */
      readonly asPinned: boolean;
    }
  | { readonly atHand: false; readonly why: string };

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A file under another name whose bytes are the pinned ones. */
function findByHash(folder: string, sha256: string): string | undefined {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .find((path) => isFile(path) && fileHash(readFileSync(path)) === sha256);
}

/**
 * Reads a document from the sources folder: by its file's name, else by its hash among the files there
 * (not in folders below). A document that is not at hand is a value, for the record answers without
 * it; a file that can't be read is a fault and throws.
 */
export function readDocument(
  { file, sha256 }: DocumentFile,
  folder: string | undefined,
): DocumentReading {
  if (folder === undefined) return { atHand: false, why: 'no folder of documents is set' };
  if (!existsSync(folder)) return { atHand: false, why: `there is no folder ${folder}` };
  // A name only: a record may not point out of the folder.
  const named = join(folder, basename(file));
  const path = isFile(named) ? named : findByHash(folder, sha256);
  if (path === undefined)
    return { atHand: false, why: `${folder} holds no file ${file}, nor one with its hash` };
  const bytes = readFileSync(path);
  const found = fileHash(bytes);
  return { atHand: true, path, text: decodeText(bytes), sha256: found, asPinned: found === sha256 };
}
