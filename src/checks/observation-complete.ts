import type { PropertyValue } from '../model/graph-properties.js';
import { defineCheck } from './check.js';

type Figure = Readonly<Record<string, PropertyValue>>;

function periodFaults({ period, periodNotGiven }: Figure): string[] {
  if (period === undefined && periodNotGiven !== true)
    return [
      'It has no period. Add: period: <date or period>, or periodNotGiven: true where the source gives none.',
    ];
  if (period !== undefined && periodNotGiven === true)
    return ['It has a period and says that none is given. Take one of the two out.'];
  return [];
}

const VALUES = ['value', 'low', 'high', 'rank', 'rankOf', 'direction'];

function valueFaults(figure: Figure): string[] {
  const given = VALUES.filter((key) => figure[key] !== undefined);
  if (figure.notAvailable === true)
    return given.length === 0
      ? []
      : [`It is not available and yet has ${given.join(' and ')}. Take one of the two out.`];
  if (given.length === 0)
    return ['It has no figure. Add: value, low and high, rank, direction, or notAvailable: true.'];
  const { value, low, high } = figure;
  return [
    (low === undefined) === (high === undefined)
      ? []
      : `It has ${low === undefined ? 'a high and no low' : 'a low and no high'}. Give both, or a value with a qualifier.`,
    value !== undefined && low !== undefined
      ? 'It has a value and a range. Give one of the two.'
      : [],
    low !== undefined && high !== undefined && Number(low) > Number(high)
      ? `Its low (${low}) is above its high (${high}). Change them over.`
      : [],
  ].flat();
}

function rankFaults({ rank, rankOf }: Figure): string[] {
  if (rank === undefined)
    return rankOf === undefined ? [] : ['It has rankOf without a rank. Add: rank: <number>.'];
  if (rankOf !== undefined && Number(rank) > Number(rankOf))
    return [`Its rank (${rank}) is beyond the ${rankOf} that are ranked. Mend one of the two.`];
  return [];
}

function formFaults({ form, value, low, rank, direction }: Figure): string[] {
  const amount = value ?? low;
  if (form === 'LEVEL')
    return direction !== undefined && amount === undefined && rank === undefined
      ? ['It says only which way the figure went, which is a change. Add: form: CHANGE.']
      : [];
  const against =
    (direction === 'UP' && Number(amount) < 0) || (direction === 'SAME' && Number(amount) !== 0);
  return [
    rank === undefined ? [] : 'It is a CHANGE with a rank. A rank is a LEVEL.',
    amount !== undefined && against
      ? `It is a change of ${amount} whose direction is ${direction}. Mend one of the two.`
      : [],
  ].flat();
}

/** Design §3: a figure has a period and a qualifier, or says that the source gives none. Its unit is its measure's. */
export const observationComplete = defineCheck({
  id: 'observation-complete',
  level: 'MUST',
  sentence:
    'Every figure has a period or says that none is given, and one value that its form allows.',
  find: (seed) =>
    seed.entities
      .filter(({ kind }) => kind === 'Observation')
      .flatMap(({ id, at, properties }) =>
        [periodFaults, valueFaults, rankFaults, formFaults]
          .flatMap((faultsOf) => faultsOf(properties))
          .map((fault) => ({ at, about: id, message: `The figure ${id} is not sound. ${fault}` })),
      ),
});
