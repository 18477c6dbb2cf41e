import { wordsOf } from '../documents/normalise.js';
import type { Seed, SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';

const KINDS = ['Organisation', 'Initiative', 'Theme', 'Measure', 'Place', 'Plan', 'Commitment'];
const TELL_APART = ['MAY_BE', 'DISTINCT_FROM', 'CONTINUES', 'EXTENDS', 'SUPERSEDES', 'PART_OF'];

function namesOf({ name, otherNames }: SeedEntity): string[] {
  return [...new Set([name, ...otherNames].map((one) => wordsOf(one).join(' ')))];
}

function areToldApart(seed: Seed, a: string, b: string): boolean {
  const { linksFrom } = indexSeed(seed);
  const links = [...(linksFrom.get(a) ?? []), ...(linksFrom.get(b) ?? [])];
  return links.some(
    ({ kind, from, to }) => TELL_APART.includes(kind) && [a, b].includes(to) && from !== to,
  );
}

function findAll(seed: Seed): Found[] {
  const seen = new Map<string, SeedEntity[]>();
  const told = new Set<string>();
  const things = seed.entities.filter(
    ({ kind, properties }) => KINDS.includes(kind) && properties.unnamed !== true,
  );
  return things.flatMap((entity) =>
    namesOf(entity).flatMap((name) => {
      const key = `${entity.kind} ${name}`;
      const before = seen.get(key) ?? [];
      seen.set(key, [...before, entity]);
      return before
        .filter(({ id }) => id !== entity.id && !areToldApart(seed, id, entity.id))
        .filter(({ id }) => !told.has(`${id} ${entity.id}`) && told.add(`${id} ${entity.id}`))
        .map(({ id, at }) => ({
          at: entity.at,
          about: entity.id,
          message: `"${entity.id}" and "${id}" (${at.file}:${at.line}) are both called "${name}". If they are the same, keep one; else say what tells them apart: distinctFrom: ${id}, or mayBe: ${id}.`,
        }));
    }),
  );
}

/** Curation rules: one thing under two records, and two things under one name, are both told apart. */
export const sameNameToldApart = defineCheck({
  id: 'same-name-told-apart',
  level: 'SHOULD',
  sentence: 'Two things of one kind that share a name are linked by what tells them apart.',
  find: findAll,
});
