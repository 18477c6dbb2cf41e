import { groupBy } from '../group-by.js';
import { didYouMean } from '../nearest.js';
import type { Seed, SeedCitation } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed, isUnreadable } from './seed-index.js';

function unknownLocators(seed: Seed): Found[] {
  return seed.citations.flatMap(({ document, locator, anchor, of, at }) => {
    const passages = indexSeed(seed).passages.get(document);
    if (!passages || passages.has(locator)) return [];
    const message = `${document} has no passage ${locator} ("${anchor}").${didYouMean(locator, passages.keys())} The locators are in seed/documents/${document}/passages.yml.`;
    return [{ at, about: of, message }];
  });
}

function unknownDocument(
  document: string,
  citation: SeedCitation,
  known: readonly string[],
): Found {
  const { locator, anchor, of, at } = citation;
  const message =
    document === ''
      ? `${locator} "${anchor}" names no document. Put "document: <id>" at the top of the file, or write <document>#${locator}.`
      : `There is no document "${document}".${didYouMean(document, known)} The documents are ${known.join(', ')}.`;
  return { at, about: of, message };
}

/** One problem a file and document, since `document:` at the top of a file is written once. */
function unknownDocuments(seed: Seed): Found[] {
  const known = seed.entities.filter(({ kind }) => kind === 'Document').map(({ id }) => id);
  const unknown = seed.citations.filter(
    ({ document }) => !known.includes(document) && !isUnreadable(seed, document),
  );
  return [...groupBy(unknown, ({ document, at }) => `${at.file} ${document}`).values()].map(
    ([first]) => unknownDocument(first!.document, first!, known),
  );
}

/** Design §3. A document without any passages is told by `stated-document`. */
export const citedPassageExists = defineCheck({
  id: 'cited-passage-exists',
  level: 'MUST',
  sentence: 'Every cited passage is a passage of a document of the record.',
  acceptable: false,
  find: (seed) => [...unknownDocuments(seed), ...unknownLocators(seed)],
});
