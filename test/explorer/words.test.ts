import { describe, expect, test } from 'vitest';
import { counted, dateInWords, inWords, voiceInWords } from '../../src/explorer/words.js';

describe('a date in words', () => {
  test.each([
    ['2022', '2022'],
    ['2022-11', 'November 2022'],
    ['2022-11-03', '3 November 2022'],
    ['2022-23', 'autumn 2022'],
    ['2018-03?', 'March 2018 (inferred)'],
    ['2015-04/2016-03', 'April 2015 to March 2016'],
    ['whenever', 'whenever'],
  ])('%s reads %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

test('values of the API are told in words', () => {
  expect([
    inWords('NO_RESPONSE_FOUND'),
    voiceInWords('FORCE'),
    counted(1, 'gap'),
    counted(1200, 'search', 'searches'),
  ]).toEqual(['no response found', 'the force, of itself', '1 gap', '1,200 searches']);
});
