import type { CitedPassage, Reference } from '../cited-passage.js';
import { figureText } from '../facts/figure.js';
import { boundsOf, wayBetween, type Bounds, type Figure, type Way } from './bounds.js';
import { isInDoubt, type FigureDispute } from './doubts.js';
import { withEarlierValues } from './earlier-values.js';
import { groupOf, sideOf, sideRank } from './which.js';

export type Reason =
  | 'LEVEL_AGAINST_CHANGE'
  | 'UNIT'
  | 'PERIOD'
  | 'NO_PERIOD'
  | 'DENOMINATOR'
  | 'POPULATION'
  | 'AREA'
  | 'AREA_NOT_STATED'
  | 'SCALE_BREAK'
  | 'SELF_CONTRADICTION'
  | 'QUALIFIED'
  | 'NOT_AVAILABLE'
  | 'NO_LATER_VALUE';

export interface MeasureRow extends Reference {
  readonly unit: string;
  readonly counts: string;
  readonly denominator?: string | null;
  readonly higherIs: string;
}

export interface FigureRow {
  readonly measure: MeasureRow;
  readonly figure: Figure & {
    readonly id: string;
    readonly name: string;
    readonly form: string;
    readonly period?: string | null;
    readonly periodFrom?: string | null;
    readonly periodTo?: string | null;
    readonly place?: string | null;
    readonly placeType?: string | null;
    readonly rankOf?: number | null;
    readonly which?: string | null;
    readonly direction?: string | null;
    readonly seriesBreak?: string | null;
    readonly voice?: string | null;
    readonly againstComparator?: string | null;
    readonly againstValue?: number | null;
    readonly againstPeriod?: string | null;
    readonly againstPeriodFrom?: string | null;
    readonly againstPeriodTo?: string | null;
  };
  /** Discrepancies that it is a side of. */
  readonly disputes: readonly FigureDispute[];
  readonly citations: readonly CitedPassage[];
}

export interface Series {
  readonly measure: MeasureRow;
  readonly place: string | null;
  readonly which: string | null;
  readonly form: string;
  readonly rows: readonly FigureRow[];
  readonly reasons: readonly Reason[];
  readonly comparable: boolean;
  readonly movement: Way | null;
  readonly better: boolean | null;
  readonly reverses: boolean;
  readonly change: string | null;
}

/** A qualified value is read as a range; it is told, and refuses nothing. */
const isRefusal = (reason: Reason) => reason !== 'QUALIFIED';

const DAY_MS = 86_400_000;
const lengthOf = ({ figure: { periodFrom, periodTo } }: FigureRow) =>
  periodFrom && periodTo ? (Date.parse(periodTo) - Date.parse(periodFrom)) / DAY_MS + 1 : undefined;

/** Periods are of one length where the longest is no more than a tenth longer than the shortest: months, leap years. */
function isOneLength(rows: readonly FigureRow[]): boolean {
  const lengths = rows.flatMap((row) => lengthOf(row) ?? []);
  return Math.max(...lengths) <= Math.min(...lengths) * 1.1 + 1;
}

