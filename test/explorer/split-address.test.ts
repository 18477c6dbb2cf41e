import { describe, expect, test } from 'vitest';
import { splitAddress } from '../../src/explorer/split-address.js';

describe('an address', () => {
  test.each([
    ['/', { word: '', rest: '', path: '/', ending: 'html' }],
    ['/gaps/pcp-2022', { word: 'gaps', rest: 'pcp-2022', path: '/gaps/pcp-2022', ending: 'html' }],
    [
      '/gaps/pcp-2022.csv',
      { word: 'gaps', rest: 'pcp-2022', path: '/gaps/pcp-2022', ending: 'csv' },
    ],
    ['/things/a/b/', { word: 'things', rest: 'a/b', path: '/things/a/b', ending: 'html' }],
    [
      '/things/report%232.5/s1.xlsx',
      { word: 'things', rest: 'report#2.5/s1', path: '/things/report%232.5/s1', ending: 'xlsx' },
    ],
  ])('%s is parted into page, id and ending', (asked, parts) => {
    expect(splitAddress(asked)).toEqual(parts);
  });

  test('that is not well written is refused by name', () => {
    expect(() => splitAddress('/things/%E0%A4%A')).toThrow(
      'The address "/things/%E0%A4%A" is not well written.',
    );
  });
});
