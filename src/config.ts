import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatReason, SurroundingsError } from './errors.js';
import type { ProxySettings } from './graph/embedded/choose-proxy.js';
import { projectRoot } from './project-root.js';

/** The environment's variables, as `process.env` gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A Neo4j server of the user's own, used instead of the embedded one. */
export interface ServerSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** What is written of each request: `queries` adds the words that users send. */
export const REQUEST_LOGS = ['json', 'queries'] as const;
export type RequestLog = (typeof REQUEST_LOGS)[number];

/** Every setting of the program, checked. */
export interface Config {
  /** 0 means any free port. */
  readonly port: number;
  readonly host: string;
  /** Absent: requests leave no line. */
  readonly requestLog?: RequestLog;
  /** Requests a minute that one client may send; absent: any number. */
  readonly rateLimit?: number;
  /** How many proxies of ours stand before the program, whose word on the client's address is taken. */
  readonly trustProxy?: number;
  /** Absent: the embedded server. */
  readonly neo4j?: ServerSettings;
  readonly seedDir: string;
  /** The folder with the documents; absent where there is none at hand. */
  readonly sourcesDir?: string;
  /** The cache folder: the server's jars and the graphs. */
  readonly home: string;
  readonly javaHome?: string;
  readonly path?: string;
  /** A mirror to fetch the server's jars from; absent: the library's own repository. */
  readonly mavenRepositoryUrl?: string;
  /** By which the server's jars are fetched. */
  readonly proxies?: ProxySettings;
}

const DATABASE_ADDRESS = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/;

/** Reads single variables and gathers what is wrong with them, so that all of it is told at once. */
interface Reader {
  readonly faults: string[];
  /** The variable's value; an empty one counts as not set. */
  text(name: string): string | undefined;
}

function openReader(env: Environment): Reader {
  return {
    faults: [],
    text(name) {
      const value = env[name]?.trim();
      return value === '' ? undefined : value;
    },
  };
}

function readPort(reader: Reader, name: string, byDefault: number): number {
  const value = reader.text(name);
  if (value === undefined) return byDefault;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  reader.faults.push(`${name} is '${value}'; give a port from 1 to 65535, or 0 for any free one.`);
  return byDefault;
}

function readCount(reader: Reader, name: string, of: string, most: number): number | undefined {
  const value = reader.text(name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
  reader.faults.push(`${name} is '${value}'; give ${of} from 1 to ${most}, or unset it.`);
  return undefined;
}

function readRequestLog(reader: Reader): RequestLog | undefined {
  const value = reader.text('REQUEST_LOG');
  const known = REQUEST_LOGS.find((log) => log === value);
  if (value !== undefined && known === undefined)
    reader.faults.push(
      `REQUEST_LOG is '${value}'; give json for one line a request, queries to add what users ask, or unset it.`,
    );
  return known;
}

function readFolder(reader: Reader, name: string): string | undefined {
  const value = reader.text(name);
  if (value === undefined) return undefined;
  const folder = resolve(value);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  reader.faults.push(
    `${name} is '${value}', and there is no folder ${folder}. Correct it or unset it.`,
  );
  return undefined;
}

function readAddress(
  reader: Reader,
  name: string,
  form: RegExp,
  examples: string,
): string | undefined {
  const value = reader.text(name);
  if (value === undefined || form.test(value)) return value;
  reader.faults.push(`${name} is '${value}'; give an address such as ${examples}, or unset it.`);
  return undefined;
}

/** The value of a variable, or the text of the file that `<name>_FILE` names. */
function readSecret(reader: Reader, name: string): string | undefined {
  const value = reader.text(name);
  const file = reader.text(`${name}_FILE`);
  if (file === undefined) return value;
  if (value !== undefined)
    reader.faults.push(`Both ${name} and ${name}_FILE are set; unset one of them.`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (thrown) {
    reader.faults.push(
      `${name}_FILE cannot be read: ${formatReason(thrown)}. Correct it or unset it.`,
    );
    return undefined;
  }
}

function readServer(reader: Reader): ServerSettings | undefined {
  if (/^[^/]*\/\/[^/?#]*@/.test(reader.text('NEO4J_URI') ?? ''))
    // Not repeated: it may hold the password.
    reader.faults.push(
      'NEO4J_URI holds a user or a password; give the address alone, and set NEO4J_USERNAME and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.',
    );
  const uri = readAddress(
    reader,
    'NEO4J_URI',
    DATABASE_ADDRESS,
    'bolt://127.0.0.1:7687 or neo4j+s://<host>',
  );
  if (reader.text('NEO4J_URI') === undefined) return undefined;
  const password = readSecret(reader, 'NEO4J_PASSWORD');
  if (password === undefined && reader.text('NEO4J_PASSWORD_FILE') === undefined)
    reader.faults.push(
      'NEO4J_URI is set without a password; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, or unset NEO4J_URI to use the embedded database.',
    );
  return {
    uri: uri ?? '',
    username: reader.text('NEO4J_USERNAME') ?? 'neo4j',
    password: password ?? '',
    database: reader.text('NEO4J_DATABASE') ?? 'neo4j',
  };
}

function readHome(reader: Reader): string {
  const own = reader.text('GOLDEN_THREAD_HOME');
  if (own !== undefined) return resolve(own);
  return join(reader.text('XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'golden-thread');
}

/** The usual variables, in capitals or not, as other programs read them. */
function readProxies(reader: Reader): ProxySettings | undefined {
  const either = (name: string): string | undefined =>
    reader.text(name.toLowerCase()) ?? reader.text(name);
  const [http, https] = [either('HTTP_PROXY'), either('HTTPS_PROXY')];
  if (http === undefined && https === undefined) return undefined;
  return present({ http, https, none: either('NO_PROXY') });
}

/** `./documents` of the project, where it exists. */
function ownDocuments(): string | undefined {
  const folder = join(projectRoot(), 'documents');
  return existsSync(folder) ? folder : undefined;
}

type WithoutUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops absent settings, so that `'neo4j' in config` means what it says. */
function present<T extends object>(settings: T): Partial<WithoutUndefined<T>> {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<WithoutUndefined<T>>;
}

/**
 * Reads the settings from the environment given; no other file of the program reads it.
 * @throws SurroundingsError that lists every bad variable with its remedy
 */
export function readConfig(env: Environment = process.env): Config {
  const reader = openReader(env);
  const config: Config = {
    port: readPort(reader, 'PORT', 4000),
    host: reader.text('HOST') ?? '127.0.0.1',
    seedDir: readFolder(reader, 'SEED_DIR') ?? join(projectRoot(), 'seed'),
    home: readHome(reader),
    ...present({
      neo4j: readServer(reader),
      sourcesDir: readFolder(reader, 'SOURCES_DIR') ?? ownDocuments(),
      javaHome: reader.text('JAVA_HOME'),
      path: reader.text('PATH'),
      proxies: readProxies(reader),
      mavenRepositoryUrl: readAddress(
        reader,
        'MAVEN_REPOSITORY_URL',
        /^https?:\/\/\S+/,
        'https://<host>/<path>',
      ),
      requestLog: readRequestLog(reader),
      rateLimit: readCount(reader, 'RATE_LIMIT', 'the requests a minute of one client,', 1_000_000),
      trustProxy: readCount(reader, 'TRUST_PROXY', 'the number of proxies before the program,', 10),
    }),
  };
  if (reader.faults.length > 0) throw new SurroundingsError(reader.faults.join('\n'));
  return config;
}
