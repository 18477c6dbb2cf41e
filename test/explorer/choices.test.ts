import { describe, expect, test } from 'vitest';
import {
  chosen,
  dayChoice,
  oneOf,
  someOf,
  textChoice,
  withChoices,
} from '../../src/explorer/choices.js';

const of = (query: string) => new URLSearchParams(query);

describe('what a reader chose', () => {
  test('is nothing where a field is empty', () => {
    expect([
      textChoice(of('q=+'), 'q'),
      oneOf(of('by='), 'by', ['PLAN']),
      someOf(of(''), 'kinds', ['Plan']),
    ]).toEqual([undefined, undefined, undefined]);
  });

  test('is a day of the calendar, or refused with how a day is written', () => {
    expect(dayChoice(of('asOf=2022-12-31'), 'asOf')).toBe('2022-12-31');
    for (const wrong of ['2022-02-30', '31/12/2022', 'today'])
      expect(() => dayChoice(of(`asOf=${encodeURIComponent(wrong)}`), 'asOf')).toThrow(
        `"asOf" of this address is "${wrong}"; it is a day, written like 2022-12-31.`,
      );
  });

  test('is one of the valid values, or refused with all of them', () => {
    expect(oneOf(of('by=PLAN'), 'by', ['DOCUMENT', 'PLAN'])).toBe('PLAN');
    expect(() => oneOf(of('by=COLOUR'), 'by', ['DOCUMENT', 'PLAN'])).toThrow(
      '"by" of this address is "COLOUR"; it may be DOCUMENT, PLAN.',
    );
    expect(() => someOf(of('by=PLAN&by=X'), 'by', ['PLAN'])).toThrow('"by" of this address is "X"');
  });

  test('is asked of the API only where it was made', () => {
    expect(chosen({ asOf: undefined, place: null, kinds: ['Plan'] })).toEqual({ kinds: ['Plan'] });
  });

  test('is kept in the address of the next page, with changes', () => {
    const choices = of('by=PLAN&cell=a..b');
    expect(withChoices('/coverage/x', choices, { cell: undefined })).toBe('/coverage/x?by=PLAN');
    expect(withChoices('/coverage/x', of(''), {})).toBe('/coverage/x');
    expect(withChoices('/thread/x', of('first=12'), { first: '50' })).toBe('/thread/x?first=50');
  });
});
