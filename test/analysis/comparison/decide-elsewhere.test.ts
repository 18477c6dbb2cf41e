import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../src/analysis/comparison/decide-comparison.js';
import { decideElsewhere } from '../../../src/analysis/comparison/decide-elsewhere.js';

const RATE = {
  id: 'swan-rate',
  kind: 'Measure',
  name: 'Swans',
  unit: 'swans per pond',
  counts: 'swans',
  denominator: 'pond',
  higherIs: 'BETTER',
};
const NUMBER = { ...RATE, id: 'swans', unit: 'swans', denominator: null };

const DISTRICT = { place: 'harbour', placeType: 'DISTRICT' };
const COUNTY = { place: 'northshire', placeType: 'COUNTY' };

const row = (
  measure: FigureRow['measure'],
  id: string,
  figure: Partial<FigureRow['figure']>,
): FigureRow => ({
  measure,
  disputes: [],
  citations: [],
  figure: {
    id,
    name: `${measure.name}, 2024: ${String(figure.value ?? figure.rank)} ${measure.unit}`,
    form: 'LEVEL',
    qualifier: 'EXACTLY',
    period: '2024',
    periodFrom: '2024-01-01',
    periodTo: '2024-12-31',
    ...figure,
  },
});

const told = (rows: readonly FigureRow[]) =>
  decideElsewhere(rows).map(({ here, whom, text, way, difference, better, reasons }) =>
    [here.figure.id, whom, text, way, difference, better, ...reasons].map(String).join(' | '),
  );

describe('a figure beside that of somebody else', () => {
  it('stands to the larger area of the same time, with by how much and whether that is better', () => {
    const rows = [
      row(RATE, 'ours', { value: 3.5, ...DISTRICT }),
      row(RATE, 'theirs', { value: 5, ...COUNTY }),
      row(RATE, 'later', { value: 9, periodFrom: '2025-01-01', periodTo: '2025-12-31', ...COUNTY }),
    ];
    expect(told(rows)).toEqual(['ours | northshire | 5 swans per pond | LOWER | -1.5 | false']);
  });

  it('is refused where both are plain numbers, for the larger area has more of everything', () => {
    const rows = [
      row(NUMBER, 'ours', { value: 3, ...DISTRICT }),
      row(NUMBER, 'theirs', { value: 50, ...COUNTY }),
    ];
    expect(told(rows)).toEqual(['ours | northshire | 50 swans | null | null | null | POPULATION']);
  });

  it('reads a change that goes down as below nought', () => {
    const down = { form: 'CHANGE', direction: 'DOWN' };
    const rows = [
      row(RATE, 'ours', { value: 21, ...down, ...DISTRICT }),
      row(RATE, 'theirs', { value: 13, ...down, ...COUNTY }),
    ];
    expect(told(rows)).toEqual(['ours | northshire | down 13 swans per pond | LOWER | -8 | false']);
  });

  it('says neither way nor size where a bound leaves it open', () => {
    const rows = [
      row(RATE, 'ours', { value: 3, qualifier: 'OVER', ...DISTRICT }),
      row(RATE, 'theirs', { value: 5, ...COUNTY }),
    ];
    expect(told(rows)).toEqual(['ours | northshire | 5 swans per pond | null | null | null']);
  });

  it('is held against the average or the rank that its passage gives, and not against its own past', () => {
    const rows = [
      row(RATE, 'average', { value: 6, againstComparator: 'NATIONAL', againstValue: 5 }),
      row(RATE, 'no-value', { value: 6, againstComparator: 'MOST_SIMILAR_FORCES' }),
      row(RATE, 'past', { value: 6, againstComparator: 'PREVIOUS_YEAR', againstValue: 5 }),
      row(RATE, 'rank', { rank: 3, rankOf: 43 }),
    ];
    expect(told(rows)).toEqual([
      'average | the national figure | 5 swans per pond | HIGHER | +1 | true',
      'no-value | the most similar forces | no figure is given | null | null | null | NOT_AVAILABLE',
      'rank | all 43 who are ranked | 3 swans per pond | null | null | null',
    ]);
  });

  it('is told once where the other area has a figure of its own', () => {
    const rows = [
      row(RATE, 'ours', { value: 6, againstComparator: 'NATIONAL', againstValue: 5, ...DISTRICT }),
      row(RATE, 'theirs', { value: 5, ...COUNTY }),
    ];
    expect(told(rows)).toEqual(['ours | northshire | 5 swans per pond | HIGHER | +1 | true']);
  });
});
