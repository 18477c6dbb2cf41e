import type { SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';

/** Pairs of dates of which the first can't be after the second. */
const PAIRS = [
  ['start', 'end'],
  ['fieldwork', 'published'],
] as const;

function findIn({ id, name, at, properties, lineOf }: SeedEntity): Found[] {
  return PAIRS.flatMap(([first, second]) => {
    const from = properties[`${first}From`];
    const to = properties[`${second}To`];
    if (from === undefined || to === undefined || String(from) <= String(to)) return [];
    const message = `"${name}" has ${first} ${String(properties[first])} after ${second} ${String(properties[second])}. Mend one of the two.`;
    return [{ at: { ...at, line: lineOf(first) }, about: id, message }];
  });
}

/** Design §7.3: dates are compared by the first and the last day that they can mean. */
export const datesInOrder = defineCheck({
  id: 'dates-in-order',
  level: 'MUST',
  sentence: 'Nothing ends before it starts, and no inspection is published before its fieldwork.',
  find: (seed) => seed.entities.flatMap(findIn),
});
