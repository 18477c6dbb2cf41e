import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { PassageTexts } from '../../src/graphql/context.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openLoadingDriver } from '../../src/graph/driver.js';
import { loadRecord } from '../../src/graph/load/load-record.js';
import { readSeed } from '../../src/seed/read-seed.js';
import type { Seed } from '../../src/seed/seed.js';
import { completeRecord, type CompleteRecord } from '../../src/seed/record.js';
import { createContext } from '../../src/server/create-app.js';

/** A record in the tests' database, and a way to ask the API of it in this process. */
export interface Loaded {
  readonly driver: Driver;
  readonly database: string;
  readonly schema: GraphQLSchema;
  readonly record: CompleteRecord;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
  readonly close: () => Promise<void>;
}

/** Empties the tests' database and loads the record of a seed folder. */
export const loadFolder = (seedDir: string, passages?: PassageTexts): Promise<Loaded> =>
  loadSeed(readSeed(seedDir), passages);

/** Empties the tests' database and loads a record. */
export async function loadSeed(seed: Seed, passages?: PassageTexts): Promise<Loaded> {
  const { database, ...login } = inject('neo4j');
  const driver = openLoadingDriver(login);
  await driver.executeQuery('MATCH (n) WHERE NOT n:__Migration DETACH DELETE n', {}, { database });
  const record = completeRecord(seed);
  await loadRecord(driver, database, record);
  const schema = await buildSchema();
  const contextValue = createContext({ driver, database }, passages);
  return {
    driver,
    database,
    schema,
    record,
    ask: (source, variableValues = {}) => graphql({ schema, source, variableValues, contextValue }),
    close: () => driver.close(),
  };
}
