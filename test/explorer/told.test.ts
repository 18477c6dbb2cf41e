import { describe, expect, test } from 'vitest';
import { termInWords, told } from '../../src/explorer/told.js';

const names = new Map([['police-visibility', 'Police visibility']]);

describe('a sentence of an answer', () => {
  test.each([
    ['recorded, 2017-04/2018-03: 2196', 'recorded, April 2017 to March 2018: 2196'],
    ['due by 2022-10/2022-11', 'due by October 2022 to November 2022'],
    ['in progress, as of 2022-23.', 'in progress, as of autumn 2022.'],
    ['Risks and Threats 2015/2016', 'Risks and Threats 2015/2016'],
    ['the budget of 2022-23', 'the budget of 2022-23'],
    ['only of the theme police-visibility.', 'only of the theme “Police visibility”.'],
    ['the theme of the day', 'the theme of the day'],
  ])('%s reads %s', (text, words) => {
    expect(told(text, names)).toBe(words);
  });
});

test('a term of a search is told without the mark of its end', () => {
  expect(['DFRS|', 'fire service'].map(termInWords)).toEqual(['DFRS', 'fire service']);
});
