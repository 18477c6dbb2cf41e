import { SurroundingsError } from '../../errors.js';
import { FolderFault } from './make-folder.js';

const CODES = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'ENOTDIR', 'EISDIR'];

/** Whether the file system refused: full, read-only, not ours, not a folder. */
export function isCacheFault(thrown: unknown): thrown is Error {
  if (thrown instanceof FolderFault) return true;
  return CODES.includes(String((thrown as { code?: unknown } | null)?.code));
}

/** Names the cache folder and the remedy where the file system refused; all else is given back. */
export function explainCacheFault(thrown: unknown, home: string): unknown {
  if (!isCacheFault(thrown)) return thrown;
  return new SurroundingsError(
    `The cache folder ${home} cannot be used: ${thrown.message}.\nFree some space (about 500 MB are needed) or make it writable, or set GOLDEN_THREAD_HOME to another folder, and start again.`,
    { cause: thrown },
  );
}
