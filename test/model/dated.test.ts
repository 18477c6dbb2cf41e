import { describe, expect, it } from 'vitest';
import { parseDated } from '../../src/model/dated.js';

const dated = (
  text: string,
  from: string,
  to: string,
  precision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR',
  inferred = false,
) => ({ text, from, to, precision, inferred });

describe('a date', () => {
  it('is a day', () => {
    expect(parseDated('2026-03-31')).toEqual(
      dated('2026-03-31', '2026-03-31', '2026-03-31', 'DAY'),
    );
  });

  it('is a month, to its last day', () => {
    expect(parseDated('2026-04')).toEqual(dated('2026-04', '2026-04-01', '2026-04-30', 'MONTH'));
    expect(parseDated('2026-12')).toEqual(dated('2026-12', '2026-12-01', '2026-12-31', 'MONTH'));
  });

  it('is a year', () => {
    expect(parseDated('2026')).toEqual(dated('2026', '2026-01-01', '2026-12-31', 'YEAR'));
  });

  it('is a season, of which winter runs on into the next year', () => {
    expect(parseDated('2022-21')).toEqual(dated('2022-21', '2022-03-01', '2022-05-31', 'SEASON'));
    expect(parseDated('2022-22')).toEqual(dated('2022-22', '2022-06-01', '2022-08-31', 'SEASON'));
    expect(parseDated('2022-23')).toEqual(dated('2022-23', '2022-09-01', '2022-11-30', 'SEASON'));
    expect(parseDated('2023-24')).toEqual(dated('2023-24', '2023-12-01', '2024-02-29', 'SEASON'));
  });

  it('knows leap years, also those of centuries', () => {
    expect(parseDated('2024-02')?.to).toBe('2024-02-29');
    expect(parseDated('2023-02')?.to).toBe('2023-02-28');
    expect(parseDated('2000-02')?.to).toBe('2000-02-29');
    expect(parseDated('1900-02')?.to).toBe('1900-02-28');
    expect(parseDated('2024-02-29')?.from).toBe('2024-02-29');
    expect(parseDated('2023-02-29')).toBeUndefined();
  });

  it('marks what we inferred, and keeps the text without the mark', () => {
    expect(parseDated('2016-05?')).toEqual(
      dated('2016-05', '2016-05-01', '2016-05-31', 'MONTH', true),
    );
    expect(parseDated('2015-04/2016-03?')?.inferred).toBe(true);
  });
});

describe('a period', () => {
  it('runs from the first day of one date to the last of another', () => {
    expect(parseDated('2015-04/2016-03')).toEqual(
      dated('2015-04/2016-03', '2015-04-01', '2016-03-31', 'MONTH'),
    );
  });

  it('is as fine as the coarser of its dates', () => {
    expect(parseDated('2015-04-01/2016')?.precision).toBe('YEAR');
    expect(parseDated('2015/2016-22')?.precision).toBe('YEAR');
    expect(parseDated('2015-04-01/2016-03')?.precision).toBe('MONTH');
  });

  it('may begin and end with the same date, but not end before it starts', () => {
    expect(parseDated('2016/2016')?.to).toBe('2016-12-31');
    expect(parseDated('2016-03/2016-03-01')).toEqual(
      dated('2016-03/2016-03-01', '2016-03-01', '2016-03-01', 'MONTH'),
    );
    expect(parseDated('2016-03/2016-02')).toBeUndefined();
  });
});

describe('no date', () => {
  it.each([
    [''],
    ['?'],
    ['March 2016'],
    ['16'],
    ['2016-3'],
    ['2016-00'],
    ['2016-13'],
    ['2016-20'],
    ['2016-25'],
    ['2016-23-01'],
    ['2016-02-30'],
    ['2016-04-31'],
    ['2016-04-00'],
    ['2016/'],
    ['/2016'],
    ['2015/2016/2017'],
    ['2016?/2017'],
    [' 2016'],
    ['2016/17'],
  ])('is "%s"', (text) => {
    expect(parseDated(text)).toBeUndefined();
  });
});
