import type { DatedCitation } from './facts.js';

/** On whose word something rests. */
export type Word = 'SELF_REPORTED' | 'INSPECTED' | 'ASKED_BY_PUBLIC' | 'COMMISSIONER' | 'OTHER';

/** Voices of documents, as the model has them, by whose word they are. */
const WORDS: Readonly<Record<string, Word>> = {
  FORCE: 'SELF_REPORTED',
  INSPECTORATE: 'INSPECTED',
  PUBLIC: 'ASKED_BY_PUBLIC',
  COMMISSIONER: 'COMMISSIONER',
};

/** On whose word a voice of the model is; a body's own report is self-reported. */
export const wordOf = (voice: string | null | undefined): Word => WORDS[voice ?? ''] ?? 'OTHER';

/**
 * On whose word a claim rests: that of the latest document which bears it. A link between an earlier
 * and a later thing cites both, and it is the later that makes the claim.
 */
export const wordOfAll = (citations: readonly DatedCitation[]): Word =>
  wordOf(citations.at(-1)?.voice);
