import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeed } from '../checks/run-checks.js';
import type { Config } from '../config.js';
import type { DocumentText } from '../documents/document-texts.js';
import { generatedFiles } from '../generate/generated-files.js';
import { documentFiles, documentProblems } from '../generate/document-files.js';
import type { GeneratedFile } from '../generate/generated-file.js';
import { projectRoot } from '../project-root.js';
import type { Seed } from '../seed/seed.js';
import { verifyRecord } from '../verify/verify-record.js';
import type { Finding } from './finding.js';

/** Whether the record is sound, and whether anything in it is to be mended. */
export function examineRecord(seed: Seed, seedDir: string): Finding {
  const name = 'record';
  const { problems } = checkSeed(seed);
  const must = problems.filter(({ level }) => level === 'MUST').length;
  if (problems.length === 0) return { name, state: 'ok', text: `${seedDir} is sound` };
  const text = `${must} must and ${problems.length - must} should be mended`;
  return { name, state: 'faulty', text, mend: 'npm run check' };
}

const isStale =
  (folder: string) =>
  ({ path, content }: GeneratedFile) => {
    const file = join(folder, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  };

/** Whether what is generated is what would be generated now. */
export async function examineGenerated(
  { seedDir }: Config,
  seed: Seed,
  texts: readonly DocumentText[],
): Promise<Finding> {
  const name = 'generated';
  const { files, left } = await generatedFiles();
  const ofDocuments = texts.flatMap((document) =>
    document.atHand && documentProblems(document).length === 0 ? documentFiles(document, seed) : [],
  );
  const stale = [
    ...files.filter(isStale(projectRoot())),
    ...ofDocuments.filter(isStale(seedDir)),
  ].map(({ path }) => path);
  if (stale.length > 0) {
    const names = `${stale.slice(0, 3).join(', ')}${stale.length > 3 ? ', …' : ''}`;
    const text = `${stale.length} files are stale (${names})`;
    return { name, state: 'faulty', text, mend: 'npm run generate' };
  }
  const rest = left === undefined ? '' : `; ${left}`;
  return { name, state: 'ok', text: `${files.length + ofDocuments.length} files are fresh${rest}` };
}

/** Whether the documents are at hand, and every citation stands in them unchanged. */
export function examineDocuments(
  { sourcesDir }: Config,
  seed: Seed,
  texts: readonly DocumentText[],
): Finding {
  const name = 'documents';
  const { documents, documentsAtHand, citations, counts, problems } = verifyRecord(seed, texts);
  if (documentsAtHand === 0) {
    const where = sourcesDir === undefined ? '' : ` in ${sourcesDir}`;
    const text = `none is at hand${where}, so no citation was verified (SOURCES_DIR names their folder)`;
    return { name, state: 'note', text };
  }
  const text = `${documentsAtHand} of ${documents} at hand; ${counts.UNCHANGED} of ${citations} citations unchanged`;
  if (problems.length > 0 || counts.MOVED + counts.ALTERED + counts.GONE > 0)
    return { name, state: 'faulty', text, mend: 'npm run verify' };
  return { name, state: documentsAtHand === documents ? 'ok' : 'note', text };
}
