import { graphql, type GraphQLSchema } from 'graphql';
import { formatAs, type Format } from '../ask/answer-forms.js';
import { buildQuery, type BuiltQuery } from '../ask/build-query.js';
import { kebabCase } from '../ask/arguments.js';
import type { Config } from '../config.js';
import { readDocumentTexts } from '../documents/document-texts.js';
import { buildSchema } from '../graphql/build-schema.js';
import { formatError } from '../graphql/errors.js';
import { openServingDriver } from '../graph/driver.js';
import { loadPatiently } from '../graph/load/load-patiently.js';
import { openNeo4j } from '../graph/open-neo4j.js';
import { readSeed } from '../seed/read-seed.js';
import { createContext } from '../server/create-app.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { readPassages } from '../verify/passage-texts.js';
import { readSoundRecord } from './load.js';

function formatOf(words: readonly string[]): { format: Format; rest: string[] } {
  const format = words.includes('--json') ? 'json' : words.includes('--csv') ? 'csv' : 'text';
  return { format, rest: words.filter((word) => word !== '--json' && word !== '--csv') };
}

function listQuestions(schema: GraphQLSchema, terminal: Terminal): ExitCode {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const { name, args, description } of fields.filter(
    ({ name }) => !/Connection|Aggregate/.test(name),
  )) {
    const [first] = args;
    const sentence = (description ?? '').split('\n')[0] ?? '';
    terminal.answer(
      `${kebabCase(name)}${first ? ` <${first.name}>` : ''}${sentence === '' ? '' : `  ${sentence}`}`,
    );
  }
  return EXIT.clean;
}

async function answer(
  config: Config,
  schema: GraphQLSchema,
  query: BuiltQuery,
  terminal: Terminal,
) {
  const record = readSoundRecord(config.seedDir, terminal);
  if (!record) return undefined;
  const connection = await openNeo4j(config, terminal.report);
  const driver = openServingDriver(connection);
  try {
    await loadPatiently(connection, record, terminal.report);
    const seed = readSeed(config.seedDir);
    const passages = readPassages(seed, readDocumentTexts(seed, config.sourcesDir));
    const contextValue = createContext({ driver, database: connection.database }, passages);
    return await graphql({
      schema,
      source: query.query,
      variableValues: query.variables,
      contextValue,
    });
  } finally {
    await driver.close();
    await connection.close();
  }
}

/** Asks one root field of the API, in this process, of the same database that a running server uses. */
export async function ask(
  config: Config,
  question: string | undefined,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const schema = await buildSchema();
  if (question === undefined) return listQuestions(schema, terminal);
  const { format, rest } = formatOf(words);
  const query = buildQuery(schema, question, rest);
  const result = await answer(config, schema, query, terminal);
  if (!result) return EXIT.problems;
  if (result.errors) {
    const errors = result.errors.map((error) => formatError(error.toJSON(), error));
    for (const { message } of errors) terminal.report(message);
    const ours = errors.some(({ extensions }) =>
      ['DATABASE_UNAVAILABLE', 'INTERNAL', 'TIMEOUT'].includes(String(extensions?.code)),
    );
    return ours ? EXIT.surroundings : EXIT.problems;
  }
  terminal.answer(formatAs(format, query.field, result.data?.[query.field]));
  return EXIT.clean;
}
