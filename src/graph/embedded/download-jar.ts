import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type mavenModule from 'mvn-artifact-download';
import { openAgents } from './agents.js';
import type { ProxySettings } from './choose-proxy.js';
import type { LockedJar } from './jar-lock.js';

// Required, since loaders differ in what they take for the default export of this CommonJS module.
const { default: downloadArtifact } = createRequire(import.meta.url)(
  'mvn-artifact-download',
) as typeof mavenModule;

/** Downloads one jar to a file of the given folder and name. */
export type Download = (jar: LockedJar, folder: string, name: string) => Promise<void>;

export interface DownloadSettings {
  /** A mirror's address; absent: the library's own repository. */
  readonly repository?: string | undefined;
  /** Absent: no proxy is used. */
  readonly proxies?: ProxySettings | undefined;
  /** Milliseconds without a new byte after which a download counts as failed. */
  readonly stallLimit?: number;
}

/**
 * Rejects when `file` has not grown for `limit` milliseconds. The library waits for ever when the
 * connection is lost in the middle of a body, so somebody has to look.
 */
function watchForStall(file: string, limit: number): { stalled: Promise<never>; stop: () => void } {
  let size = -1;
  let since = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = setInterval(
      () => {
        const now = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
        if (now !== size) [size, since] = [now, performance.now()];
        else if (performance.now() - since > limit)
          reject(new Error(`no byte came for ${limit / 1000} s`));
      },
      Math.min(500, limit / 2),
    );
  });
  return { stalled, stop: () => clearInterval(timer) };
}

/** A download by coordinates over connections that are kept open; `close` ends them. */
export function openDownload(settings: DownloadSettings = {}): {
  download: Download;
  close: () => void;
} {
  const limit = settings.stallLimit ?? 30_000;
  const { agentFor, close } = openAgents(settings.proxies);
  const repository = settings.repository?.replace(/\/*$/, '/');
  async function download(jar: LockedJar, folder: string, name: string): Promise<void> {
    const { groupId, artifactId, version, classifier } = jar;
    const artifact = { groupId, artifactId, version, ...(classifier && { classifier }) };
    const watch = watchForStall(join(folder, name), limit);
    try {
      const fetched = downloadArtifact(artifact, folder, repository, name, { agent: agentFor });
      await Promise.race([fetched, watch.stalled]);
    } finally {
      watch.stop();
    }
  }
  return { download, close };
}
