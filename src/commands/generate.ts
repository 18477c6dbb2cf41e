import type { Config } from '../config.js';
import { apiTypeFiles } from '../generate/api-types.js';
import { codeFiles } from '../generate/code-files.js';
import { styleFile } from '../generate/style-file.js';
import { projectRoot } from '../project-root.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import type { ExitCode, Terminal } from '../terminal.js';
import { generateDocuments, writeIfChanged } from './generate-documents.js';

/** Writes all that is generated: from the documents at hand, and from the code. */
export async function generate(config: Config, terminal: Terminal): Promise<ExitCode> {
  const exit = generateDocuments(
    { seedDir: config.seedDir, sourcesDir: config.sourcesDir },
    terminal,
  );
  const write = (file: GeneratedFile) =>
    terminal.report(`${file.path}: ${writeIfChanged(projectRoot(), file) ? 'written' : 'fresh'}`);
  for (const file of await codeFiles()) write(file);
  // The types are made of the printed schema, which was written just now.
  for (const file of await apiTypeFiles()) write(file);
  write(await styleFile());
  return exit;
}
