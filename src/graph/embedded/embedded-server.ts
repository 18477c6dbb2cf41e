import type { ProxySettings } from './choose-proxy.js';
import { dataFolders, jarFolders } from './folders.js';
import type { DataFolders, JarFolders } from './folders.js';
import { readJarLock } from './jar-lock.js';
import type { JavaSurroundings } from './java-candidates.js';
import type { JarLock } from './jar-lock.js';

/** What the caller of the embedded server decides. */
export interface EmbeddedOptions {
  /** The cache folder. */
  readonly home: string;
  /** Names the graph: one folder, one server, one password each. */
  readonly dataKey: string;
  readonly env: JavaSurroundings;
  /** Told what goes on, line by line. */
  readonly report: (line: string) => void;
  /** Whether progress may be drawn. */
  readonly terminal: boolean;
  /** Starts sooner, computes slower: for tests. */
  readonly fast?: boolean | undefined;
  /** Milliseconds after which, in the background, an archive of classes is made where there is none. */
  readonly archiveAfter?: number | undefined;
  /** A mirror to fetch jars from. */
  readonly repository?: string | undefined;
  /** By which jars are fetched. */
  readonly proxies?: ProxySettings | undefined;
}

/** The options, and where things are. */
export interface EmbeddedServer extends EmbeddedOptions {
  readonly lock: JarLock;
  readonly jarFolders: JarFolders;
  readonly folders: DataFolders;
}

/** Works out where the server of these options keeps its things; nothing is touched. */
export function describeServer(options: EmbeddedOptions): EmbeddedServer {
  const lock = readJarLock();
  const { home, dataKey } = options;
  return {
    ...options,
    lock,
    jarFolders: jarFolders(home, lock.version),
    folders: dataFolders(home, dataKey),
  };
}
