import { stat } from 'node:fs/promises';
import { readFileHash } from './file-hash.js';

/** What a file has to be. */
export interface Expected {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What is noted of files that were hashed: by name, the mark that each then had. */
export type Marks = Readonly<Record<string, string>>;

/**
 * Changes whenever the file's content may have: the time of the last change of its entry cannot be set
 * back by a program. Undefined where there is no such file.
 */
async function readMark(file: string): Promise<{ size: number; mark: string } | undefined> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(file);
    return { size, mark: [size, mtimeMs, ctimeMs, ino].join(' ') };
  } catch {
    return undefined;
  }
}

/**
 * Whether the file is what it has to be: hashed, unless it bears the mark of a file that was.
 * @param known the mark that it had when it was last hashed
 * @returns its mark, or undefined where it is absent, truncated or tampered with
 */
export async function verifyFile(
  file: string,
  expected: Expected,
  known: string | undefined,
): Promise<string | undefined> {
  const found = await readMark(file);
  if (found?.size !== expected.size) return undefined;
  if (found.mark === known) return found.mark;
  return (await readFileHash(file)) === expected.sha256 ? found.mark : undefined;
}
