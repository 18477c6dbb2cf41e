import { describe, expect, it } from 'vitest';
import {
  decideCrossWalk,
  type Alignment,
  type CrossWalkRow,
} from '../../../src/analysis/cross-walk/decide-cross-walk.js';
import type { Relation } from '../../../src/analysis/cross-walk/compare-themes.js';
import type { PlanItem } from '../../../src/analysis/plan-items/plan-items.js';
import { createThemes } from '../../../src/analysis/trace/themes.js';

/** Noise is broader than music; the other themes stand alone. */
const THEMES = createThemes([{ id: 'b', narrower: 'music', broader: 'noise', basis: 'STATED' }]);

const item = (id: string, ...themes: string[]): PlanItem => ({
  id,
  kind: 'RiskArea',
  name: id,
  parts: themes.map((theme) => ({ id: theme, kind: 'Theme', name: theme, basis: 'STATED' })),
});
const align = (fromId: string, relation: Relation, toId: string): Alignment => ({
  link: {
    id: `${fromId}-${toId}`,
    fromId,
    toId,
    relation,
    basis: 'MATCHED',
    rationale: 'As named.',
  },
  citations: [],
});
const side = (...items: PlanItem[]) => ({ items, elsewhere: [], isWhole: true });

const told = (rows: readonly CrossWalkRow[]) =>
  rows.map(({ side: at, item: of, part, outcome, related }) =>
    [
      at,
      of.id,
      ...(part ? [`(${part.id})`] : []),
      outcome,
      ...related.map((one) => `${one.relation} ${one.item.id}`),
    ].join(' '),
  );
const walk = (from: PlanItem[], to: PlanItem[], ...alignments: Alignment[]) =>
  told(decideCrossWalk(side(...from), side(...to), alignments, THEMES));

