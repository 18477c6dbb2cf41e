import type { Verdict } from '../model/citation.js';
import type { Problem } from '../problem.js';
import { compareProblems } from '../problem.js';
import type { DocumentText } from '../documents/document-texts.js';
import type { Seed } from '../seed/seed.js';
import { verifyDocument, type FigureShare, type Verified } from './verify-document.js';

/** What holding the record against the documents at hand found. */
export interface Verification {
  readonly verdicts: readonly Verified[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly figures: FigureShare;
  readonly citations: number;
  readonly documents: number;
  readonly documentsAtHand: number;
}

/** Verifies every document that is at hand; the others are named in the notices. */
export function verifyRecord(seed: Seed, texts: readonly DocumentText[]): Verification {
  const verdicts: Verified[] = [];
  const problems: Problem[] = [];
  const notices: string[] = [];
  const figures = { checked: 0, found: 0 };
  for (const document of texts) {
    if (!document.atHand) {
      notices.push(`${document.pin.id} is not verified: ${document.why}.`);
      continue;
    }
    const found = verifyDocument(document, seed);
    verdicts.push(...found.verdicts);
    problems.push(...found.problems);
    figures.checked += found.figures.checked;
    figures.found += found.figures.found;
    if (found.notice !== undefined) notices.push(found.notice);
  }
  const counts = { UNCHANGED: 0, MOVED: 0, ALTERED: 0, GONE: 0 };
  for (const { verdict } of verdicts) counts[verdict] += 1;
  return {
    verdicts,
    problems: problems.sort(compareProblems),
    notices,
    counts,
    figures,
    citations: seed.citations.length,
    documents: texts.length,
    documentsAtHand: texts.filter(({ atHand }) => atHand).length,
  };
}
