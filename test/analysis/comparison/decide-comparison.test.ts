import { describe, expect, it } from 'vitest';
import { boundsOf, wayBetween } from '../../../src/analysis/comparison/bounds.js';
import {
  decideAllSeries,
  decidePairs,
  type FigureRow,
} from '../../../src/analysis/comparison/decide-comparison.js';
import { explainPair, summarise } from '../../../src/analysis/comparison/words.js';

const measure = (id: string, over: Partial<FigureRow['measure']> = {}): FigureRow['measure'] => ({
  id,
  kind: 'Measure',
  name: id,
  unit: 'swans',
  counts: 'swans',
  higherIs: 'BETTER',
  ...over,
});

const year = (one: number) => ({
  period: String(one),
  periodFrom: `${one}-01-01`,
  periodTo: `${one}-12-31`,
});

const row = (
  of: FigureRow['measure'],
  value: number | undefined,
  figure: Partial<FigureRow['figure']> = {},
  disputed = false,
): FigureRow => ({
  measure: of,
  disputed,
  citations: [],
  figure: {
    id: `${of.id}/${figure.period ?? 'undated'}`,
    name: `${of.name}: ${String(value)} ${of.unit}`,
    form: 'LEVEL',
    qualifier: 'EXACTLY',
    ...(value === undefined ? {} : { value }),
    ...figure,
  },
});

const SWANS = measure('swans');

describe('a series', () => {
  it('tells which way it went from first to last, by how much, and whether that is better', () => {
    const [series] = decideAllSeries([row(SWANS, 40, year(2024)), row(SWANS, 31, year(2025))]);
    expect(series).toMatchObject({
      comparable: true,
      reasons: [],
      movement: 'DOWN',
      better: false,
      reverses: false,
      change: 'from 40 swans to 31 swans (-9)',
    });
  });

  it('says where the path between first and last turns', () => {
    const [series] = decideAllSeries([
      row(SWANS, 10, year(2023)),
      row(SWANS, 5, year(2024)),
      row(SWANS, 20, year(2025)),
    ]);
    expect(series).toMatchObject({ movement: 'UP', reverses: true });
  });

  it.each([
    ['NO_LATER_VALUE', [row(SWANS, 40, year(2024))]],
    ['NO_PERIOD', [row(SWANS, 40, year(2024)), row(SWANS, 41)]],
    [
      'PERIOD',
      [
        row(SWANS, 40, year(2024)),
        row(SWANS, 9, { period: '2025-01', periodFrom: '2025-01-01', periodTo: '2025-01-31' }),
      ],
    ],
    [
      'SCALE_BREAK',
      [row(SWANS, 4, year(2020)), row(SWANS, 5, { ...year(2022), seriesBreak: 'counted anew' })],
    ],
    ['SELF_CONTRADICTION', [row(SWANS, 4, year(2020), true), row(SWANS, 5, year(2021))]],
    [
      'NOT_AVAILABLE',
      [
        row(SWANS, 4, year(2020)),
        row(SWANS, undefined, { ...year(2021), notAvailable: true, qualifier: null }),
      ],
    ],
  ])('is refused for %s, and then moves nowhere', (reason, rows) => {
    const [series] = decideAllSeries(rows);
    expect(series).toMatchObject({
      comparable: false,
      reasons: [reason],
      movement: null,
      better: null,
    });
  });

  it('keeps areas and groups apart', () => {
    const rows = [
      row(SWANS, 40, { ...year(2024), place: 'east' }),
      row(SWANS, 9, { ...year(2025), place: 'west' }),
    ];
    expect(decideAllSeries(rows).map(({ place }) => place)).toEqual(['east', 'west']);
  });

  it('takes the earlier value that the source itself compares with', () => {
    const [series] = decideAllSeries([
      row(SWANS, 31, { ...year(2025), againstComparator: 'PREVIOUS_YEAR', againstValue: 40 }),
    ]);
    expect(series).toMatchObject({ comparable: true, movement: 'DOWN' });
    expect(series?.rows.map(({ figure }) => figure.period)).toEqual(['the year before', '2025']);
  });
});

describe('bounds', () => {
  it('are open where the source says over or nearly, and a tenth wide where it says about', () => {
    expect(boundsOf({ value: 40, qualifier: 'OVER' })).toEqual({ low: 40, high: null });
    expect(boundsOf({ value: 40, qualifier: 'NEARLY' })).toEqual({ low: null, high: 40 });
    expect(boundsOf({ value: 40, qualifier: 'ABOUT' })).toEqual({ low: 36, high: 44 });
    expect(boundsOf({ low: 60, high: 70, qualifier: 'EXACTLY' })).toEqual({ low: 60, high: 70 });
    expect(boundsOf({ notAvailable: true })).toBeUndefined();
  });

  it('that overlap leave the way open', () => {
    expect(wayBetween({ low: 36, high: 44 }, { low: 41, high: 41 })).toBeUndefined();
    expect(wayBetween({ low: 36, high: 44 }, { low: 50, high: null })).toBe('UP');
    expect(wayBetween({ low: 5, high: 5 }, { low: 5, high: 5 })).toBe('SAME');
  });
});

describe('a pair of measures that count the same thing', () => {
  const RATE = measure('swan-rate', { unit: 'swans per pond', denominator: 'ponds' });

  it('is refused with every reason, in words', () => {
    const all = decideAllSeries([
      row(SWANS, 40, { ...year(2024), place: 'east' }),
      row(RATE, 2, { ...year(2025), place: 'west' }),
    ]);
    const pairs = decidePairs(
      all.filter((one) => one.measure.id === 'swans'),
      all,
    );
    expect(pairs.map(({ reasons }) => reasons)).toEqual([['UNIT', 'DENOMINATOR', 'AREA']]);
    expect(pairs.map(explainPair)).toEqual([
      'swans, east against swan-rate, west: the units differ; they are shares or rates of different things; the areas differ',
    ]);
  });

  it('is not made with a measure that only has earlier values', () => {
    const all = decideAllSeries([row(SWANS, 40, year(2025)), row(RATE, 2, year(2020))]);
    const asked = all.filter((one) => one.measure.id === 'swans');
    expect(decidePairs(asked, all)).toEqual([]);
  });
});

describe('the summary', () => {
  it('names every measure that was tried where none compares', () => {
    const all = decideAllSeries([row(SWANS, 40, year(2024))]);
    expect(summarise(all, [])).toBe('None comparable. Tried: swans (there is no later value).');
    expect(summarise([], [])).toBe('No measure has a figure here.');
  });
});