describe('what became of an item', () => {
  it('is the same, broader, or narrower, from both sides', () => {
    expect(walk([item('a', 'swans')], [item('b', 'swans')], align('a', 'EQUAL', 'b'))).toEqual([
      'FROM a SAME EQUAL b',
      'TO b SAME EQUAL a',
    ]);
    expect(walk([item('a', 'music')], [item('b', 'noise')], align('a', 'SUBSET', 'b'))).toEqual([
      'FROM a BROADER SUBSET b',
      'TO b BROADER SUPERSET a',
    ]);
  });

  it('is told whichever way the alignment was written', () => {
    expect(walk([item('a', 'music')], [item('b', 'noise')], align('b', 'SUPERSET', 'a'))).toEqual(
      walk([item('a', 'music')], [item('b', 'noise')], align('a', 'SUBSET', 'b')),
    );
  });

  it('is split, with the part that nothing carries on', () => {
    const split = walk(
      [item('a', 'swans', 'geese', 'ducks')],
      [item('b', 'swans'), item('c', 'geese')],
      align('a', 'SUPERSET', 'b'),
      align('a', 'SUPERSET', 'c'),
    );
    expect(split).toEqual([
      'FROM a SPLIT SUPERSET b SUPERSET c',
      'FROM a (ducks) DROPPED',
      'TO b SPLIT SUBSET a',
      'TO c SPLIT SUBSET a',
    ]);
  });

  it('is split where one lies within it and another only overlaps, and carries a further part', () => {
    const split = walk(
      [item('a', 'swans', 'geese', 'ducks')],
      [item('b', 'swans'), item('c', 'geese', 'fog'), item('d', 'swans', 'fog')],
      align('a', 'SUPERSET', 'b'),
      align('a', 'INTERSECTS', 'c'),
      align('a', 'INTERSECTS', 'd'),
    );
    expect(split).toEqual([
      'FROM a SPLIT SUPERSET b INTERSECTS c INTERSECTS d',
      'FROM a (ducks) DROPPED INTERSECTS c INTERSECTS d',
      'TO b NARROWER SUBSET a',
      'TO c NEW INTERSECTS a',
      'TO d NEW INTERSECTS a',
    ]);
  });

  it('is not split by an overlap that carries no further part', () => {
    const narrower = walk(
      [item('a', 'swans', 'ducks')],
      [item('b', 'swans'), item('c', 'swans', 'fog')],
      align('a', 'SUPERSET', 'b'),
      align('a', 'INTERSECTS', 'c'),
    );
    expect(narrower[0]).toBe('FROM a NARROWER SUPERSET b INTERSECTS c');
  });

  it('has a part that only something narrower stands for on the other side', () => {
    const narrower = walk(
      [item('a', 'noise', 'swans')],
      [item('b', 'swans'), item('c', 'music')],
      align('a', 'SUPERSET', 'b'),
      align('a', 'INTERSECTS', 'c'),
    );
    expect(narrower.slice(0, 2)).toEqual([
      'FROM a NARROWER SUPERSET b INTERSECTS c',
      'FROM a (noise) NARROWER INTERSECTS c',
    ]);
  });

  it('names apart what was found to have nothing to do with it', () => {
    const [row] = decideCrossWalk(
      side(item('a', 'swans')),
      side(item('b', 'fog')),
      [align('a', 'NONE', 'b')],
      THEMES,
    );
    expect(row?.outcome).toBe('DROPPED');
    expect(row?.related).toEqual([]);
    expect(row?.notRelated.map((one) => [one.item.id, one.rationale])).toEqual([
      ['b', 'As named.'],
    ]);
  });

  it('is merged where several lie within one later item', () => {
    const merged = walk(
      [item('a', 'swans'), item('b', 'geese')],
      [item('c', 'swans', 'geese')],
      align('a', 'SUBSET', 'c'),
      align('b', 'SUBSET', 'c'),
    );
    expect(merged).toEqual([
      'FROM a MERGED SUBSET c',
      'FROM b MERGED SUBSET c',
      'TO c MERGED SUPERSET a SUPERSET b',
    ]);
  });

  it('is dropped or new where there is only an overlap, which is named, or nothing', () => {
    const apart = walk(
      [item('a', 'swans'), item('x', 'ice')],
      [item('b', 'swans', 'fog')],
      align('a', 'INTERSECTS', 'b'),
    );
    expect(apart).toEqual([
      'FROM a DROPPED INTERSECTS b',
      'FROM x DROPPED',
      'TO b NEW INTERSECTS a',
    ]);
  });

  it('is listed elsewhere where its counterpart stands in another list of the plan', () => {
    const rows = decideCrossWalk(
      side(item('a', 'swans')),
      { items: [item('b', 'fog')], elsewhere: [item('c', 'swans')], isWhole: true },
      [align('a', 'EQUAL', 'c')],
      THEMES,
    );
    expect(told(rows)).toEqual(['FROM a LISTED_ELSEWHERE EQUAL c', 'TO b NEW']);
  });

  it('is not known, and neither dropped nor new, where the record has only some items of the other plan', () => {
    const partly = { ...side(item('b', 'fog')), isWhole: false };
    const lone = side(item('a', 'swans'));
    expect(told(decideCrossWalk(lone, partly, [], THEMES))).toEqual([
      'FROM a NOT_KNOWN',
      'TO b NEW',
    ]);
    expect(told(decideCrossWalk(partly, lone, [], THEMES))).toEqual([
      'FROM b DROPPED',
      'TO a NOT_KNOWN',
    ]);
  });
});

describe('the check by themes', () => {
  it('stands beside the curated relation, and does not decide', () => {
    const [row] = decideCrossWalk(
      side(item('a', 'swans')),
      side(item('b', 'fog')),
      [align('a', 'EQUAL', 'b')],
      THEMES,
    );
    expect(row?.outcome).toBe('SAME');
    expect(row?.related.map(({ computed, agrees }) => ({ computed, agrees }))).toEqual([
      { computed: 'NONE', agrees: false },
    ]);
  });
});
