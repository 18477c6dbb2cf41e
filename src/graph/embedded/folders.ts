import { join } from 'node:path';

/** Where the server of one version keeps its jars: shared by all graphs of this user. */
export interface JarFolders {
  /** The whole of it; first starts take turns by a lock on this folder. */
  readonly root: string;
  readonly lib: string;
  /** Downloads under way: same file system as `lib`, so that a verified jar is moved in one step. */
  readonly partial: string;
  /** Says which lock file the jars were last hashed against. */
  readonly stamp: string;
}

/** Where one graph lives, and what we note about the server that runs on it. */
export interface DataFolders {
  readonly root: string;
  readonly conf: string;
  readonly password: string;
  /** What we decided when we started the server. */
  readonly record: string;
  /** The server's process id, written by the process itself. */
  readonly pid: string;
  /** One file for each open connection of our processes. */
  readonly users: string;
  readonly log: string;
  /** The classes that the server has loaded, where an archive of them is wanted. */
  readonly classList: string;
}

/** The jar folders of `version` under the cache folder `home`. */
export function jarFolders(home: string, version: string): JarFolders {
  const root = join(home, 'neo4j', version);
  return {
    root,
    lib: join(root, 'lib'),
    partial: join(root, 'partial'),
    stamp: join(root, 'verified.json'),
  };
}

/** The folders of the graph `dataKey` under the cache folder `home`. */
export function dataFolders(home: string, dataKey: string): DataFolders {
  const root = join(home, 'data', dataKey);
  return {
    root,
    conf: join(root, 'conf'),
    password: join(root, 'password'),
    record: join(root, 'server.json'),
    pid: join(root, 'server.pid'),
    users: join(root, 'users'),
    log: join(root, 'logs', 'console.log'),
    classList: join(root, 'logs', 'classes.list'),
  };
}
