import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFolder } from './class-archive.js';
import { dataFolders, jarFolders } from './folders.js';
import { findRunningServer } from './server-record.js';
import { countUsers } from './users.js';

/** One thing that the cache holds. */
export interface CacheEntry {
  readonly kind: 'SERVER' | 'ARCHIVES' | 'JAVA' | 'GRAPH' | 'MEASUREMENTS';
  /** The server's version, the runtime's name, or the graph's key. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Of a graph: whether its database runs, and how many live processes of ours use it. */
  readonly running?: boolean;
  readonly users?: number;
}

function sizeOf(path: string): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  try {
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
  } catch {
    // It was taken away while we looked.
    return 0;
  }
}

/** The folders in a folder, without the locks that stand beside those in use. */
function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.lock'))
    .map(({ name }) => name)
    .sort();
}

function describeServers(home: string): CacheEntry[] {
  return foldersIn(join(home, 'neo4j')).flatMap((name) => {
    const folders = jarFolders(home, name);
    const archives = archiveFolder(folders);
    const inArchives = sizeOf(archives);
    const jars: CacheEntry = {
      kind: 'SERVER',
      name,
      path: folders.root,
      bytes: sizeOf(folders.root) - inArchives,
    };
    if (!existsSync(archives)) return [jars];
    return [jars, { kind: 'ARCHIVES', name, path: archives, bytes: inArchives } as const];
  });
}

/** A graph, and whether its database runs; the notes of processes that have ended are cleared away. */
function describeGraph(home: string, name: string): CacheEntry {
  const folders = dataFolders(home, name);
  return {
    kind: 'GRAPH',
    name,
    path: folders.root,
    bytes: sizeOf(folders.root),
    running: findRunningServer(folders) !== undefined,
    users: existsSync(folders.users) ? countUsers(folders.users) : 0,
  };
}

/** What the cache folder holds of ours, with sizes; nothing else in that folder is looked at. */
export function listCache(home: string): CacheEntry[] {
  const others = (kind: 'JAVA' | 'MEASUREMENTS', folder: string): CacheEntry[] =>
    foldersIn(join(home, folder)).map((name) => {
      const path = join(home, folder, name);
      return { kind, name, path, bytes: sizeOf(path) };
    });
  return [
    ...describeServers(home),
    ...others('JAVA', 'java'),
    ...foldersIn(join(home, 'data')).map((name) => describeGraph(home, name)),
    ...others('MEASUREMENTS', 'bench'),
  ];
}
