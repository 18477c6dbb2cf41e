import { readDocumentTexts } from '../documents/document-texts.js';
import { formatProblem } from '../problem.js';
import { readSeed } from '../seed/read-seed.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { verifyRecord, type Verification } from '../verify/verify-record.js';

function answerJson(found: Verification): string {
  const verdicts = found.verdicts.map(({ citation, ...verdict }) => ({
    citation: citation.id,
    ...verdict,
  }));
  return JSON.stringify({ ...found, verdicts }, undefined, 2);
}

/**
 * Holds the record against the documents at hand (design §7.7): exit 0 only where every citation is
 * unchanged and nothing of ours is at fault, 2 where no document is at hand.
 */
export function verify(
  options: { seedDir: string; sourcesDir: string | undefined; json: boolean },
  terminal: Terminal,
): ExitCode {
  const seed = readSeed(options.seedDir);
  const found = verifyRecord(seed, readDocumentTexts(seed, options.sourcesDir));
  if (found.documentsAtHand === 0) {
    const folder =
      options.sourcesDir ?? 'SOURCES_DIR is not set and there is no folder "documents"';
    terminal.report(
      `verified nothing: no document is at hand (${folder}). Set SOURCES_DIR to the folder with the documents.`,
    );
    return EXIT.surroundings;
  }
  if (options.json) terminal.answer(answerJson(found));
  else {
    for (const problem of found.problems) terminal.answer(formatProblem(problem));
    for (const notice of found.notices) terminal.report(notice);
    const { checked, found: stand } = found.figures;
    terminal.answer(`${stand} of ${checked} values of figures stand in the passages they cite`);
    const { UNCHANGED, MOVED, ALTERED, GONE } = found.counts;
    terminal.answer(
      `${UNCHANGED} unchanged, ${MOVED} moved, ${ALTERED} altered, ${GONE} gone of ${found.citations} citations in ${found.documentsAtHand} of ${found.documents} documents`,
    );
  }
  const clean = found.problems.length === 0 && found.counts.UNCHANGED === found.citations;
  return clean ? EXIT.clean : EXIT.problems;
}
