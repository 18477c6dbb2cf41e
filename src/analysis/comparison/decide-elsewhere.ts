import type { CitedPassage } from '../cited-passage.js';
import { groupBy } from '../../group-by.js';
import { PLACE_TYPES } from '../../model/place.js';
import { figureText } from '../facts/figure.js';
import { boundsOf, wayBetween, type Bounds } from './bounds.js';
import {
  isBetter,
  timeOf,
  type FigureRow,
  type MeasureRow,
  type Reason,
} from './decide-comparison.js';
import { isInDoubt } from './doubts.js';

/** What a figure is held against: another area's, an average that its passage gives, or all who are ranked. */
export type Against = 'AREA' | 'COMPARATOR' | 'RANKED';

/** A figure beside that of somebody else, for the same time. */
export interface Elsewhere {
  readonly measure: MeasureRow;
  readonly period: string | null;
  readonly which: string | null;
  readonly here: FigureRow;
  readonly against: Against;
  /** The other area's figure; null where the passage gives the comparison with the figure itself. */
  readonly there: FigureRow | null;
  /** Whom it is held against, in words. */
  readonly whom: string;
  readonly text: string;
  readonly way: 'HIGHER' | 'LOWER' | 'SAME' | null;
  readonly difference: string | null;
  readonly better: boolean | null;
  readonly reasons: readonly Reason[];
  readonly citations: readonly CitedPassage[];
}

/** Averages and totals of others; a comparison with an earlier time is none with somebody else. */
const OTHERS: Readonly<Record<string, string>> = {
  NATIONAL: 'the national figure',
  REGIONAL: 'the region',
  MOST_SIMILAR_FORCES: 'the most similar forces',
  OTHER_AREA: 'another area',
};

/** A change that goes down is below nought, however the source writes its size. */
function signed({ figure }: FigureRow): Bounds | undefined {
  const bounds = boundsOf(figure);
  if (!bounds || figure.form !== 'CHANGE' || figure.direction !== 'DOWN') return bounds;
  const negated = (value: number | null) => (value === null ? null : -Math.abs(value));
  return { low: negated(bounds.high), high: negated(bounds.low) };
}

const exact = (bounds: Bounds | undefined) =>
  bounds && bounds.low !== null && bounds.low === bounds.high ? bounds.low : undefined;

/** A figure as the source gives it, with the way of a change. */
export function changeOf({ figure }: FigureRow): string {
  const { form, direction } = figure;
  const text = figureText(figure);
  const way = form === 'CHANGE' && direction ? direction.toLowerCase() : undefined;
  return way === undefined || text.startsWith(way) ? text : `${way} ${text}`;
}

/** How one stands to the other, where their bounds leave no doubt. */
function standing(measure: MeasureRow, here: Bounds | undefined, there: Bounds | undefined) {
  const way = here && there ? wayBetween(there, here) : undefined;
  const [one, other] = [exact(here), exact(there)];
  return {
    way: way === undefined ? null : ({ UP: 'HIGHER', DOWN: 'LOWER', SAME: 'SAME' } as const)[way],
    better: isBetter(measure.higherIs, way ?? null),
    difference:
      one === undefined || other === undefined
        ? null
        : Number((one - other).toFixed(6)).toLocaleString('en-GB', { signDisplay: 'exceptZero' }),
  };
}

const NOWHERE = { way: null, better: null, difference: null } as const;

/** A plain number of a larger area is larger: only a share, a rate or a change can be held against another area's. */
function reasonsAgainst(here: FigureRow, there: FigureRow): Reason[] {
  const { unit, denominator } = here.measure;
  const isCount = here.figure.form === 'LEVEL' && !denominator && !/\bper\b/u.test(unit);
  const found: [Reason, boolean][] = [
    ['POPULATION', isCount],
    ['NOT_AVAILABLE', [here, there].some(({ figure }) => figure.notAvailable === true)],
    ['SELF_CONTRADICTION', [here, there].some(({ disputes }) => disputes.some(isInDoubt))],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

const keyOf = ({
  measure,
  figure: { form, periodFrom, periodTo, which, againstPeriod },
}: FigureRow) =>
  JSON.stringify([measure.id, form, periodFrom, periodTo, which ?? '', againstPeriod ?? '']);

const size = ({ figure: { placeType } }: FigureRow) =>
  PLACE_TYPES.indexOf(placeType as (typeof PLACE_TYPES)[number]);

/** The figures of one measure and time, each with those of every larger area. */
function betweenAreas(rows: readonly FigureRow[]): Elsewhere[] {
  const placed = rows.filter(({ figure }) => figure.place && figure.periodFrom);
  const alike = [...groupBy(placed, keyOf).values()];
  return alike.flatMap((group) =>
    group.flatMap((here) =>
      group
        .filter((there) => size(here) < size(there))
        .map((there): Elsewhere => {
          const reasons = reasonsAgainst(here, there);
          return {
            measure: here.measure,
            period: timeOf(here),
            which: here.figure.which ?? null,
            here,
            against: 'AREA',
            there,
            whom: there.figure.place ?? '',
            text: changeOf(there),
            ...(reasons.length > 0 ? NOWHERE : standing(here.measure, signed(here), signed(there))),
            reasons,
            citations: [...here.citations, ...there.citations],
          };
        }),
    ),
  );
}

/** A figure that its own passage holds against others: an average, or its rank among them. */
function withinFigure(here: FigureRow): Elsewhere[] {
  const { figure, measure, citations } = here;
  const { rank, rankOf, againstComparator, againstValue } = figure;
  const rest = { measure, period: timeOf(here), which: figure.which ?? null, here, there: null };
  if (typeof rank === 'number')
    return [
      {
        ...rest,
        against: 'RANKED',
        whom: typeof rankOf === 'number' ? `all ${rankOf} who are ranked` : 'all who are ranked',
        text: changeOf(here),
        ...NOWHERE,
        reasons: [],
        citations,
      },
    ];
  const whom = OTHERS[againstComparator ?? ''];
  if (whom === undefined || figure.form === 'CHANGE') return [];
  const value = typeof againstValue === 'number' ? againstValue : undefined;
  const there = value === undefined ? undefined : { low: value, high: value };
  return [
    {
      ...rest,
      against: 'COMPARATOR',
      whom,
      text:
        value === undefined
          ? 'no figure is given'
          : `${value.toLocaleString('en-GB')} ${measure.unit}`,
      ...standing(measure, boundsOf(figure), there),
      reasons: value === undefined ? ['NOT_AVAILABLE'] : [],
      citations,
    },
  ];
}

/**
 * Figures beside those of another area, an average of others, or all who are ranked, for the same time: how
 * a force stands, which no series over time tells. By measure, period, and whom it is held against.
 */
export function decideElsewhere(rows: readonly FigureRow[]): Elsewhere[] {
  const areas = betweenAreas(rows);
  // Where the other area's own figure is there, the comparator in the passage is the same told twice.
  const paired = new Set(areas.map(({ here }) => here.figure.id));
  const within = rows.filter(({ figure }) => !paired.has(figure.id)).flatMap(withinFigure);
  const order = ({ here, whom }: Elsewhere) =>
    `${here.measure.id} ${here.figure.periodFrom ?? '9999'} ${here.figure.id} ${whom}`;
  return [...areas, ...within].sort((a, b) => order(a).localeCompare(order(b)));
}
