import { checkSeed } from '../checks/run-checks.js';
import type { Config } from '../config.js';
import { loadPatiently } from '../graph/load/load-patiently.js';
import { openNeo4j } from '../graph/open-neo4j.js';
import { formatProblem } from '../problem.js';
import { readSeed } from '../seed/read-seed.js';
import { completeRecord, type CompleteRecord } from '../seed/record.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

/** The record, if nothing in it MUST be mended first; else undefined, with every such problem reported. */
export function readSoundRecord(seedDir: string, terminal: Terminal): CompleteRecord | undefined {
  const seed = readSeed(seedDir);
  const must = checkSeed(seed).problems.filter(({ level }) => level === 'MUST');
  if (must.length === 0) return completeRecord(seed);
  for (const problem of must) terminal.report(formatProblem(problem));
  terminal.report(`Nothing was loaded: ${must.length} problems must be mended first.`);
  return undefined;
}

/** Checks the record and loads it; an unchanged record is not loaded again. */
export async function load(
  config: Config,
  options: { intoExisting: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const record = readSoundRecord(config.seedDir, terminal);
  if (!record) return EXIT.problems;
  const connection = await openNeo4j(config, terminal.report);
  try {
    const { fingerprint, changed } = await loadPatiently(
      connection,
      record,
      terminal.report,
      options,
    );
    terminal.answer(
      `${changed ? 'loaded' : 'already loaded:'} ${record.entities.length} things, ${record.links.length} links, ${record.citations.length} citations`,
    );
    terminal.answer(`fingerprint ${fingerprint}`);
    return EXIT.clean;
  } finally {
    await connection.close();
  }
}
