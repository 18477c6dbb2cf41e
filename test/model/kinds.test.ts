import { describe, expect, it } from 'vitest';
import {
  CURATED_KINDS,
  ENTITY_KINDS,
  kindNamed,
  KINDS,
  type EntityKind,
} from '../../src/model/kinds.js';
import { FULL_RECORDS } from './full-records.js';

/** Keys without which no record of a kind is one. */
const NEEDED: Readonly<Record<EntityKind, readonly string[]>> = {
  Document: 'id title publisher voice date dateKnownBy file sha256 layout'.split(' '),
  Plan: ['id', 'name', 'planKind'],
  RiskArea: ['id', 'name', 'listing', 'nature'],
  Theme: ['id', 'name', 'definition', 'terms'],
  Priority: ['id', 'name'],
  Pledge: ['id', 'name'],
  SubObjective: ['id', 'title'],
  Initiative: ['id', 'name', 'form', 'stage', 'summary'],
  Commitment: ['id', 'name', 'state'],
  Measure: ['id', 'name', 'unit', 'counts', 'higherIs'],
  Observation: ['form', 'measure'],
  Organisation: ['id', 'name', 'type'],
  Place: ['id', 'name', 'type'],
  Inspection: ['id', 'name'],
  Finding: ['id', 'name', 'type', 'summary'],
  Event: ['id', 'name', 'type'],
  PublicQuestion: ['id', 'number', 'category', 'name', 'summary'],
  Statement: ['text', 'modality', 'voice'],
  Discrepancy: ['id', 'name', 'operation', 'summary'],
  MentionReview: ['of', 'why', 'slug'],
};

describe.each(KINDS.map(({ kind }) => ({ kind })))('a record of kind $kind', ({ kind }) => {
  const { shape } = kindNamed(kind);
  const full = FULL_RECORDS[kind];
  const minimal = Object.fromEntries(
    Object.entries(full).filter(([key]) => NEEDED[kind].includes(key)),
  );
  const wrongIn = (record: object) =>
    shape.safeParse(record).error?.issues.map(({ code, path }) => [code, path.join('.')]) ?? [];

  it('may have all that its shape knows', () => {
    expect(Object.keys(full).sort()).toEqual(Object.keys(shape.shape).sort());
    expect(wrongIn(full)).toEqual([]);
  });

  it('needs no more than what every one of its kind has', () => {
    expect(Object.keys(minimal).sort()).toEqual([...NEEDED[kind]].sort());
    expect(wrongIn(minimal)).toEqual([]);
  });

  it.each(NEEDED[kind].map((key) => ({ key })))('needs its $key', ({ key }) => {
    const { [key]: _, ...rest } = minimal;
    expect(wrongIn(rest).map(([, path]) => path)).toEqual([key]);
  });

  it('has no key that its shape doesn’t know', () => {
    expect(wrongIn({ ...minimal, colour: 'green' })).toEqual([['unrecognized_keys', '']]);
  });

  it('is called by what it says itself', () => {
    expect(kindNamed(kind).nameOf(shape.parse(full))).toMatch(/\S/);
  });
});

describe('the kinds', () => {
  it('have labels, keys and plurals of their own', () => {
    for (const part of ['kind', 'key', 'plural'] as const)
      expect(new Set(KINDS.map((definition) => definition[part])).size).toBe(KINDS.length);
  });

  it('say in one sentence what they are', () => {
    expect(KINDS.filter(({ rule }) => !/^[A-Z].*\.$/.test(rule))).toEqual([]);
  });

  it('are written by curators but for three, whose ids are derived', () => {
    const curated = CURATED_KINDS.map(({ kind }) => kind as string);
    expect(ENTITY_KINDS.filter((kind) => !curated.includes(kind))).toEqual([
      'Observation',
      'Statement',
      'MentionReview',
    ]);
  });

  it('are asked for by name, and none but those', () => {
    expect(kindNamed('Theme').plural).toBe('themes');
    expect(() => kindNamed('Wish')).toThrow('no kind is called Wish');
  });
});
