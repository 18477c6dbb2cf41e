import { describe, expect, it } from 'vitest';
import { figureDigits, hasFigure } from '../../src/documents/figures.js';

describe('the digits of a figure', () => {
  it.each([
    [7, ['7']],
    [999, ['999']],
    [1000, ['1000', '1,000']],
    [51000, ['51000', '51,000']],
    [1234567.5, ['1234567.5', '1,234,567.5']],
    [3.1234, ['3.1234']],
    [-1500, ['1500', '1,500']],
  ])('of %d', (value, digits) => {
    expect(figureDigits(value)).toEqual(digits);
  });
});

describe('a figure', () => {
  it.each([
    [51000, 'over 51,000 swans'],
    [51000, 'over 51000 swans'],
    [3.5, 'about 3.5% of ponds'],
    [92.5, 'rose to 92.50%'],
    [25000, 'paid £25,000 for it'],
    [18, 'for the over 18s'],
    [12, 'a 12-month watch'],
    [2031, 'in 2030/2031'],
    [-5, 'fell by 5%'],
    [-5, 'a change of \u22125'],
    [0, 'there were 0 herons'],
  ])('%d stands in "%s"', (value, text) => {
    expect(hasFigure({ value }, text)).toBe(true);
  });

  it.each([
    [35, 'about 3.5% of ponds'],
    [5, 'about 3.5% of ponds'],
    [51, 'over 51,000 swans'],
    [4, 'operation H4T'],
    [7, 'seven swans'],
    [0, 'no herons'],
  ])('%d does not stand in "%s"', (value, text) => {
    expect(hasFigure({ value }, text)).toBe(false);
  });

  it('that is not in digits is looked for as it is written', () => {
    expect(hasFigure({ value: 7, written: 'seven swans' }, 'Seven\nswans sang')).toBe(true);
    expect(hasFigure({ value: 1100000, written: '£1.1 million' }, 'cost £1.1 million')).toBe(true);
    expect(hasFigure({ value: 7, written: 'eight' }, 'the 7 swans')).toBe(false);
  });
});
