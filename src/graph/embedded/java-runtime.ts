import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { readFileHash } from './file-hash.js';
import { verifyFile } from './verified-file.js';

const manifest = z.record(
  z.string(),
  z.strictObject({ size: z.int(), sha256: z.string(), mark: z.string().optional() }),
);

type Manifest = z.infer<typeof manifest>;

/** Where the Java runtime that we fetch is kept. */
export interface RuntimeFolders {
  /** First starts take turns by a lock on this folder. */
  readonly root: string;
  /** The Java home. */
  readonly home: string;
  readonly java: string;
  /** What every file of it was when it was unpacked. */
  readonly manifest: string;
  /** A fetch under way. */
  readonly partial: string;
}

/** The folders of the runtime of this name under the cache folder `cache`. */
export function runtimeFolders(cache: string, name: string): RuntimeFolders {
  const root = join(cache, 'java');
  const home = join(root, name);
  return {
    root,
    home,
    java: join(home, 'bin', 'java'),
    manifest: join(home, 'manifest.json'),
    partial: join(root, 'partial'),
  };
}

/** Notes what each file of a runtime is that was just unpacked into `home`. */
export async function writeManifest(home: string): Promise<void> {
  const files: Manifest = {};
  for (const name of readdirSync(home, { recursive: true, encoding: 'utf8' })) {
    const file = join(home, name);
    const { size } = statSync(file);
    if (statSync(file).isFile())
      files[relative(home, file)] = { size, sha256: await readFileHash(file) };
  }
  writeFileSync(join(home, 'manifest.json'), JSON.stringify(files));
}

function readManifest(folders: RuntimeFolders): Manifest | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(folders.manifest, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether a runtime is there, whole and as it was unpacked. Files that were touched since are hashed. */
export async function isSoundRuntime(folders: RuntimeFolders): Promise<boolean> {
  const files = readManifest(folders);
  if (files === undefined) return false;
  let changed = false;
  for (const [name, entry] of Object.entries(files)) {
    const mark = await verifyFile(join(folders.home, name), entry, entry.mark);
    if (mark === undefined) return false;
    if (mark !== entry.mark) changed = true;
    entry.mark = mark;
  }
  if (changed) writeFileSync(folders.manifest, JSON.stringify(files));
  return true;
}
