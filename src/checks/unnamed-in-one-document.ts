import type { Seed, SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';
import { listOf } from './words.js';

/** Where it is named or linked: its own citations and those of its links. */
function documentsOf(seed: Seed, id: string): string[] {
  const { citationsOf, linksFrom, linksTo } = indexSeed(seed);
  const links = [...(linksFrom.get(id) ?? []), ...(linksTo.get(id) ?? [])]
    .filter(({ kind }) => !['MAY_BE', 'DISTINCT_FROM'].includes(kind))
    .map((link) => link.id);
  const citations = [id, ...links].flatMap((owner) => citationsOf.get(owner) ?? []);
  return [...new Set(citations.map(({ document }) => document))];
}

function findIn(seed: Seed, { id, name, at }: SeedEntity): Found[] {
  const documents = documentsOf(seed, id);
  if (documents.length < 2) return [];
  const message = `"${name}" is unnamed, and is cited in ${listOf(documents, 'and')}. A body without a name can't be known to be the same in two documents: keep one for each, with "mayBe" between them.`;
  return [{ at, about: id, message }];
}

/** Curation rules: a body told only by its type is one unnamed organisation for each document. */
export const unnamedInOneDocument = defineCheck({
  id: 'unnamed-in-one-document',
  level: 'MUST',
  sentence: 'An unnamed organisation is of one document only.',
  find: (seed) =>
    seed.entities
      .filter(({ kind, properties }) => kind === 'Organisation' && properties.unnamed === true)
      .flatMap((entity) => findIn(seed, entity)),
});
