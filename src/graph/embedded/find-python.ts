import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './run-quietly.js';

const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * A `python3` that has pip: of `path` first, then of the usual folders.
 * @param usualFolders for tests
 */
export async function findPython(
  path: string | undefined,
  usualFolders: readonly string[] = USUAL_FOLDERS,
): Promise<string | undefined> {
  const folders = [...(path ?? '').split(delimiter), ...usualFolders];
  const files = folders.filter((each) => each !== '').map((folder) => join(folder, 'python3'));
  for (const python of new Set(files)) {
    if (!existsSync(python)) continue;
    if (!(await runQuietly(python, ['-m', 'pip', '--version'], 1)).failed) return python;
  }
  return undefined;
}
