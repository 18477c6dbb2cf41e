import { ENTITY_KINDS } from '../model/kinds.js';
import { relationshipOf } from '../model/relationships.js';
import { didYouMean } from '../nearest.js';
import type { Seed, SeedLink } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed, isUnreadable } from './seed-index.js';

function messageFor(seed: Seed, id: string, kinds: readonly string[]): string {
  const renamed = seed.renamed.find(({ was }) => was === id);
  if (renamed) {
    const { at, now } = renamed;
    const instead = now.length === 0 ? 'nothing took its place' : `write "${now.join('" or "')}"`;
    return `"${id}" is retired (${at.file}:${at.line}): ${instead}.`;
  }
  const permitted = seed.entities.filter(({ kind }) => kinds.includes(kind));
  const meant = didYouMean(id, new Set(permitted.map((entity) => entity.id)));
  return `There is no "${id}" in the record.${meant} Mend the id, or add the record that it names.`;
}

function findIn(seed: Seed, link: SeedLink): Found[] {
  const { entities } = indexSeed(seed);
  const row = relationshipOf(link.kind);
  const ends = [
    [link.from, row.from],
    [link.to, row.to],
  ] as const;
  return ends
    .filter(([id]) => !entities.has(id) && !isUnreadable(seed, id))
    .map(([id, kinds]) => ({ at: link.at, about: link.id, message: messageFor(seed, id, kinds) }));
}

/** Design §7.1; the measure and the place of a figure, and what `adds` and `on` name, are ends too. */
export const linkEndsExist = defineCheck({
  id: 'link-ends-exist',
  level: 'MUST',
  sentence: 'Both ends of every link, and all else that is named by its id, are in the record.',
  acceptable: false,
  find: (seed) => [
    ...seed.links.flatMap((link) => findIn(seed, link)),
    ...seed.additions
      .filter(({ to }) => !indexSeed(seed).entities.has(to) && !isUnreadable(seed, to))
      .map(({ to, at }) => ({ at, about: to, message: messageFor(seed, to, ENTITY_KINDS) })),
  ],
});
