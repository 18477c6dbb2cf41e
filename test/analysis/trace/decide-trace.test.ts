import { describe, expect, test } from 'vitest';
import { decideTrace, type Chain } from '../../../src/analysis/trace/decide-trace.js';
import type { WalkOptions } from '../../../src/analysis/trace/walk.js';
import { factsFrom, link, THREAD, thing } from './northshire-thread.js';

/** A chain as the ids of its things; a join at one theme stands once. */
function path({ hops }: Chain): string {
  const [first] = hops;
  const ids = [first?.from.id ?? '', ...hops.map(({ to }) => to.id)];
  return ids.filter((id, at) => id !== ids[at - 1]).join(' > ');
}

function pathsFrom(start: string, options: WalkOptions = {}, links = THREAD): string[] {
  return decideTrace(factsFrom(start, links), options).map(path).sort();
}

describe('the chains from a risk', () => {
  test('run over a narrower theme to the initiative, and on to its objective, partner, figure and finding', () => {
    expect(pathsFrom('risks/disorder')).toEqual([
      'risks/disorder > disorder > street-drinking > lantern > council',
      'risks/disorder > disorder > street-drinking > lantern > park-incidents',
      'risks/disorder > disorder > street-drinking > lantern > peel/cover',
      'risks/disorder > disorder > street-drinking > lantern > plan/2-safer > plan/safe',
    ]);
  });

  test('never go up to an objective and down again to another initiative, nor on through a body', () => {
    const paths = pathsFrom('risks/disorder').join(' ');
    expect(paths).not.toContain('picnic');
  });

  test('take no evidence of a broader theme than the risk’s own', () => {
    const links = [
      ...THREAD.filter(({ id }) => !id.startsWith('lantern--about')),
      link('lantern', 'ABOUT', 'disorder', { aim: 'AIMED' }),
    ];
    expect(pathsFrom('risks/drinking', {}, links)).toEqual([]);
  });

  test('between plan items of two lists, take a broader theme too', () => {
    const priority = [link('plan/safe', 'COVERS', 'disorder')];
    expect(
      pathsFrom('risks/drinking', { kinds: new Set(['Priority']) }, [...THREAD, ...priority]),
    ).toContain('risks/drinking > street-drinking > disorder > plan/safe');
  });

  test('do not join the items of one list at their theme', () => {
    expect(pathsFrom('risks/drinking', { kinds: new Set(['RiskArea']) })).toEqual([]);
  });

  test('leave out what was dismissed', () => {
    const links = [...THREAD, link('lantern', 'DISMISSED', 'risks/disorder')];
    expect(pathsFrom('risks/disorder', {}, links)).toEqual([]);
  });

  test('go straight where a link says so', () => {
    const links = [
      link('lantern', 'ADDRESSES', 'risks/disorder'),
      link('lantern', 'DELIVERED_WITH', 'council'),
    ];
    expect(pathsFrom('risks/disorder', {}, links)).toEqual(['risks/disorder > lantern > council']);
  });

  test('take no alignment that says there is none', () => {
    const links = [link('risks/disorder', 'ALIGNS_WITH', 'plan/safe', { relation: 'NONE' })];
    expect(pathsFrom('risks/disorder', {}, links)).toEqual([]);
  });
});

describe('the chains back', () => {
  test('from a priority go down to its initiatives and over their theme to the risk', () => {
    expect(pathsFrom('plan/safe', { to: 'risks/disorder' })).toEqual([
      'plan/safe > plan/2-safer > lantern > street-drinking > disorder > risks/disorder',
    ]);
  });

  test('from a partner go to what it takes part in, and to the risks', () => {
    expect(pathsFrom('council')).toEqual([
      'council > lantern > park-incidents',
      'council > lantern > peel/cover',
      'council > lantern > plan/2-safer > plan/safe',
      'council > lantern > street-drinking > disorder > risks/disorder',
      'council > lantern > street-drinking > risks/drinking',
      'council > picnic > plan/2-safer > plan/safe',
    ]);
  });

  test('from a finding go to what responds to it, and on to its partner and its risks', () => {
    expect(pathsFrom('peel/cover')).toEqual([
      'peel/cover > lantern > council',
      'peel/cover > lantern > park-incidents',
      'peel/cover > lantern > plan/2-safer > plan/safe',
      'peel/cover > lantern > street-drinking > disorder > risks/disorder',
      'peel/cover > lantern > street-drinking > risks/drinking',
    ]);
  });

  test('from an action go over the finding that it answers to the risk that the finding is about', () => {
    const links = [
      link('risks/disorder', 'COVERS', 'disorder'),
      link('peel/cover', 'ABOUT', 'disorder', { aim: 'AIMED' }),
      link('lantern', 'RESPONDS_TO', 'peel/cover'),
      link('picnic', 'RESPONDS_TO', 'peel/cover'),
    ];
    expect(pathsFrom('lantern', {}, links)).toEqual([
      'lantern > peel/cover > disorder > risks/disorder',
    ]);
    expect(pathsFrom('risks/disorder', {}, links)).toEqual([
      'risks/disorder > disorder > peel/cover > lantern',
      'risks/disorder > disorder > peel/cover > picnic',
    ]);
  });

  test('from a theme go to what it and its narrower themes are the subject of', () => {
    expect(pathsFrom('disorder', { kinds: new Set(['RiskArea', 'Initiative']) })).toEqual([
      'disorder > risks/disorder',
      'disorder > street-drinking > lantern',
      'disorder > street-drinking > risks/drinking',
    ]);
  });
});

