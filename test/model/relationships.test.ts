import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../src/model/kinds.js';
import {
  ownership,
  relationshipByKey,
  relationshipOf,
  RELATIONSHIPS,
  type Relationship,
} from '../../src/model/relationships.js';

const rows = RELATIONSHIPS as readonly Relationship[];

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the table of relationships', () => {
  it('has each kind, key and pair of an end once', () => {
    expect(repeated(rows.map(({ kind }) => kind))).toEqual([]);
    expect(repeated(rows.map(({ key }) => key))).toEqual([]);
    for (const { from, to } of rows) expect([...repeated(from), ...repeated(to)]).toEqual([]);
  });

  it('names kinds of the model only', () => {
    const named = new Set(rows.flatMap(({ from, to }) => [...from, ...to]));
    expect([...named].filter((kind) => !ENTITY_KINDS.includes(kind))).toEqual([]);
  });

  it('lets every kind have a link', () => {
    const named = new Set(rows.flatMap(({ from, to }) => [...from, ...to]));
    expect(ENTITY_KINDS.filter((kind) => !named.has(kind))).toEqual([]);
  });

  it('writes kinds in UPPER_SNAKE, keys in camelCase, and how they read in words', () => {
    for (const { kind, key, forwards, backwards } of rows) {
      expect(kind).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(key).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
      for (const reading of [forwards, backwards]) expect(reading).toMatch(/^[a-z]+( [a-z]+)*$/);
    }
  });

  it('has no key that a record or a link has for something else', () => {
    const taken =
      'id name of cites names figures links from basis why role amount aim relation status';
    const keys = rows.map(({ key }) => key as string);
    expect(taken.split(' ').filter((key) => keys.includes(key))).toEqual([]);
  });

  it('never reads the same both ways between different kinds', () => {
    const symmetric = rows.filter(({ forwards, backwards }) => forwards === backwards);
    expect(symmetric.filter(({ from, to }) => from.join() !== to.join())).toEqual([]);
  });

  it('lets a record belong to another by one relation at most', () => {
    const pairs = rows.flatMap(({ owner, from, to }) => {
      if (owner === undefined) return [];
      const [owners, children] = owner === 'from' ? [from, to] : [to, from];
      return owners.flatMap((one) => children.map((child) => `${child} of ${one}`));
    });
    expect(repeated(pairs)).toEqual([]);
  });
});

describe('looking up a relation', () => {
  it('goes by kind and by key', () => {
    expect(relationshipOf('DELIVERED_WITH').key).toBe('with');
    expect(relationshipByKey('with')?.kind).toBe('DELIVERED_WITH');
    expect(relationshipByKey('without')).toBeUndefined();
    expect(() => relationshipOf('MARRIED_TO')).toThrow('no relationship is called MARRIED_TO');
  });

  it('goes by who belongs to whom', () => {
    expect(ownership('Initiative', 'SubObjective')?.kind).toBe('CONTRIBUTES_TO');
    expect(ownership('SubObjective', 'Priority')?.kind).toBe('BREAKS_INTO');
    expect(ownership('Finding', 'Inspection')?.kind).toBe('FOUND');
    expect(ownership('PublicQuestion', 'Event')?.kind).toBe('ASKED_AT');
    expect(ownership('Inspection', 'Finding')).toBeUndefined();
    expect(ownership('Theme', 'Plan')).toBeUndefined();
  });
});
