import { referenceTo, type CitedThing } from '../facts/facts.js';
import type { Series } from '../comparison/decide-comparison.js';
import type { Gap, GapFacts } from './facts.js';
import { gapOf, measuresOf, seriesHere, seriesOf } from './measured.js';
import { silenceOn } from './silence.js';

/** Series of a sub-objective's measures, and of what contributes to it. */
export function seriesOfSubObjective({ thing: { id } }: CitedThing, facts: GapFacts): Series[] {
  const contributing = facts.links
    .filter(({ link, to }) => link.kind === 'CONTRIBUTES_TO' && to.id === id)
    .map(({ from }) => from.id);
  const measures = [id, ...contributing].flatMap((one) => measuresOf(one, facts));
  return measures.flatMap(({ to }) => seriesOf(to.id, facts));
}

/** Gaps of sub-objectives: no figure, or none that could move. */
export function subObjectiveGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  const series = seriesOfSubObjective(thing, facts);
  if (series.length === 0)
    return [
      {
        ...gapOf(thing),
        rule: 'SUB_OBJECTIVE_WITHOUT_MEASURE',
        why: 'No figure measures it, nor any initiative that contributes to it.',
      },
    ];
  const isMoving = series.some(
    ({ form, movement }) => form === 'CHANGE' || (movement !== null && movement !== 'SAME'),
  );
  return isMoving
    ? []
    : [
        {
          ...gapOf(thing),
          rule: 'SUB_OBJECTIVE_NOTHING_MOVED',
          parts: [
            ...new Map(series.map(({ measure }) => [measure.id, referenceTo(measure)])).values(),
          ],
          why: 'None of its measures has two values on one footing that differ.',
        },
      ];
}

const label = ({ place, which }: Series) => [place, which].filter((one) => one !== null).join(', ');

/** With what, in time, a document sets a change. */
const COMPARED: Readonly<Record<string, string>> = {
  PREVIOUS_YEAR: 'against the year before',
  EARLIER_PERIOD: 'against an earlier period',
};

/** Changes tell their own way; levels go from first to last. */
function wayInWords({ form, movement, change, rows }: Series): string {
  if (form !== 'CHANGE') return `${movement === 'UP' ? 'up' : 'down'}${change ? ` ${change}` : ''}`;
  const against = COMPARED[rows.at(-1)?.figure.againstComparator ?? ''];
  return `${change ?? ''}${against ? ` ${against}` : ''}`;
}

/** Gaps of measures: worse at last than at first, or given once and never again. */
export function measureGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  const series = seriesOf(thing.thing.id, facts);
  const worse = seriesHere(thing.thing.id, facts).filter(({ better }) => better === false);
  const gaps: Gap[] = worse.map((one) => ({
    ...gapOf(thing),
    rule: 'MEASURE_WORSENED',
    why: `It went ${wayInWords(one)}${label(one) ? `: ${label(one)}` : ''}.`,
    citations: one.rows.flatMap(({ citations }) => citations),
  }));
  const days = new Set(series.flatMap(({ rows }) => rows.map((r) => r.figure.periodTo ?? '')));
  if (series.length === 0 || days.size > 1) return gaps;
  const { looked, searches } = silenceOn(thing, facts);
  return [
    ...gaps,
    {
      ...gapOf(thing),
      rule: 'MEASURE_WITHOUT_LATER_VALUE',
      why: looked
        ? 'It was given once; the later documents were searched and give no other value.'
        : 'It was given once; not every later document was searched for it, or none is later.',
      searches,
      looked,
    },
  ];
}
