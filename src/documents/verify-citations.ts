import { isAnchorLongEnough } from './anchors.js';
import { findWords } from './find-words.js';
import { wordsHash } from './fingerprint.js';
import type { PassageText } from './layout.js';
import { wordsOf } from './normalise.js';
import { pairPassages, type Pairing, type RecordedPassage } from './pair-passages.js';

/** A citation of the document that is verified; callers' own fields (file, line) pass through. */
export interface CitedAnchor {
  readonly id: string;
  readonly locator: string;
  readonly anchor: string;
}

/** A fault of ours in a citation whose passage has not changed. */
export type CitationFault =
  /** The anchor is not in the passage; `elsewhere` has the locators where it is. */
  | { readonly check: 'anchor-in-passage'; readonly elsewhere: readonly string[] }
  /** The anchor stands in the passage several times. */
  | { readonly check: 'anchor-unique'; readonly count: number }
  /** The anchor is too short, and is not the whole passage. */
  | { readonly check: 'anchor-length' };

/** What became of a citation (design §7.7). `elsewhere`: locators of other passages with the anchor. */
export type VerifiedCitation<C extends CitedAnchor = CitedAnchor> = { readonly citation: C } & (
  | { readonly verdict: 'UNCHANGED'; readonly faults: readonly CitationFault[] }
  | { readonly verdict: 'MOVED'; readonly movedTo: string }
  | {
      readonly verdict: 'ALTERED';
      readonly anchorStands: boolean;
      readonly elsewhere: readonly string[];
    }
  | { readonly verdict: 'GONE'; readonly elsewhere: readonly string[] }
);

/** What `verifyCitations` compares, all of one document. */
export interface Verification<C extends CitedAnchor> {
  readonly recorded: readonly RecordedPassage[];
  readonly fresh: readonly PassageText[];
  readonly citations: readonly C[];
}

/** The text at hand, read once for all citations. */
interface Fresh {
  readonly passages: readonly { readonly locator: string; readonly words: readonly string[] }[];
  readonly wordsAt: ReadonlyMap<string, readonly string[]>;
}

function findElsewhere({ locator, anchor }: CitedAnchor, { passages }: Fresh): string[] {
  const sought = wordsOf(anchor);
  return passages
    .filter((passage) => passage.locator !== locator && findWords(sought, passage.words).length > 0)
    .map((passage) => passage.locator);
}

function findFaults(
  citation: CitedAnchor,
  words: readonly string[],
  fresh: Fresh,
): CitationFault[] {
  const sought = wordsOf(citation.anchor);
  const count = findWords(sought, words).length;
  if (count === 0)
    return [{ check: 'anchor-in-passage', elsewhere: findElsewhere(citation, fresh) }];
  if (count > 1) return [{ check: 'anchor-unique', count }];
  return isAnchorLongEnough(sought, words) ? [] : [{ check: 'anchor-length' }];
}

/** The verdict on a citation whose passage stands nowhere with the words that were pinned. */
function verifyChanged<C extends CitedAnchor>(
  citation: C,
  fresh: Fresh,
  unknown: ReadonlySet<string>,
): VerifiedCitation<C> {
  const elsewhere = findElsewhere(citation, fresh);
  if (unknown.has(citation.locator)) {
    const here = fresh.wordsAt.get(citation.locator) ?? [];
    const anchorStands = findWords(wordsOf(citation.anchor), here).length > 0;
    return { citation, verdict: 'ALTERED', anchorStands, elsewhere };
  }
  const candidates = elsewhere.filter((locator) => unknown.has(locator));
  const [movedTo] = candidates;
  if (movedTo !== undefined && candidates.length === 1)
    return { citation, verdict: 'MOVED', movedTo };
  return { citation, verdict: 'GONE', elsewhere };
}

function verifyOne<C extends CitedAnchor>(
  citation: C,
  fresh: Fresh,
  { whereNow, unknown }: Pairing,
): VerifiedCitation<C> {
  const now = whereNow.get(citation.locator);
  if (now === undefined) return verifyChanged(citation, fresh, unknown);
  if (now !== citation.locator) return { citation, verdict: 'MOVED', movedTo: now };
  const words = fresh.wordsAt.get(now) ?? [];
  return { citation, verdict: 'UNCHANGED', faults: findFaults(citation, words, fresh) };
}

/**
 * Says of each citation of a document what became of its passage in the text at hand (design §7.7),
 * in the order given:
 *
 * - UNCHANGED: the passage stands in its place with the words that were pinned. Only then are faults
 *   of the citation itself looked for.
 * - ALTERED: in its place stands a passage with other words, which is no other passage of the record.
 * - MOVED: the passage stands elsewhere with the same words; or the anchor stands in exactly one
 *   passage that is no other passage of the record.
 * - GONE: else.
 *
 * Locators count within a heading, so a paragraph that is taken out shifts those after it: where the
 * words of another recorded passage now stand in its place, the cited passage is not there. A passage
 * that stood in the record all along is not where another could have moved to.
 */
export function verifyCitations<C extends CitedAnchor>({
  recorded,
  fresh,
  citations,
}: Verification<C>): VerifiedCitation<C>[] {
  const passages = fresh.map(({ locator, text }) => ({ locator, words: wordsOf(text) }));
  const wordsAt = new Map(passages.map(({ locator, words }) => [locator, words]));
  const hashes = passages.map(({ locator, words }) => ({ locator, sha256: wordsHash(words) }));
  const pairing = pairPassages(recorded, hashes);
  return citations.map((citation) => verifyOne(citation, { passages, wordsAt }, pairing));
}
