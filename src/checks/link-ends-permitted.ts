import { RELATIONSHIPS, relationshipOf, type Relationship } from '../model/relationships.js';
import type { Seed, SeedLink } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';
import { listOf, withArticle } from './words.js';

function permits(row: Relationship, from: string, to: string): boolean {
  return (
    (row.from as readonly string[]).includes(from) && (row.to as readonly string[]).includes(to)
  );
}

/** What a curator may write in its stead: the relations that the table has for these two kinds. */
function otherRelations(from: string, to: string): string {
  const keys = (RELATIONSHIPS as readonly Relationship[])
    .filter((row) => row.family !== 'IDENTITY' && row.key !== 'reviews' && permits(row, from, to))
    .map(({ key }) => key);
  const pair = `From ${withArticle(from)} to ${withArticle(to)}`;
  return keys.length === 0
    ? `${pair} the table has no relation.`
    : `${pair} the table has: ${keys.join(', ')}.`;
}

function messageFor(link: SeedLink, from: string, to: string): string {
  const row = relationshipOf(link.kind);
  const table = `"${row.key}" goes from ${listOf(row.from, 'or')} to ${listOf(row.to, 'or')}`;
  const ends = `${link.from} is ${withArticle(from)} and ${link.to} is ${withArticle(to)}`;
  return `${table}; ${ends}. ${otherRelations(from, to)}`;
}

function findIn(seed: Seed, link: SeedLink): Found[] {
  const { entities } = indexSeed(seed);
  const from = entities.get(link.from)?.map(({ kind }) => kind) ?? [];
  const to = entities.get(link.to)?.map(({ kind }) => kind) ?? [];
  const [firstFrom, firstTo] = [from[0], to[0]];
  if (firstFrom === undefined || firstTo === undefined) return [];
  const row = relationshipOf(link.kind);
  if (from.some((one) => to.some((other) => permits(row, one, other)))) return [];
  return [{ at: link.at, about: link.id, message: messageFor(link, firstFrom, firstTo) }];
}

/** Design §2: `src/model/relationships.ts` is the only authority for relations. */
export const linkEndsPermitted = defineCheck({
  id: 'link-ends-permitted',
  level: 'MUST',
  sentence: 'Every link goes between kinds that the table of relationships permits.',
  acceptable: false,
  find: (seed) => seed.links.flatMap((link) => findIn(seed, link)),
});
