import { describe, expect, test } from 'vitest';
import { formatJsonl, jsonlFiles } from '../../src/export/jsonl.js';
import { fingerprintOf } from '../../src/graph/fingerprint.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { completeRecord } from '../../src/seed/record.js';

const record = completeRecord(readSeed('test/fixtures/northshire/seed'));
const files = new Map(jsonlFiles(record).map((file) => [file.name, file]));
const rowsOf = (name: string) => (files.get(name)?.rows ?? []) as Record<string, unknown>[];

describe('the record as jsonl', () => {
  test('is four files, sorted by id, keys sorted, without nulls', () => {
    expect([...files.keys()]).toEqual([
      'entities.jsonl',
      'links.jsonl',
      'citations.jsonl',
      'passages.jsonl',
    ]);
    for (const { rows } of files.values()) {
      const ids = (rows as { id: string }[]).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      expect(ids.length).toBe(new Set(ids).size);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(Object.keys(row).sort());
        expect(Object.values(row)).not.toContain(null);
      }
    }
  });

  test('holds no text of a passage', () => {
    const keys = new Set(rowsOf('passages.jsonl').flatMap((row) => Object.keys(row)));
    expect([...keys].sort()).toEqual([
      'cite',
      'document',
      'headings',
      'id',
      'locator',
      'order',
      'setAside',
      'sha256',
    ]);
  });

  test('resolves: every citation of a row is there, and every citation is of a row', () => {
    const citations = new Set(rowsOf('citations.jsonl').map(({ id }) => id));
    const owners = [...rowsOf('entities.jsonl'), ...rowsOf('links.jsonl')];
    const cited = owners.flatMap((row) => row.citations as string[]);
    expect([...cited].sort()).toEqual([...citations].sort());
  });

  test('says of derived links that they are derived', () => {
    const derived = rowsOf('links.jsonl').filter(({ derived }) => derived === true);
    expect(derived.length).toBeGreaterThan(0);
    expect(new Set(derived.map(({ kind }) => kind))).toEqual(new Set(['ADDRESSES']));
    expect(derived.filter(({ basis }) => basis === 'STATED')).toEqual([]);
  });

  test('is the same, byte for byte, however often it is made', () => {
    const again = completeRecord(readSeed('test/fixtures/northshire/seed'));
    expect(jsonlFiles(again).map(formatJsonl)).toEqual(jsonlFiles(record).map(formatJsonl));
    expect(fingerprintOf(again)).toBe(fingerprintOf(record));
  });

  test('changes its fingerprint with any name, basis or anchor', () => {
    const before = fingerprintOf(record);
    const [entity, ...entities] = record.entities;
    const [link, ...links] = record.links;
    const [citation, ...citations] = record.citations;
    expect([
      fingerprintOf({ ...record, entities: [{ ...entity!, name: 'Another' }, ...entities] }),
      fingerprintOf({ ...record, links: [{ ...link!, rationale: 'Another' }, ...links] }),
      fingerprintOf({
        ...record,
        citations: [{ ...citation!, anchor: 'another three words' }, ...citations],
      }),
    ]).not.toContain(before);
  });
});
