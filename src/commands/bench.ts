import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { Database } from '../analysis/run-cypher.js';
import { copyRecord, nodesOf } from '../bench/copy-record.js';
import { BENCH_QUESTIONS } from '../bench/questions.js';
import { recordingDriver, type Statement } from '../bench/recording-driver.js';
import { report, type Compared } from '../bench/timings.js';
import type { Config } from '../config.js';
import { ArgumentError } from '../errors.js';
import { openLoadingDriver, openServingDriver } from '../graph/driver.js';
import { addRecord, loadRecord } from '../graph/load/load-record.js';
import { openNeo4j } from '../graph/open-neo4j.js';
import { buildSchema } from '../graphql/build-schema.js';
import type { Context } from '../graphql/context.js';
import { createApollo, createContext } from '../server/create-app.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { readSoundRecord } from './load.js';

interface Bench extends Database {
  readonly apollo: ApolloServer<Context>;
  readonly rounds: number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** As the service answers it, with its limits and its store of known documents; no answer is kept. */
async function askApi({ driver, database, apollo }: Bench, query: string): Promise<void> {
  const contextValue = createContext({ driver, database });
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
  if (errors) throw new Error(`${query}\n${errors.map(({ message }) => message).join('\n')}`);
}

/** The statements of a question one after another, as a program without our API would run them. */
async function runBare({ driver, database }: Bench, statements: readonly Statement[]) {
  for (const { text, parameters } of statements) {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    await session.run(text, parameters as Record<string, unknown>);
    await session.close();
  }
}

/** API and bare driver in turns, so that whatever slows the machine slows both; two rounds warm up. */
async function compare(bench: Bench, name: string, query: string): Promise<Compared> {
  const statements: Statement[] = [];
  await askApi({ ...bench, driver: recordingDriver(bench.driver, statements) }, query);
  const api: number[] = [];
  const bare: number[] = [];
  for (let round = -2; round < bench.rounds; round += 1) {
    const inApi = await timed(() => askApi(bench, query));
    const inDriver = await timed(() => runBare(bench, statements));
    if (round < 0) continue;
    api.push(inApi);
    bare.push(inDriver);
  }
  return { name, api, bare, statements: statements.length };
}

function numbersOf(option: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((one) => Number.isInteger(one) && one > 0 && one <= 1000)) return numbers;
  throw new ArgumentError(`--${option} ${text}: give whole numbers from 1 to 1000, by commas.`);
}

/** The server's own limit is for questions; emptying a graph of several forces takes minutes. */
const EMPTY_TIMEOUT_MS = 15 * 60_000;

/** Takes out what an earlier run left, in batches: it may be a million nodes. */
async function empty({ driver, database }: Database): Promise<void> {
  const session = driver.session({ database });
  await session.run(
    'MATCH (n) WHERE NOT n:__Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    {},
    { timeout: EMPTY_TIMEOUT_MS },
  );
  await session.close();
}

/**
 * Times every question beside its own Cypher through the bare driver, at several sizes of graph: the
 * record, and so many copies of it that have nothing to do with what is asked. Always in an embedded
 * database of its own, since it empties it first.
 */
export async function bench(
  config: Config,
  options: { readonly forces: string; readonly rounds: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const sizes = numbersOf('forces', options.forces).sort((a, b) => a - b);
  const [rounds = 30] = numbersOf('rounds', options.rounds);
  const record = readSoundRecord(config.seedDir, terminal);
  if (!record) return EXIT.problems;
  const folder = join(config.home, 'bench');
  mkdirSync(folder, { recursive: true });
  const { neo4j: _theirs, ...own } = config;
  const connection = await openNeo4j({ ...own, seedDir: folder }, terminal.report);
  const loader = openLoadingDriver(connection);
  const driver = openServingDriver(connection);
  try {
    const { database } = connection;
    await empty({ driver: loader, database });
    await loadRecord(loader, database, record);
    const apollo = createApollo(await buildSchema(), createServer(), terminal.report);
    await apollo.start();
    let forces = 1;
    for (const size of sizes) {
      const before = performance.now();
      const from = forces;
      for (; forces < size; forces += 1)
        await addRecord(loader, database, copyRecord(record, `force-${forces}`), `bench-${forces}`);
      const seconds = (performance.now() - before) / 1000;
      const added = (forces - from) * nodesOf(record);
      if (added > 0)
        terminal.report(
          `Loaded ${added} nodes in ${seconds.toFixed(0)} s (${Math.round(added / seconds)} a second).`,
        );
      const compared: Compared[] = [];
      for (const { name, query } of BENCH_QUESTIONS)
        compared.push(await compare({ driver, database, apollo, rounds }, name, query));
      terminal.answer(
        `${size} ${size === 1 ? 'force' : 'forces'}, ${size * nodesOf(record)} nodes, ${rounds} rounds`,
      );
      terminal.answer(report(compared));
    }
  } finally {
    await loader.close();
    await driver.close();
    await connection.close();
  }
  return EXIT.clean;
}
