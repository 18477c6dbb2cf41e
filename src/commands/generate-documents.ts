import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDocumentTexts } from '../documents/document-texts.js';
import { documentFiles, documentProblems } from '../generate/document-files.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { formatProblem } from '../problem.js';
import { readSeed } from '../seed/read-seed.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

/** Writes a file if it differs; whole or not at all. True where it was written. */
export function writeIfChanged(folder: string, file: GeneratedFile): boolean {
  const path = join(folder, file.path);
  if (existsSync(path) && readFileSync(path, 'utf8') === file.content) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, file.content);
  renameSync(`${path}.part`, path);
  return true;
}

/**
 * Pins the passages of every document at hand and runs the searches over them. A document that is not
 * at hand keeps what was generated before.
 */
export function generateDocuments(
  options: { seedDir: string; sourcesDir: string | undefined },
  terminal: Terminal,
): ExitCode {
  const seed = readSeed(options.seedDir);
  let exit: ExitCode = EXIT.clean;
  for (const document of readDocumentTexts(seed, options.sourcesDir)) {
    if (!document.atHand) {
      terminal.report(`${document.pin.id}: left as it is, ${document.why}`);
      continue;
    }
    const problems = documentProblems(document);
    for (const problem of problems) terminal.report(formatProblem(problem));
    if (problems.length > 0) exit = EXIT.problems;
    else
      for (const file of documentFiles(document, seed))
        terminal.report(
          `${file.path}: ${writeIfChanged(options.seedDir, file) ? 'written' : 'fresh'}`,
        );
  }
  return exit;
}
