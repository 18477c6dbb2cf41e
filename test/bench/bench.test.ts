import { describe, expect, it } from 'vitest';
import { copyRecord, nodesOf } from '../../src/bench/copy-record.js';
import { quantile, report } from '../../src/bench/timings.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { completeRecord } from '../../src/seed/record.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';

const record = completeRecord(readSeed(NORTHSHIRE_SEED));

describe('a copy of a record', () => {
  const copy = copyRecord(record, 'force-7');

  it('has as many nodes, and not one id in common', () => {
    const ids = new Set(record.entities.map(({ id }) => id));
    expect(nodesOf(copy)).toBe(nodesOf(record));
    expect(copy.entities.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('hangs together: every link, citation and search ends at a thing of the copy', () => {
    const ids = new Set(copy.entities.map(({ id }) => id));
    const links = new Set(copy.links.map(({ id }) => id));
    expect(copy.links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(copy.citations.filter(({ of }) => !ids.has(of) && !links.has(of))).toEqual([]);
    expect(
      copy.searches.filter(({ sought, document }) => !ids.has(sought) || !ids.has(document)),
    ).toEqual([]);
  });
});

describe('the report', () => {
  it('gives the ratio of the medians, so that more is better', () => {
    const lines = report([{ name: 'gaps', api: [4, 2, 3], bare: [1, 2, 1.5], statements: 9 }]);
    expect(lines.split('\n')[1]?.split(/\s+/)).toEqual([
      'gaps',
      '9',
      '0.50',
      '3.0',
      '4.0',
      '1.5',
      '2.0',
    ]);
  });

  it('takes the last time where there are too few for a p99', () => {
    expect(quantile([3, 1, 2], 0.99)).toBe(3);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
  });
});
