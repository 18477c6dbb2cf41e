import { stringify } from 'yaml';
import { ANCHOR_WORDS } from '../model/citation.js';
import type { SegmentedPassage } from '../documents/layout.js';
import { findWords } from '../documents/find-words.js';
import { wordsOf } from '../documents/normalise.js';
import type { ProposedLayout } from '../documents/propose-layout.js';

/** What is known of a document that is to be pinned; what the command was not told is left out. */
export interface DocumentFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly voice?: string | undefined;
  readonly date?: string | undefined;
  readonly file: string;
  readonly sha256: string;
}

const ASKED: Readonly<Record<string, string>> = {
  publisher: 'who published it, by its full name',
  voice: 'FORCE, COMMISSIONER, INSPECTORATE, PANEL, COUNCIL, GOVERNMENT, PUBLIC or OTHER',
  date: 'as the source gives it: 2026-03-31, 2026-03, 2026, 2022-23 (autumn); with ? where inferred',
  dateKnownBy: 'where the date stands, or from what it is inferred',
};

/** A citation of the first passage that can bear one: its first words, as many as an anchor has. */
function firstCite(passages: readonly SegmentedPassage[]): string | undefined {
  for (const { locator, text } of passages) {
    const words = wordsOf(text);
    const anchor = words.slice(0, ANCHOR_WORDS.most);
    if (words.length >= ANCHOR_WORDS.least && findWords(anchor, words).length === 1)
      return `${locator} "${anchor.join(' ')}"`;
  }
  return undefined;
}

function askedLines(facts: DocumentFacts): string[] {
  const given = facts as unknown as Record<string, unknown>;
  return Object.entries(ASKED)
    .filter(([key]) => given[key] === undefined)
    .map(([key, what]) => `  # ${key}:  # ${what}`);
}

/**
 * `document.yml` for a document that was pinned just now, marked as segmented and not yet curated. What
 * could not be known stands as a comment with its choices, and `check` asks for it.
 */
export function formatDocumentSkeleton(
  facts: DocumentFacts,
  { layout, headings }: ProposedLayout,
  passages: readonly SegmentedPassage[],
): string {
  const cite = firstCite(passages);
  const { id, title, publisher, voice, date, file, sha256 } = facts;
  const known = stringify(
    {
      document: {
        id,
        title,
        ...(publisher === undefined ? {} : { publisher }),
        ...(voice === undefined ? {} : { voice }),
        ...(date === undefined ? {} : { date }),
        ...(cite === undefined ? {} : { cites: cite }),
        curation: 'SEGMENTED',
        layout,
        file,
        sha256,
        ...(headings.length === 0 ? {} : { headings }),
      },
    },
    { lineWidth: 0 },
  );
  const [opening = '', ...rest] = known.split('\n');
  return [opening, ...askedLines(facts), ...rest].join('\n');
}
