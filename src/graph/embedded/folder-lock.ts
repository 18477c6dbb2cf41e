import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { SurroundingsError } from '../../errors.js';
import { makeFolder } from './make-folder.js';

export interface LockSettings {
  /** Told once, when another process has the lock and we wait. */
  readonly onWait: () => void;
  /** Milliseconds after which waiting ends with an error. */
  readonly patience: number;
}

/** A holder that was killed loses its lock after this many milliseconds. */
const STALE_AFTER = 3000;

function isHeldByAnother(thrown: unknown): boolean {
  return (thrown as { code?: unknown } | null)?.code === 'ELOCKED';
}

/** `lock` with waiting; its own retries would not let us say that we wait. */
async function acquire(
  folder: string,
  { onWait, patience }: LockSettings,
): Promise<() => Promise<void>> {
  const until = performance.now() + patience;
  for (let first = true; ; first = false) {
    try {
      // A lock lost while the machine slept is no reason to end: the server guards its store itself.
      return await lock(folder, {
        stale: STALE_AFTER,
        realpath: false,
        onCompromised: () => undefined,
      });
    } catch (thrown) {
      if (!isHeldByAnother(thrown)) throw thrown;
      if (performance.now() > until)
        throw new SurroundingsError(
          `Another process has held ${folder}.lock for more than ${Math.round(patience / 1000)} s. Wait for it or end it, and start again.`,
        );
      if (first) onWait();
      await sleep(100);
    }
  }
}

/** Does `work` while no other process of ours works on `folder`, which is made if need be. */
export async function withFolderLock<T>(
  folder: string,
  settings: LockSettings,
  work: () => Promise<T>,
): Promise<T> {
  makeFolder(folder);
  const release = await acquire(folder, settings);
  try {
    return await work();
  } finally {
    // It may have been lost to a process that took us for dead; then there is nothing to release.
    await release().catch(() => undefined);
  }
}
