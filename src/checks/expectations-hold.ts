import { ENTITY_KINDS } from '../model/kinds.js';
import { RELATIONSHIPS } from '../model/relationships.js';
import { didYouMean } from '../nearest.js';
import type { Expectation, Seed } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';

const COUNTABLE: readonly string[] = [...ENTITY_KINDS, ...RELATIONSHIPS.map(({ kind }) => kind)];

function findIn(seed: Seed, { of, least, most, at }: Expectation): Found[] {
  const found = (message: string) => [{ at, about: of, message }];
  if (!COUNTABLE.includes(of))
    return found(
      `"${of}" is no kind of node or link.${didYouMean(of, COUNTABLE)} They are in docs/model.md.`,
    );
  const count = [...seed.entities, ...seed.links].filter(({ kind }) => kind === of).length;
  if (least !== undefined && count < least)
    return found(
      `The record has ${count} ${of}, and ${least} are the least expected. Find what was lost, or lower the number here.`,
    );
  if (most !== undefined && count > most)
    return found(
      `The record has ${count} ${of}, and ${most} are the most expected. Find what came twice, or raise the number here.`,
    );
  return [];
}

/** Style §2.10: a record that silently shrank or grew fails. */
export const expectationsHold = defineCheck({
  id: 'expectations-hold',
  level: 'MUST',
  sentence: 'The record has no fewer and no more of each kind than seed/expectations.yml expects.',
  needsWhole: true,
  find: (seed) => seed.expectations.flatMap((expectation) => findIn(seed, expectation)),
});
