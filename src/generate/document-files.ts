import { stringify } from 'yaml';
import type { DocumentText } from '../documents/document-texts.js';
import { fingerprintPassages } from '../documents/fingerprint.js';
import { findMissingHeadings } from '../documents/layouts/pinned-headings.js';
import { findMentions, type Mention, type Sought } from '../documents/search-terms.js';
import { groupBy } from '../group-by.js';
import type { Problem } from '../problem.js';
import type { Seed } from '../seed/seed.js';

/** A file that is generated: its path from the seed folder, and what it holds. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

type AtHand = Extract<DocumentText, { atHand: true }>;

const BANNER =
  '# GENERATED from the document by: npm run generate. Never edited; no text of the document is kept.\n';

function yamlFile(path: string, value: object): GeneratedFile {
  return {
    path,
    content: BANNER + stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
  };
}

/** All that is searched for: themes, and other things that have terms. */
function soughtOf(seed: Seed): Map<boolean, Sought[]> {
  const sought = seed.entities.flatMap(({ id, kind, properties }) =>
    Array.isArray(properties.terms) ? [{ id, kind, terms: properties.terms as string[] }] : [],
  );
  return groupBy(sought, ({ kind }) => kind === 'Theme') as Map<boolean, Sought[]>;
}

/** Themes take hits from themes, and named things from named things, but neither from the other. */
function mentionsIn(document: AtHand, seed: Seed): Mention[] {
  const sought = soughtOf(seed);
  return [true, false].flatMap((themes) =>
    findMentions(document.passages, sought.get(themes) ?? []),
  );
}

/** One hit a passage and phrase, however often the phrase stands there. */
function hitsOf(mentions: readonly Mention[]): object[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ locator, phrase, takenBy }) => {
    const key = `${locator} ${phrase} ${takenBy ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ passage: locator, phrase, ...(takenBy === undefined ? {} : { takenBy }) }];
  });
}

function passagesFile(document: AtHand): GeneratedFile {
  const passages = fingerprintPassages(document.passages).map(
    ({ locator, cite, headings, sha256 }) => ({
      locator,
      cite,
      headings,
      sha256,
    }),
  );
  return yamlFile(`documents/${document.pin.id}/passages.yml`, {
    document: document.pin.id,
    sha256: document.sha256,
    passages,
  });
}

function searchesFile(document: AtHand, seed: Seed): GeneratedFile {
  const mentions = groupBy(mentionsIn(document, seed), ({ sought }) => sought);
  const searches = [...soughtOf(seed).values()]
    .flat()
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, terms }) => {
      const hits = hitsOf(mentions.get(id) ?? []);
      return { of: id, terms, ...(hits.length === 0 ? {} : { hits }) };
    });
  return yamlFile(`documents/${document.pin.id}/searches.yml`, {
    document: document.pin.id,
    sha256: document.sha256,
    searches,
  });
}

/** What stops a document from being pinned: its file is another than the pinned one, or a heading is not in it. */
export function documentProblems(document: AtHand): Problem[] {
  const { pin } = document;
  const at = { check: 'stated-document', level: 'MUST' as const, ...pin.at, about: pin.id };
  const missing = findMissingHeadings(document.text, pin.headings).map(({ text }) => ({
    ...at,
    message: `The heading "${text}" is not in the document in this order. Write the headings as they stand, in order.`,
  }));
  if (document.asPinned) return missing;
  const other = `The file ${pin.file} has the hash ${document.sha256}, and not the pinned ${pin.sha256}. If the new text is meant, run npm run verify to see what changed, then pin it: sha256: ${document.sha256}`;
  return [{ ...at, message: other }, ...missing];
}

/** The generated files of a document that is at hand: its passages, and what was searched in it. */
export function documentFiles(document: AtHand, seed: Seed): GeneratedFile[] {
  return [passagesFile(document), searchesFile(document, seed)];
}
