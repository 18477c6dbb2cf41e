import { didYouMean } from '../nearest.js';
import type { DocumentPin, Seed } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';

const REMEDY = 'Put the document into the folder of sources and run: npm run generate.';

function pinFaults(seed: Seed, { id, sha256 }: DocumentPin): string[] {
  if (!/^[0-9a-f]{64}$/.test(sha256))
    return [
      `"${sha256}" is no SHA-256. Write the 64 hexadecimal digits that sha256sum prints for the file.`,
    ];
  const pinned = seed.fingerprints.find(({ document }) => document === id);
  if (!pinned || !indexSeed(seed).passages.has(id))
    return [
      `There are no pinned passages for ${id} (seed/documents/${id}/passages.yml). ${REMEDY}`,
    ];
  if (pinned.sha256 === sha256) return [];
  return [
    `The passages were pinned for the hash ${pinned.sha256}, and the record has ${sha256}. ${REMEDY}`,
  ];
}

function unpinned(seed: Seed): Found[] {
  const pins = seed.documents.map(({ id }) => id);
  return seed.entities
    .filter(({ kind, id }) => kind === 'Document' && !pins.includes(id))
    .map(({ id, at }) => ({
      at,
      about: id,
      message: `A document opens a file of its own. Put this record into seed/documents/${id}/document.yml, under "document:".`,
    }));
}

function strayPassages(seed: Seed): Found[] {
  const ids = seed.entities.filter(({ kind }) => kind === 'Document').map(({ id }) => id);
  return seed.fingerprints
    .filter(({ document }) => !ids.includes(document))
    .map(({ document, at }) => ({
      at,
      about: document,
      message: `These are passages of "${document}", which is no document of the record.${didYouMean(document, ids)} Delete the file, or add the document.`,
    }));
}

/** Style §2.12: every source is pinned and acknowledged. */
export const statedDocument = defineCheck({
  id: 'stated-document',
  level: 'MUST',
  sentence: 'Every document is pinned by its SHA-256, and its passages are those of that file.',
  needsWhole: true,
  find: (seed) => [
    ...seed.documents.flatMap((pin) =>
      pinFaults(seed, pin).map((message) => ({ at: pin.at, about: pin.id, message })),
    ),
    ...unpinned(seed),
    ...strayPassages(seed),
  ],
});
