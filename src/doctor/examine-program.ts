import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import type { Finding } from './finding.js';

interface Package {
  readonly version?: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readPackage(folder: string): Package {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Package) : {};
}

function numbersOf(version: string): number[] {
  return (/\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}

/** Whether a version is `least` or later. */
export function isAtLeast(version: string, least: string): boolean {
  const [found, needed] = [numbersOf(version), numbersOf(least)];
  for (const [at, part] of needed.entries())
    if ((found[at] ?? 0) !== part) return (found[at] ?? 0) > part;
  return true;
}

/** Whether this Node is recent enough. */
export function examineNode(
  version: string,
  needed = readPackage(projectRoot()).engines?.node,
): Finding {
  const least = needed?.replace(/^>=\s*/, '') ?? '0';
  const name = 'node';
  if (isAtLeast(version, least)) return { name, state: 'ok', text: `Node ${version}` };
  const text = `Node ${version} is too old; ${least} or later is needed`;
  return { name, state: 'fails', text, mend: 'install Node 24, for example: nvm install 24' };
}

/** Whether what is installed is what `package.json` pins. */
export function examineDependencies(root = projectRoot()): Finding {
  const name = 'dependencies';
  const pinned = Object.entries(readPackage(root).dependencies ?? {});
  const others = pinned.filter(
    ([dependency, version]) =>
      readPackage(join(root, 'node_modules', dependency)).version !== version,
  );
  if (others.length === 0)
    return { name, state: 'ok', text: `${pinned.length} as they are pinned` };
  const names = others.slice(0, 3).map(([dependency]) => dependency);
  const text = `${others.length} of ${pinned.length} are absent or of another version (${names.join(', ')}${others.length > 3 ? ', …' : ''})`;
  return { name, state: 'fails', text, mend: 'npm ci' };
}
