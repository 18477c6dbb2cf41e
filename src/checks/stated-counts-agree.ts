import { PLAN_ITEMS } from '../model/relationships.js';
import { LISTINGS } from '../model/risk-area.js';
import { didYouMean } from '../nearest.js';
import type { Seed, SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';

const HOLDS = ['SETS', 'LISTS', 'BREAKS_INTO'];
const COUNTABLE: readonly string[] = [...LISTINGS, ...PLAN_ITEMS];

/** What a plan sets and lists, and what that breaks into. */
function itemsOf(seed: Seed, owner: string): SeedEntity[] {
  const { entities, linksFrom } = indexSeed(seed);
  return (linksFrom.get(owner) ?? [])
    .filter(({ kind }) => HOLDS.includes(kind))
    .flatMap(({ to }) => [...(entities.get(to) ?? []), ...itemsOf(seed, to)]);
}

function findIn(seed: Seed, plan: SeedEntity): Found[] {
  const items = itemsOf(seed, plan.id);
  const at = { ...plan.at, line: plan.lineOf('statedCounts') };
  return ((plan.properties.statedCounts ?? []) as readonly string[]).flatMap((stated) => {
    const [count = '', what = ''] = stated.split(' ');
    const found = (message: string) => [{ at, about: plan.id, message }];
    if (!COUNTABLE.includes(what))
      return found(
        `"${stated}" counts no list or kind of plan item.${didYouMean(what, COUNTABLE)} They are ${COUNTABLE.join(', ')}.`,
      );
    const recorded = items.filter(
      ({ kind, properties }) => kind === what || properties.listing === what,
    );
    if (recorded.length === Number(count)) return [];
    return found(
      `The source says ${stated}; recorded are ${recorded.length}. Record what is missing, take out what is too much, or, if the source miscounts, keep a discrepancy and accept this.`,
    );
  });
}

/** Design §2: stated counts beside those recorded. */
export const statedCountsAgree = defineCheck({
  id: 'stated-counts-agree',
  level: 'MUST',
  sentence: 'A plan has as many items recorded as its source says that it has.',
  needsWhole: true,
  find: (seed) =>
    seed.entities.filter(({ kind }) => kind === 'Plan').flatMap((plan) => findIn(seed, plan)),
});
