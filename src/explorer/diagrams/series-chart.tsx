import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { ComparisonQuery } from '../generated/graphql.js';
import { dateInWords } from '../words.js';

type Series = ComparisonQuery['comparison']['series'][number];
type Value = Series['values'][number];

const SIZE = { width: 420, height: 170, left: 54, right: 14, top: 12, bottom: 30 } as const;

interface Point {
  readonly day: Date;
  readonly low: number;
  readonly high: number;
  readonly value: Value;
}

/** The middle of the time that a value tells of. */
function dayOf({ from, to }: Value): Date | undefined {
  if (!from || !to) return undefined;
  return new Date((Date.parse(from) + Date.parse(to)) / 2);
}

/** Values that have a time and a size; the table beside the chart has them all. */
export function pointsOf(values: readonly Value[]): Point[] {
  return values.flatMap((value) => {
    const day = dayOf(value);
    const low = value.low ?? value.high;
    const high = value.high ?? value.low;
    if (!day || low === null || low === undefined || high === null || high === undefined) return [];
    return [{ day, low, high, value }];
  });
}

/**
 * A small chart of one series: a point for each value, a bar where it lies between two bounds, and a line
 * only where the series can be read as one. The table beside it says the same.
 */
export function SeriesChart({ series }: { readonly series: Series }) {
  const points = pointsOf(series.values);
  if (points.length < 2) return null;
  const { width, height, left, right, top, bottom } = SIZE;
  const days = points.map(({ day }) => day.getTime());
  const x = scaleUtc()
    .domain([new Date(Math.min(...days)), new Date(Math.max(...days))])
    .range([left + 10, width - right - 10]);
  const y = scaleLinear()
    .domain([
      Math.min(0, ...points.map(({ low }) => low)),
      Math.max(...points.map(({ high }) => high)),
    ])
    .nice(4)
    .range([height - bottom, top]);
  const middle = ({ low, high }: Point) => y((low + high) / 2);
  const path = line<Point>((point) => x(point.day), middle)(points);
  const years = x.ticks(4);
  return (
    <svg
      class="gt-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Chart of ${series.measure.name}; the table has the same values.`}
    >
      {y.ticks(4).map((tick) => (
        <g class="gt-axis">
          <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick) + 4} text-anchor="end">
            {tick.toLocaleString('en-GB')}
          </text>
        </g>
      ))}
      {years.map((tick) => (
        <text class="gt-axis" x={x(tick)} y={height - 8} text-anchor="middle">
          {`${tick.getUTCFullYear()}-${String(tick.getUTCMonth() + 1).padStart(2, '0')}`}
        </text>
      ))}
      {series.comparable && path ? <path class="gt-chart__line" d={path} /> : null}
      {points.map((point) => (
        <g class="gt-chart__point">
          {point.low === point.high ? null : (
            <line x1={x(point.day)} x2={x(point.day)} y1={y(point.low)} y2={y(point.high)} />
          )}
          <circle cx={x(point.day)} cy={middle(point)} r="5" />
          <title>{`${point.value.period ? dateInWords(point.value.period) : ''}: ${point.value.text}`}</title>
        </g>
      ))}
    </svg>
  );
}
