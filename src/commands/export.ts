import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeed } from '../checks/run-checks.js';
import { formatJsonl, jsonlFiles } from '../export/jsonl.js';
import { fingerprintOf } from '../graph/fingerprint.js';
import { didYouMean } from '../nearest.js';
import { formatProblem } from '../problem.js';
import { readSeed } from '../seed/read-seed.js';
import { completeRecord } from '../seed/record.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

const FORMATS = ['jsonl'];

/**
 * Writes the record to a folder in an open format. Nothing is written while a MUST problem stands;
 * each file is written whole under another name and then renamed, so that none is half-written.
 */
export function exportRecord(
  options: { seedDir: string; format: string; path: string },
  terminal: Terminal,
): ExitCode {
  if (!FORMATS.includes(options.format)) {
    terminal.report(
      `There is no format "${options.format}".${didYouMean(options.format, FORMATS)} The formats are: ${FORMATS.join(', ')}.`,
    );
    return EXIT.problems;
  }
  if (existsSync(options.path) && !statSync(options.path).isDirectory()) {
    terminal.report(
      `${options.path} is a file; jsonl is written as four files into a folder. Name a folder.`,
    );
    return EXIT.problems;
  }
  const seed = readSeed(options.seedDir);
  const must = checkSeed(seed).problems.filter(({ level }) => level === 'MUST');
  if (must.length > 0) {
    for (const problem of must) terminal.report(formatProblem(problem));
    terminal.report('Nothing was exported: mend these first.');
    return EXIT.problems;
  }
  const record = completeRecord(seed);
  mkdirSync(options.path, { recursive: true });
  for (const file of jsonlFiles(record)) {
    const path = join(options.path, file.name);
    writeFileSync(`${path}.part`, formatJsonl(file));
    renameSync(`${path}.part`, path);
    terminal.answer(`${path}  ${file.rows.length} rows`);
  }
  terminal.answer(`fingerprint ${fingerprintOf(record)}`);
  return EXIT.clean;
}