describe('a chain', () => {
  const aimed: WalkOptions = { to: 'lantern' };

  test('has the join at a theme as a hop of its own, matched, borne by what it joins', () => {
    const [chain] = decideTrace(factsFrom('risks/drinking'), aimed);
    expect(chain?.hops.map(({ kind, basis, bornBy }) => ({ kind, basis, bornBy }))).toEqual([
      { kind: 'COVERS', basis: 'STATED', bornBy: ['risks/drinking--covers--street-drinking'] },
      {
        kind: 'JOIN',
        basis: 'MATCHED',
        bornBy: ['risks/drinking--covers--street-drinking', 'lantern--about--street-drinking'],
      },
      { kind: 'ABOUT', basis: 'STATED', bornBy: ['lantern--about--street-drinking'] },
    ]);
  });

  test('names the first hop of its lowest basis as the weakest', () => {
    const [chain] = decideTrace(factsFrom('risks/drinking'), aimed);
    expect({ weakest: chain?.weakest, basis: chain?.basis }).toEqual({
      weakest: 1,
      basis: 'MATCHED',
    });
  });

  test('is inferred where the tree of themes is', () => {
    const [chain] = decideTrace(factsFrom('risks/disorder', THREAD, 'INFERRED'), aimed);
    expect({ weakest: chain?.weakest, basis: chain?.basis }).toEqual({
      weakest: 1,
      basis: 'INFERRED',
    });
  });

  test('rests only on the bases asked for, the join’s too', () => {
    expect(pathsFrom('risks/drinking', { basis: new Set(['STATED']) })).toEqual([]);
    expect(pathsFrom('lantern', { basis: new Set(['STATED']) })).toEqual([
      'lantern > council',
      'lantern > park-incidents',
      'lantern > plan/2-safer > plan/safe',
    ]);
  });

  test('comes in the order of basis, then stage, then id', () => {
    const initiative = (id: string, stage: string) => ({ ...thing('lantern'), id, stage });
    const covers = link('risks/drinking', 'COVERS', 'street-drinking');
    const about = (id: string, stage: string, basis: 'STATED' | 'INFERRED') => ({
      ...link('lantern', 'ABOUT', 'street-drinking'),
      id: `${id}--about`,
      from: initiative(id, stage),
      basis,
    });
    const links = [
      covers,
      about('a', 'IN_PLACE', 'INFERRED'),
      about('b', 'PLANNED', 'STATED'),
      about('c', 'IN_PLACE', 'STATED'),
      about('d', 'PILOT', 'STATED'),
    ];
    const order = decideTrace(factsFrom('risks/drinking', links), {}).map(
      ({ hops }) => hops.at(-1)?.to.id,
    );
    expect(order).toEqual(['c', 'd', 'b', 'a']);
  });

  test('keeps to a place where one is asked for', () => {
    const located = new Set(['council']);
    expect(decideTrace(factsFrom('risks/disorder'), { located }).map(path)).toEqual([
      'risks/disorder > disorder > street-drinking > lantern > council',
    ]);
  });
});

describe('what a walk leaves alone', () => {
  test('other actions of the theme of the priority that it came up to', () => {
    const links = [
      link('lantern', 'CONTRIBUTES_TO', 'plan/safe'),
      link('plan/safe', 'COVERS', 'disorder'),
      link('picnic', 'ABOUT', 'disorder', { aim: 'AIMED' }),
    ];
    expect(pathsFrom('lantern', {}, links)).toEqual(['lantern > plan/safe']);
  });

  test('a body that is only about the theme', () => {
    const links = [
      link('risks/disorder', 'COVERS', 'disorder'),
      link('council', 'ABOUT', 'disorder'),
    ];
    expect(pathsFrom('risks/disorder', {}, links)).toEqual([]);
  });

  test('a priority and its own sub-objective at their theme', () => {
    const links = [
      link('plan/safe', 'COVERS', 'disorder'),
      link('plan/2-safer', 'COVERS', 'disorder'),
    ];
    expect(pathsFrom('plan/safe', {}, links)).toEqual([]);
  });

  test('a chain that is only the beginning of another', () => {
    const links = [
      link('lantern', 'RESPONDS_TO', 'peel/cover'),
      link('lantern', 'ABOUT', 'disorder', { aim: 'AIMED' }),
      link('risks/disorder', 'COVERS', 'disorder'),
    ];
    expect(pathsFrom('peel/cover', {}, links)).toEqual([
      'peel/cover > lantern > disorder > risks/disorder',
    ]);
  });
});

test('a join reads by its theme, and money by its amount', () => {
  const funded = THREAD.map((one) =>
    one.kind === 'DELIVERED_WITH' ? { ...one, role: 'FUNDS', amount: '£40,000' } : one,
  );
  const [chain] = decideTrace(factsFrom('risks/drinking', funded), { to: 'council' });
  expect(chain?.hops.map(({ reading }) => reading)).toEqual([
    'covers',
    'joins at Street drinking',
    'is the subject of',
    'is delivered with (funds, £40,000)',
  ]);
});
