import type { Seed, SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';

type Formula = (a: number, b: number) => number;

/** What can be computed of two of the figures; which is which, the figures themselves tell. */
const OF_PAIRS: Readonly<Record<string, Formula>> = {
  DIFFERENCE: (a, b) => Math.abs(a - b),
  PERCENTAGE: (a, b) => (100 * a) / b,
  PERCENTAGE_CHANGE: (a, b) => (100 * Math.abs(a - b)) / b,
  AVERAGE: (a, b) => a / b,
};

const SPELT: Readonly<Record<string, string>> = {
  SUM: 'the sum of all its figures but the stated total',
  DIFFERENCE: 'the difference of two of its figures',
  PERCENTAGE: 'one of its figures as a percentage of another',
  PERCENTAGE_CHANGE: 'the change between two of its figures in percent',
  AVERAGE: 'one of its figures divided by another, or the mean of all but one',
};

/** A value as finely as the curator gave the computed one; a change is told by its size. */
function agrees(value: number, signed: number): boolean {
  const computed = Math.abs(signed);
  const decimals = /\.(\d+)$/.exec(String(computed))?.[1]?.length ?? 0;
  return Math.abs(value - computed) <= 0.5 * 10 ** -decimals + 1e-9;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Each value with those of all the others. */
function leavingOneOut(values: readonly number[]): number[][] {
  return values.map((_, index) => values.filter((_value, other) => other !== index));
}

function canBeComputed(operation: string, values: readonly number[], computed: number): boolean {
  const rests = [...leavingOneOut(values), [...values]].filter((rest) => rest.length > 0);
  if (operation === 'SUM') return rests.some((rest) => agrees(sum(rest), computed));
  if (operation === 'AVERAGE' && rests.some((rest) => agrees(sum(rest) / rest.length, computed)))
    return true;
  const formula = OF_PAIRS[operation];
  if (!formula) return true;
  return values.some((a, i) => values.some((b, j) => i !== j && agrees(formula(a, b), computed)));
}

interface Sides {
  readonly ids: readonly string[];
  readonly values: readonly number[];
}

function sidesOf(seed: Seed, id: string): Sides {
  const index = indexSeed(seed);
  const ids = (index.linksFrom.get(id) ?? [])
    .filter(({ kind }) => kind === 'DISPUTES')
    .map(({ to }) => to);
  const values = ids.flatMap((to) =>
    (index.entities.get(to) ?? []).flatMap(({ properties: { value, low, high, againstValue } }) =>
      [value, low, high, againstValue].filter((one) => typeof one === 'number'),
    ),
  );
  return { ids, values };
}

function faultOf(entity: SeedEntity, { ids, values }: Sides): string | undefined {
  const operation = String(entity.properties.operation);
  const { computed } = entity.properties;
  if (ids.length < 2 && operation !== 'COUNT')
    return `Both sides are kept: it disputes ${ids.length === 0 ? 'nothing' : `only ${ids.join(', ')}`}. Name the figures, statements or things on both sides (links: - disputes: <id>).`;
  if (operation === 'WORDING') return undefined;
  if (operation === 'EQUAL')
    return new Set(values).size === 1 && values.length === ids.length
      ? `All its figures are ${String(values[0])}: they don't contradict each other. Take it out, or name what does.`
      : undefined;
  if (typeof computed !== 'number')
    return `${operation} is computed, and no result is given. Add: computed: <number>.`;
  if (operation === 'COUNT' || canBeComputed(operation, values, computed)) return undefined;
  return `${String(computed)} is not ${SPELT[operation] ?? operation} (${values.join(', ') || 'it names none'}). Recompute it, or name the figures that it comes from.`;
}

/** Curation page, "a document at odds with itself": recomputed, both sides kept. */
export const discrepancyRecomputes = defineCheck({
  id: 'discrepancy-recomputes',
  level: 'MUST',
  sentence:
    'Every discrepancy names both sides, and what it computes comes from the figures it names.',
  needsWhole: true,
  find: (seed) =>
    seed.entities
      .filter(({ kind }) => kind === 'Discrepancy')
      .flatMap((entity): Found[] => {
        const message = faultOf(entity, sidesOf(seed, entity.id));
        return message === undefined ? [] : [{ at: entity.at, about: entity.id, message }];
      }),
});
