import { describe, expect, test } from 'vitest';
import { formatAnswer } from '../../src/ask/format-answer.js';
import { formatCsv } from '../../src/ask/format-csv.js';

describe('an answer as CSV', () => {
  test('opens in a spreadsheet: byte order mark, CRLF, a path for each column, lists in one cell', () => {
    const answer = {
      total: 2,
      rows: [{ id: 'a', from: { name: 'Disorder, at night' }, terms: ['x', 'y'] }, { id: 'b' }],
    };
    expect(formatCsv(answer)).toBe(
      '\ufeffid,from.name,terms\r\na,"Disorder, at night",x; y\r\nb,,\r\n',
    );
  });

  test('of a single thing is one row', () => {
    expect(formatCsv({ id: 'a', name: null })).toBe('\ufeffid,name\r\na,\r\n');
  });
});

describe('an answer for people', () => {
  test('is an outline that leaves out what has no value', () => {
    const answer = {
      id: 'a',
      summary: null,
      names: ['x', 'y'],
      links: [{ kind: 'SETS', to: { id: 'b' } }],
      none: [],
    };
    expect(formatAnswer(answer)).toBe(
      'id: a\nnames: x, y\nlinks:\n  - kind: SETS\n    to:\n      id: b',
    );
  });

  test('says when nothing was found', () => {
    expect(formatAnswer([])).toBe('nothing found');
  });
});
