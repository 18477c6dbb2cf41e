#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { readConfig } from './config.js';
import { GoldenThreadError } from './errors.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';

const terminal: Terminal = {
  answer: (line) => void process.stdout.write(`${line}\n`),
  report: (line) => void process.stderr.write(`${line}\n`),
  moving: process.stderr.isTTY,
};

// Whoever reads our answer may stop before its end, as `head` does: no fault of ours.
process.stdout.on('error', (thrown: NodeJS.ErrnoException) => {
  if (thrown.code !== 'EPIPE') throw thrown;
  process.exit(EXIT.clean);
});

const program = new Command('golden-thread')
  .description(
    'The golden thread of policing as a graph, each node and link cited to a published document.',
  )
  .exitOverride()
  .showHelpAfterError('(--help lists what there is)');

/** What `new` may be told. */
interface NewOptions {
  readonly document?: string;
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly voice?: string;
  readonly date?: string;
  readonly layout?: string;
}

/** What `bench` may be told. */
interface BenchOptions {
  readonly forces: string;
  readonly rounds?: string;
  readonly times: string;
  readonly seed?: string;
}

function finish(code: ExitCode): void {
  process.exitCode = code;
}

program
  .command('start')
  .description(
    'Bring up the database, check and load the record, serve the API and the explorer. PORT, HOST, NEO4J_URI, SEED_DIR, SOURCES_DIR set how.',
  )
  .action(async () => {
    const { start } = await import('./commands/start.js');
    finish(await start(readConfig(), terminal));
  });

program
  .command('check')
  .description(
    'Read the record and list every problem with file, line and remedy. Needs no database.',
  )
  .option('--json', 'as JSON', false)
  .action(async (options: { json: boolean }) => {
    const { check } = await import('./commands/check.js');
    finish(check({ seedDir: readConfig().seedDir, json: options.json }, terminal));
  });

program
  .command('verify')
  .description('Hold every citation and figure against the documents in SOURCES_DIR.')
  .option('--json', 'as JSON', false)
  .action(async (options: { json: boolean }) => {
    const { verify } = await import('./commands/verify.js');
    const { seedDir, sourcesDir } = readConfig();
    finish(verify({ seedDir, sourcesDir, json: options.json }, terminal));
  });

program
  .command('load')
  .description(
    'Check the record and load it into the database; an unchanged record is not loaded again.',
  )
  .option(
    '--into-existing',
    "load beside nodes that aren't ours; only what we loaded is ever deleted",
    false,
  )
  .action(async (options: { intoExisting: boolean }) => {
    const { load } = await import('./commands/load.js');
    finish(await load(readConfig(), options, terminal));
  });

program
  .command('ask')
  .description(
    'Ask a question of the API: ask -- trace <id>, ask -- search "knife crime", ask -- dataset',
  )
  .argument('[question]', 'a root field of the API in kebab case; without it, all are listed')
  .argument(
    '[words...]',
    'its first argument, then --<argument> <value>; lists by commas; --json or --csv',
  )
  .allowUnknownOption()
  .helpOption('-h, --help', 'this help')
  .action(
    async (question: string | undefined, _words: string[], _options: unknown, command: Command) => {
      const { ask } = await import('./commands/ask.js');
      finish(await ask(readConfig(), question, command.args.slice(1), terminal));
    },
  );

program
  .command('doctor')
  .description(
    'Examine the program, its surroundings and the record: one line each, failing lines end in the command that mends. Lists what the cache holds.',
  )
  .option(
    '--clean',
    'remove what the cache holds of ours; refused while a server of ours runs',
    false,
  )
  .action(async (options: { clean: boolean }) => {
    const { doctor } = await import('./commands/doctor.js');
    finish(await doctor(readConfig(), options, terminal));
  });

program
  .command('bench')
  .description(
    'Time the questions beside the same Cypher through the bare driver, on the record and on made graphs of several forces; or time starts of the database; or kill it all at random moments.',
  )
  .argument('[what]', 'questions, starts or kills', 'questions')
  .option('--forces <numbers>', 'of questions: sizes of graph, by commas', '1,7')
  .option('--rounds <number>', 'how often each is timed; of questions 30, of starts 5')
  .option('--times <number>', 'of kills: how many', '30')
  .option('--seed <number>', 'of kills: a series of moments to see again')
  .action(async (what: string, options: BenchOptions) => {
    const { benchOf } = await import('./commands/bench-of.js');
    finish(await benchOf(readConfig(), what, options, terminal));
  });

program
  .command('export')
  .description('Write the record in an open format: export -- jsonl <folder>')
  .argument('<format>', 'jsonl')
  .argument('<path>', 'where to write')
  .action(async (format: string, path: string) => {
    const { exportRecord } = await import('./commands/export.js');
    finish(exportRecord({ seedDir: readConfig().seedDir, format, path }, terminal));
  });

program
  .command('generate')
  .description(
    'Write what is generated: passages and searches of the documents at hand; schemas, types and pages from the code.',
  )
  .action(async () => {
    const { generate } = await import('./commands/generate.js');
    finish(await generate(readConfig(), terminal));
  });

program
  .command('pictures')
  .description("Take the README's pictures from a running service.")
  .option('--of <address>', 'where it runs', 'http://127.0.0.1:4000/')
  .action(async (options: { of: string }) => {
    const { pictures } = await import('./commands/pictures.js');
    finish(await pictures(options.of, terminal));
  });

program
  .command('new')
  .description(
    'Write the skeleton of a new record: new -- initiative operation-lantern --document northshire-report-2026; or pin and part a document: new -- document minutes-2026.txt',
  )
  .argument('<kind>', 'a kind in kebab case, as initiative or risk-area; or document')
  .argument('<id>', 'its id; of a document, the file that holds its text')
  .option('--document <id>', 'the document that it is found in')
  .option('--id <id>', 'of a document: its id; by default made of the name of the file')
  .option('--title <title>', 'of a document: its title; by default its first line')
  .option('--publisher <name>', 'of a document: who published it')
  .option('--voice <voice>', 'of a document: FORCE, COMMISSIONER, INSPECTORATE, …')
  .option(
    '--date <date>',
    'of a document: 2026-03-31, 2026-03, 2026, 2022-23 (autumn); ? if inferred',
  )
  .option('--layout <layout>', 'of a document: how it is parted; by default proposed')
  .action(async (kind: string, id: string, options: NewOptions) => {
    const { seedDir, sourcesDir } = readConfig();
    if (kind === 'document') {
      const { newDocument } = await import('./commands/new-document.js');
      finish(newDocument({ ...options, seedDir, sourcesDir, file: id }, terminal));
      return;
    }
    const { newRecord } = await import('./commands/new-record.js');
    finish(newRecord({ seedDir, kind, id, document: options.document }, terminal));
  });

try {
  await program.parseAsync();
} catch (thrown) {
  if (thrown instanceof CommanderError) finish(thrown.exitCode === 0 ? EXIT.clean : EXIT.problems);
  else if (thrown instanceof GoldenThreadError) {
    terminal.report(thrown.message);
    finish(thrown.exitCode);
  } else {
    terminal.report(
      `A fault of the program: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
    );
    finish(EXIT.surroundings);
  }
}
