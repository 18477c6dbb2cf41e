import type { DocumentAtHand } from '../documents/document-texts.js';
import { findCopiedRun, indexRuns } from '../documents/copied-runs.js';
import type { PropertyValue } from '../model/graph-properties.js';
import type { Problem, Source } from '../problem.js';
import type { Seed } from '../seed/seed.js';

/** A text of ours, with where it stands. */
interface OwnText {
  readonly text: string;
  readonly about: string;
  readonly at: Source;
}

/** Properties that hold official names and titles, or terms, and no prose of ours. */
const NOT_PROSE = new Set([
  'title',
  'publisher',
  'file',
  'sha256',
  'terms',
  'written',
  'phrase',
  'question',
  'category',
]);

/** Kinds that have no name of their own: what they are called is our text. */
const NAMELESS = new Set(['Statement', 'Observation', 'Discrepancy', 'MentionReview']);

function proseOf(properties: Readonly<Record<string, PropertyValue>>): string[] {
  return Object.entries(properties).flatMap(([key, value]) =>
    typeof value === 'string' && !NOT_PROSE.has(key) ? [value] : [],
  );
}

function ownTexts(seed: Seed): OwnText[] {
  const ofEntities = seed.entities.flatMap(({ id, at, summary, properties }) =>
    [summary ?? '', ...proseOf(properties)].map((text) => ({ text, about: id, at })),
  );
  const ofLinks = seed.links.map(({ id, rationale, at }) => ({
    text: rationale ?? '',
    about: id,
    at,
  }));
  const ofSetAside = seed.setAside.map(({ document, locator, why, at }) => ({
    text: why,
    about: `${document}#${locator}`,
    at,
  }));
  return [...ofEntities, ...ofLinks, ...ofSetAside];
}

/** Official names, titles and headings are names and stay exact. */
function officialNames(seed: Seed): string[] {
  const names = seed.entities
    .filter(({ kind }) => !NAMELESS.has(kind))
    .flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const headings = seed.documents.flatMap((pin) => pin.headings.map(({ text }) => text));
  return [...names, ...headings];
}

/** Texts of ours that share seven or more consecutive words with a passage: to be put in our own words. */
export function copiedProblems(document: DocumentAtHand, seed: Seed): Problem[] {
  const index = indexRuns(document.passages);
  const allowed = officialNames(seed);
  return ownTexts(seed).flatMap(({ text, about, at }): Problem[] => {
    const copied = findCopiedRun(text, index, allowed);
    if (!copied) return [];
    return [
      {
        check: 'own-words',
        level: 'MUST',
        ...at,
        about,
        message: `"${copied.run}" is copied from ${document.pin.id}#${copied.locator}. Say it in other words.`,
      },
    ];
  });
}
