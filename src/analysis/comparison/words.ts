import type { Pair, Reason, Series } from './decide-comparison.js';

const WORDS: Readonly<Record<Reason, string>> = {
  LEVEL_AGAINST_CHANGE: 'one is a level and the other a change',
  UNIT: 'the units differ',
  PERIOD: 'the periods are of different lengths',
  NO_PERIOD: 'no period is given',
  DENOMINATOR: 'they are shares or rates of different things',
  POPULATION: 'they count different groups',
  AREA: 'the areas differ',
  AREA_NOT_STATED: 'only one of them says of which area it is',
  SCALE_BREAK: 'the scale or the way of counting changed',
  SELF_CONTRADICTION: 'the source is at odds with itself',
  QUALIFIED: 'values are qualified',
  NOT_AVAILABLE: 'a value is not available',
  NO_LATER_VALUE: 'there is no later value',
};

const inWords = (reasons: readonly Reason[]) => reasons.map((reason) => WORDS[reason]).join('; ');

/** Why a pair compares, or every reason why not. */
export function explainPair({ one, other, reasons }: Pair): string {
  const name = ({ measure, place, which }: Series) =>
    [measure.name, ...(place ? [place] : []), ...(which ? [which] : [])].join(', ');
  const both = `${name(one)} against ${name(other)}`;
  return reasons.length === 0 ? `${both}: on one footing` : `${both}: ${inWords(reasons)}`;
}

/** What a comparison comes to: "none comparable" names every measure that was tried, with its reasons. */
export function summarise(series: readonly Series[], pairs: readonly Pair[]): string {
  const good = series.filter(({ comparable }) => comparable);
  if (series.length === 0) return 'No measure has a figure here.';
  const paired = pairs.filter(({ reasons }) => reasons.length === 0).length;
  if (good.length > 0 || paired > 0)
    return `${good.length} of ${series.length} series can be read from first to last; ${paired} of ${pairs.length} pairs compare.`;
  const tried = new Set(
    series.map(({ measure, reasons }) => `${measure.name} (${inWords(reasons)})`),
  );
  return `None comparable. Tried: ${[...tried].join(', ')}.`;
}
