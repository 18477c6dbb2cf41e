import type { Config } from '../config.js';
import { codeFiles } from '../generate/code-files.js';
import { projectRoot } from '../project-root.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { generateDocuments, writeIfChanged } from './generate-documents.js';

/** Writes all that is generated: from the documents at hand, and from the code. */
export async function generate(config: Config, terminal: Terminal): Promise<ExitCode> {
  const exit = generateDocuments(
    { seedDir: config.seedDir, sourcesDir: config.sourcesDir },
    terminal,
  );
  for (const file of await codeFiles())
    terminal.report(`${file.path}: ${writeIfChanged(projectRoot(), file) ? 'written' : 'fresh'}`);
  return exit === EXIT.clean ? EXIT.clean : exit;
}
