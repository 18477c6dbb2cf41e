import type { DocumentAtHand } from '../documents/document-texts.js';
import {
  verifyCitations,
  type CitationFault,
  type VerifiedCitation,
} from '../documents/verify-citations.js';
import type { Problem } from '../problem.js';
import type { Seed, SeedCitation } from '../seed/seed.js';
import { copiedProblems } from './copied.js';
import { verifyFigures } from './figures.js';

export type Verified = VerifiedCitation<SeedCitation>;

export interface FigureShare {
  readonly checked: number;
  readonly found: number;
}

/** What verifying one document found: a verdict for each of its citations, and the faults that are ours. */
export interface DocumentVerification {
  readonly verdicts: readonly Verified[];
  readonly problems: readonly Problem[];
  /** Figures looked for in the passages that they cite, and found. */
  readonly figures: FigureShare;
  /** That the file's bytes differ though its passages don't: worth knowing, no verdict. */
  readonly notice?: string;
}

function faultMessage(citation: SeedCitation, fault: CitationFault): string {
  const passage = `${citation.document}#${citation.locator}`;
  const { anchor } = citation;
  if (fault.check === 'anchor-unique')
    return `"${anchor}" stands ${fault.count} times in ${passage}. Take words that stand there once.`;
  if (fault.check === 'anchor-length')
    return `"${anchor}" is neither three to six words nor the whole of ${passage}. Take three to six consecutive words.`;
  const [elsewhere] = fault.elsewhere;
  return elsewhere === undefined
    ? `"${anchor}" is not in ${passage}, nor in any other passage. Take three to six consecutive words as they stand.`
    : `"${anchor}" is not in ${passage}; it is in ${fault.elsewhere.join(', ')}. Change the locator.`;
}

function verdictMessage(verified: Verified): string {
  const { citation } = verified;
  const passage = `${citation.document}#${citation.locator}`;
  switch (verified.verdict) {
    case 'MOVED':
      return `What ${passage} said now stands in ${verified.movedTo}. Read it there, then change the locator and run npm run generate.`;
    case 'ALTERED':
      return `The words of ${passage} are no longer those that were pinned; the anchor "${citation.anchor}" ${verified.anchorStands ? 'still stands' : 'is gone from it'}. Read the passage anew, mend what it no longer bears, then run npm run generate.`;
    case 'GONE':
      return `${passage} is gone, and so is the anchor "${citation.anchor}". Find what bears this, or take it out.`;
    default:
      return '';
  }
}

function problemsOf(verified: Verified): Problem[] {
  const { citation } = verified;
  const about = { level: 'MUST' as const, about: citation.of, ...citation.at };
  if (verified.verdict === 'UNCHANGED')
    return verified.faults.map((fault) => ({
      ...about,
      check: fault.check,
      message: faultMessage(citation, fault),
    }));
  return [
    {
      ...about,
      check: `citation-${verified.verdict.toLowerCase()}`,
      message: verdictMessage(verified),
    },
  ];
}

/**
 * Holds the record against a document that is at hand (design §7.7): every citation's passage and
 * anchor, every figure's digits in the passages it cites, and that no text of ours copies a passage.
 */
export function verifyDocument(document: DocumentAtHand, seed: Seed): DocumentVerification {
  const { pin, passages } = document;
  const recorded = seed.passages.filter((passage) => passage.document === pin.id);
  const citations = seed.citations.filter((citation) => citation.document === pin.id);
  const verdicts = verifyCitations({ recorded, fresh: passages, citations });
  const figures = verifyFigures(document, seed);
  const problems = [
    ...verdicts.flatMap(problemsOf),
    ...figures.problems,
    ...copiedProblems(document, seed),
  ];
  const altered = verdicts.some(({ verdict }) => verdict !== 'UNCHANGED');
  return {
    verdicts,
    problems,
    figures: { checked: figures.checked, found: figures.checked - figures.problems.length },
    ...(document.asPinned || altered
      ? {}
      : {
          notice: `${pin.id}: the file's bytes differ from those pinned, its cited passages don't.`,
        }),
  };
}
