import { describe, expect, test } from 'vitest';
import { decideTrace } from '../../../src/analysis/trace/decide-trace.js';
import { factsFrom, link, thing, type THREAD } from './northshire-thread.js';

describe('where a chain stops', () => {
  function stopAt(links: typeof THREAD, start = 'risks/drinking') {
    return decideTrace(factsFrom(start, links), {})[0]?.stops;
  }
  const covers = link('risks/drinking', 'COVERS', 'street-drinking');
  const about = (stage: string, stageAsOf: string) => ({
    ...link('lantern', 'ABOUT', 'street-drinking'),
    from: { ...thing('lantern'), stage, stageAsOf },
  });

  test.each([
    [
      'IN_PLACE',
      'NO_RESULT',
      'Operation Lantern is in place; the record has no result of it after 2026-03',
    ],
    [
      'PLANNED',
      'NOT_IN_PLACE',
      'Operation Lantern is planned; nothing later says that it is in place',
    ],
  ])('an initiative that is %s stops as %s', (stage, code, why) => {
    expect(stopAt([covers, about(stage, '2026-03')])).toEqual({ code, why, asOf: '2026-03' });
  });

  test('a body, a figure and a finding each say why', () => {
    const stops = decideTrace(factsFrom('risks/drinking'), {}).map(
      ({ hops, stops: { code } }) => `${hops.at(-1)?.to.id} ${code}`,
    );
    expect(stops.sort()).toEqual([
      'council AT_A_BODY',
      'park-incidents AT_A_FIGURE',
      'peel/cover AT_A_FINDING',
      'plan/safe NOT_IN_PLACE',
    ]);
  });

  test('at what was asked for says how far the action on the way has come', () => {
    const stop = (to: string) => decideTrace(factsFrom('risks/drinking'), { to })[0]?.stops.code;
    expect([stop('lantern'), stop('plan/safe')]).toEqual(['NOT_IN_PLACE', 'NOT_IN_PLACE']);
    const aligned = [link('risks/drinking', 'ALIGNS_WITH', 'plan/safe', { relation: 'SUBSET' })];
    expect(
      decideTrace(factsFrom('risks/drinking', aligned), { to: 'plan/safe' })[0]?.stops.code,
    ).toBe('AS_ASKED');
  });

  test('at the priority that an action with a result comes up to', () => {
    const links = [
      covers,
      about('IN_PLACE', '2025'),
      link('lantern', 'MEASURED_BY', 'park-incidents'),
      link('lantern', 'CONTRIBUTES_TO', 'plan/2-safer'),
    ];
    const stops = decideTrace(factsFrom('risks/drinking', links), {}).map(
      ({ stops: { code } }) => code,
    );
    expect(stops.sort()).toEqual(['AT_A_FIGURE', 'AT_A_PRIORITY']);
  });

  test('as of a day before its stage is dated, without knowing it', () => {
    const later = {
      ...about('IN_PLACE', '2026-03'),
      from: {
        ...thing('lantern'),
        stage: 'IN_PLACE',
        stageAsOf: '2026-03',
        stageAsOfTo: '2026-03-31',
      },
    };
    const stop = (asOf: string) =>
      decideTrace(factsFrom('risks/drinking', [covers, later]), { asOf })[0]?.stops;
    expect(stop('2026-03-31')?.code).toBe('NO_RESULT');
    expect(stop('2026-03-30')).toEqual({
      code: 'NOT_KNOWN_YET',
      asOf: '2026-03-30',
      why: 'the record says how far Operation Lantern had come only as of 2026-03, which is later',
    });
  });

  test.each([
    ['MET', 'OUTCOME_REPORTED'],
    ['IN_PROGRESS', 'OUTCOME_NOT_REPORTED'],
  ])('at a commitment that is %s with %s', (state, code) => {
    const hire = {
      id: 'hire',
      kind: 'Commitment',
      name: 'Hire ten wardens',
      state,
      stateAsOf: '2025',
    };
    const commits = { ...link('plan/safe', 'COMMITS_TO', 'plan/2-safer'), to: hire };
    expect(decideTrace(factsFrom('plan/safe', [commits]), {})[0]?.stops).toMatchObject({
      code,
      asOf: '2025',
    });
  });
});