function reasonsOf(rows: readonly FigureRow[]): Reason[] {
  const figures = rows.map(({ figure }) => figure);
  const found: [Reason, boolean][] = [
    ['NO_LATER_VALUE', rows.length < 2],
    ['NO_PERIOD', rows.length > 1 && figures.some(({ periodFrom }) => !periodFrom)],
    ['PERIOD', rows.length > 1 && !isOneLength(rows)],
    ['SCALE_BREAK', figures.some(({ seriesBreak }) => Boolean(seriesBreak))],
    ['SELF_CONTRADICTION', rows.some(({ disputes }) => disputes.some(isInDoubt))],
    ['NOT_AVAILABLE', figures.some(({ notAvailable }) => notAvailable === true)],
    ['QUALIFIED', figures.some(({ qualifier }) => (qualifier ?? 'EXACTLY') !== 'EXACTLY')],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

const told = ({ figure }: FigureRow) => figureText(figure);

/** The change in words: by how much where both values are exact, else from what to what. */
function changeInWords(rows: readonly FigureRow[], first: Bounds, last: Bounds): string {
  const [one, other] = [rows[0], rows.at(-1)];
  const words = `from ${one ? told(one) : ''} to ${other ? told(other) : ''}`;
  if (first.low === null || first.low !== first.high) return words;
  if (last.low === null || last.low !== last.high) return words;
  const by = Number((last.low - first.low).toFixed(6));
  return `${words} (${by > 0 ? '+' : ''}${by.toLocaleString('en-GB')})`;
}

function pathOfLevels(rows: readonly FigureRow[]) {
  const bounds = rows.map(({ figure }) => boundsOf(figure));
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (rows.length < 2 || !first || !last) return { movement: null, reverses: false, change: null };
  const movement = wayBetween(first, last) ?? null;
  const steps = bounds.slice(1).map((next, at) => {
    const before = bounds[at];
    return before && next ? wayBetween(before, next) : undefined;
  });
  const against = movement === 'UP' ? 'DOWN' : 'UP';
  return {
    movement,
    reverses: movement !== 'SAME' && steps.includes(against) && steps.length > 1,
    change: changeInWords(rows, first, last),
  };
}

/** Which way a change goes: as the source says, or down where its size has a minus before it. */
const wayOf = ({ figure: { direction, value } }: FigureRow): Way | null =>
  (direction ?? ((value ?? 0) < 0 ? 'DOWN' : null)) as Way | null;

/** A change in words: its own direction, by how much, and when. */
function ownChange(row: FigureRow): string {
  const { value, low, period } = row.figure;
  const way = wayOf(row);
  const hasSize = typeof value === 'number' || typeof low === 'number';
  const size = hasSize ? [told(row).replace(/^(?:(?:up|down|same) (?=\d)|[-−])/u, '')] : [];
  const words = [...(way ? [way.toLowerCase()] : []), ...size].join(' ');
  return `${words}${period ? ` (${period})` : ''}`;
}

/**
 * Changes are told each by itself, never as the levels that they are not: 31 per cent up and then 7 per
 * cent up is up. They go one way where all do, and turn where they don't.
 */
function pathOfChanges(rows: readonly FigureRow[]) {
  const known = rows.filter(({ figure }) => figure.notAvailable !== true);
  const ways = new Set(known.map(wayOf));
  const [only] = ways;
  return {
    movement: ways.size === 1 ? (only ?? null) : null,
    reverses: ways.has('UP') && ways.has('DOWN'),
    change: known.length === 0 ? null : known.map(ownChange).join(', '),
  };
}

/** Whether a movement is for the better; null where the measure has no better side, or nothing moved. */
export function isBetter(higherIs: string, movement: Way | null): boolean | null {
  if (movement === null || movement === 'SAME') return null;
  if (higherIs === 'BETTER') return movement === 'UP';
  return higherIs === 'WORSE' ? movement === 'DOWN' : null;
}

function decideSeries(rows: readonly FigureRow[]): Series[] {
  const [first] = rows;
  if (!first) return [];
  const reasons = reasonsOf(rows);
  const comparable = !reasons.some(isRefusal);
  const { measure, figure } = first;
  const isChange = figure.form === 'CHANGE';
  const path = isChange ? pathOfChanges(rows) : pathOfLevels(rows);
  // A change tells its own way; levels only do so together.
  const isTold = comparable || isChange;
  return [
    {
      measure,
      place: figure.place ?? null,
      which: groupOf(figure.which),
      form: figure.form,
      rows,
      reasons,
      comparable,
      reverses: isTold && path.reverses,
      change: isTold ? path.change : null,
      movement: isTold ? path.movement : null,
      better: isTold ? isBetter(measure.higherIs, path.movement) : null,
    },
  ];
}

const keyOf = ({ measure, figure }: FigureRow) =>
  JSON.stringify([measure.id, figure.form, figure.place ?? '', groupOf(figure.which) ?? '']);

/** Whether a figure is of a period that holds those of two or more others: it is no step beside them. */
function isTotal({ figure: { periodFrom, periodTo } }: FigureRow, rows: readonly FigureRow[]) {
  const within = rows.filter(
    ({ figure: other }) =>
      other.periodFrom &&
      other.periodTo &&
      other.periodFrom >= (periodFrom ?? '9999') &&
      other.periodTo <= (periodTo ?? '') &&
      (other.periodFrom !== periodFrom || other.periodTo !== periodTo),
  );
  return within.length > 1;
}

/** Figures of one measure, form, area and population, in order of their periods, then from before to after. */
export function decideAllSeries(given: readonly FigureRow[]): Series[] {
  const rows = withEarlierValues(given);
  const groups = new Map<string, FigureRow[]>();
  const order = ({ figure }: FigureRow) =>
    `${figure.periodFrom ?? '9999'} ${sideRank(figure.which)} ${figure.id}`;
  for (const row of [...rows].sort((a, b) => order(a).localeCompare(order(b))))
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.entries()]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([, group]) => {
      const totals = group.filter((row) => isTotal(row, group));
      return [group.filter((row) => !totals.includes(row)), totals].flatMap(decideSeries);
    });
}

