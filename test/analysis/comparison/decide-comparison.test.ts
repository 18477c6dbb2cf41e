import { describe, expect, it } from 'vitest';
import { boundsOf, wayBetween } from '../../../src/analysis/comparison/bounds.js';
import {
  decideAllSeries,
  decidePairs,
  timeOf,
  type FigureRow,
} from '../../../src/analysis/comparison/decide-comparison.js';
import { isInDoubt, type FigureDispute } from '../../../src/analysis/comparison/doubts.js';
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
  disputes: FigureRow['disputes'] = [],
): FigureRow => ({
  measure: of,
  disputes,
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

const dispute = (
  operation: string,
  over: Partial<FigureDispute> = {},
): FigureRow['disputes'][number] => ({
  id: 'odds',
  kind: 'Discrepancy',
  name: 'odds',
  operation,
  sides: [
    { id: 'all', kind: 'Observation', value: 40 },
    { id: 'white', kind: 'Observation', value: 30 },
  ],
  ...over,
});

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
    [
      'SELF_CONTRADICTION',
      [row(SWANS, 4, year(2020), [dispute('PERCENTAGE')]), row(SWANS, 5, year(2021))],
    ],
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

describe('a series of changes', () => {
  const change = (value: number | undefined, direction: string, one: number) =>
    row(SWANS, value, { ...year(one), form: 'CHANGE', direction });

  it('goes the way that each of them goes, and is not read from first to last', () => {
    const [series] = decideAllSeries([change(31, 'UP', 2020), change(7, 'UP', 2022)]);
    expect(series).toMatchObject({
      movement: 'UP',
      better: true,
      reverses: false,
      change: 'up 31 swans (2020), up 7 swans (2022)',
    });
  });

  it('turns where one goes up and another down, and then goes no one way', () => {
    const [series] = decideAllSeries([change(31, 'UP', 2020), change(undefined, 'DOWN', 2021)]);
    expect(series).toMatchObject({
      movement: null,
      better: null,
      reverses: true,
      change: 'up 31 swans (2020), down (2021)',
    });
  });

  it('is told by itself where there is one, though nothing comes later', () => {
    const [series] = decideAllSeries([change(12, 'DOWN', 2025)]);
    expect(series).toMatchObject({
      comparable: false,
      reasons: ['NO_LATER_VALUE'],
      movement: 'DOWN',
      better: false,
      change: 'down 12 swans (2025)',
    });
  });
});

describe('figures of before and after an event', () => {
  it('are one series in that order, and refused only because no period is given', () => {
    const series = decideAllSeries([
      row(SWANS, 4, { id: 'a', which: 'after' }),
      row(SWANS, 137, { id: 'b', which: 'before' }),
    ]);
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ which: null, comparable: false, reasons: ['NO_PERIOD'] });
    expect(series[0]?.rows.map(timeOf)).toEqual(['before', 'after']);
    expect(decidePairs(series, series)).toEqual([]);
  });
});

describe('a total', () => {
  it('of periods that stand beside it is no step between them', () => {
    const years = [2022, 2023].map((one) => row(SWANS, one - 2000, year(one)));
    const all = row(SWANS, 45, {
      period: '2022/2023',
      periodFrom: '2022-01-01',
      periodTo: '2023-12-31',
    });
    expect(
      decideAllSeries([all, ...years]).map(({ reasons, change }) => [change, ...reasons]),
    ).toEqual([['from 22 swans to 23 swans (+1)'], [null, 'NO_LATER_VALUE']]);
  });
});

describe('a discrepancy', () => {
  it('makes figures doubtful where figures stand against figures', () => {
    expect(isInDoubt(dispute('PERCENTAGE', { computed: 38 }))).toBe(true);
    expect(isInDoubt(dispute('SUM', { computed: 41 }))).toBe(true);
  });

  it('leaves them as they are where words, a claim, or what the parts leave out are in question', () => {
    const claim = [{ id: 'said', kind: 'Statement' }];
    expect(isInDoubt(dispute('WORDING'))).toBe(false);
    expect(isInDoubt(dispute('PERCENTAGE_CHANGE', { sides: claim }))).toBe(false);
    expect(isInDoubt(dispute('SUM', { computed: 39 }))).toBe(false);
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

  it('is refused for its area where only one says which, and not as of another', () => {
    const all = decideAllSeries([
      row(SWANS, 40, year(2024)),
      row(measure('geese'), 2, { ...year(2025), place: 'west' }),
    ]);
    const [pair] = decidePairs(all, all);
    expect(pair?.reasons).toEqual(['AREA_NOT_STATED']);
    expect(pair && explainPair(pair)).toContain('only one of them says of which area it is');
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
