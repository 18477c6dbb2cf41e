import { graphql, type GraphQLSchema } from 'graphql';
import { buildQuery, type BuiltQuery } from '../ask/build-query.js';
import { kebabCase } from '../ask/arguments.js';
import { formatAnswer } from '../ask/format-answer.js';
import { formatCoverage } from '../ask/format-coverage.js';
import { formatCrossWalk } from '../ask/format-cross-walk.js';
import { formatCsv } from '../ask/format-csv.js';
import { formatTrace } from '../ask/format-trace.js';
import { accountabilityTable } from '../ask/tables/accountability.js';
import { appearancesTable } from '../ask/tables/appearances.js';
import { comparisonTable } from '../ask/tables/comparison.js';
import { disputesTable } from '../ask/tables/disputes.js';
import { gapsTable } from '../ask/tables/gaps.js';
import { sharedWorkTable, unmetPartnershipsTable } from '../ask/tables/shared-work.js';
import { csvTable, printTable, type Table } from '../ask/tables/table.js';
import { timelineTable } from '../ask/tables/timeline.js';
import type { Config } from '../config.js';
import { readDocumentTexts } from '../documents/document-texts.js';
import { buildSchema } from '../graphql/build-schema.js';
import { formatError } from '../graphql/errors.js';
import { openLoadingDriver, openServingDriver } from '../graph/driver.js';
import { loadRecord } from '../graph/load/load-record.js';
import { openNeo4j } from '../graph/open-neo4j.js';
import { readSeed } from '../seed/read-seed.js';
import { createContext } from '../server/create-app.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { readPassages } from '../verify/passage-texts.js';
import { readSoundRecord } from './load.js';

type Format = 'text' | 'json' | 'csv';

/** Answers that are tables, at the terminal and as CSV. */
const TABLES: Readonly<Record<string, (answer: never) => Table>> = {
  accountability: accountabilityTable,
  appearances: appearancesTable,
  comparison: comparisonTable,
  disputes: disputesTable,
  gaps: gapsTable,
  sharedWork: sharedWorkTable,
  timeline: timelineTable,
  unmetPartnerships: unmetPartnershipsTable,
};

/** Answers that have a form of their own at the terminal; all others are outlines. */
const FORMS: Readonly<Record<string, (answer: never) => string>> = {
  coverage: formatCoverage,
  crossWalk: formatCrossWalk,
  trace: formatTrace,
};

function formatOf(words: readonly string[]): { format: Format; rest: string[] } {
  const format = words.includes('--json') ? 'json' : words.includes('--csv') ? 'csv' : 'text';
  return { format, rest: words.filter((word) => word !== '--json' && word !== '--csv') };
}

function formatAs(format: Format, field: string, answer: unknown): string {
  if (format === 'json') return JSON.stringify(answer, undefined, 2);
  const table = TABLES[field]?.(answer as never);
  if (table) return format === 'csv' ? csvTable(table).trimEnd() : printTable(table);
  if (format === 'csv') return formatCsv(answer).trimEnd();
  return (FORMS[field] ?? formatAnswer)(answer as never);
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
  const loader = openLoadingDriver(connection);
  const driver = openServingDriver(connection);
  try {
    await loadRecord(loader, connection.database, record);
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
    await loader.close();
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