export interface Pair {
  readonly one: Series;
  readonly other: Series;
  readonly reasons: readonly Reason[];
}

const lastDay = ({ rows }: Series) => rows.at(-1)?.figure.periodTo ?? '';
const firstDay = ({ rows }: Series) => rows[0]?.figure.periodFrom ?? '';

/** Every reason why two series that count the same thing can't be set side by side. */
function reasonsAgainst(one: Series, other: Series): Reason[] {
  const found: [Reason, boolean][] = [
    ['LEVEL_AGAINST_CHANGE', one.form !== other.form],
    ['UNIT', one.measure.unit !== other.measure.unit],
    ['DENOMINATOR', (one.measure.denominator ?? '') !== (other.measure.denominator ?? '')],
    ['AREA', one.place !== null && other.place !== null && one.place !== other.place],
    ['AREA_NOT_STATED', (one.place === null) !== (other.place === null)],
    ['POPULATION', (one.which ?? '') !== (other.which ?? '')],
    ['NO_PERIOD', !firstDay(one) || !firstDay(other)],
    [
      'PERIOD',
      Boolean(firstDay(one) && firstDay(other)) && !isOneLength([...one.rows, ...other.rows]),
    ],
    ['SCALE_BREAK', [one, other].some(({ reasons }) => reasons.includes('SCALE_BREAK'))],
    [
      'SELF_CONTRADICTION',
      [one, other].some(({ reasons }) => reasons.includes('SELF_CONTRADICTION')),
    ],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** What a figure is of in time: its period, or before or after what the measure tells of. */
export const timeOf = ({ figure: { period, which } }: FigureRow): string | null =>
  period ?? sideOf(which);

/** Each series that was asked for with every later one of the same thing counted; undated ones count as later. */
export function decidePairs(asked: readonly Series[], all: readonly Series[]): Pair[] {
  const seen = new Set<string>();
  const label = (series: Series) =>
    JSON.stringify([series.measure.id, series.form, series.place, series.which]);
  return asked.flatMap((one) =>
    all.flatMap((other): Pair[] => {
      const key = [label(one), label(other)].sort().join();
      const isSame = label(one) === label(other) || one.measure.counts !== other.measure.counts;
      const isEarlier = lastDay(other) !== '' && lastDay(other) < firstDay(one);
      if (isSame || isEarlier || seen.has(key)) return [];
      seen.add(key);
      return [{ one, other, reasons: reasonsAgainst(one, other) }];
    }),
  );
}
