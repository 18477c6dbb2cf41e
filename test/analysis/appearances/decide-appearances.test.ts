import { describe, expect, it } from 'vitest';
import {
  decideAppearances,
  type Appearance,
  type AppearanceFacts,
} from '../../../src/analysis/appearances/decide-appearances.js';
import type { CitedThing } from '../../../src/analysis/facts/facts.js';
import { document, link, search, thing, told } from '../made-facts.js';

const unit = thing('swan-unit', 'Organisation');
const desk = thing('swan-desk', 'Organisation');
const DOCUMENTS = [document('report-2020'), document('report-2024')];

const appearances = (of: CitedThing, over: Partial<AppearanceFacts> = {}) =>
  decideAppearances({
    thing: of,
    links: [],
    around: [],
    documents: DOCUMENTS,
    searches: [],
    narrower: [],
    ...over,
  });

const states = (all: readonly Appearance[]) =>
  all.map(({ document: { id }, present, state, as }) => [id, present, state, ...as].join(' '));

describe('a thing in a document', () => {
  it.each(['MAY_BE', 'DISTINCT_FROM', 'EXTENDS', 'ALIGNS_WITH', 'DISPUTES'])(
    'does not stand there by a judgement of ours that cites it (%s)',
    (kind) => {
      const links = [link(kind, unit, desk, ['report-2020', 'report-2024'])];
      expect(states(appearances(told(unit, 'report-2024'), { links }))).toEqual([
        'report-2020 false NOT_LOOKED',
        'report-2024 true STANDS NAMED',
      ]);
    },
  );

  it('stands there by what is stated of it, and not by what is only inferred', () => {
    const whole = [link('PART_OF', desk, unit, ['report-2020'])];
    const guess = [link('PART_OF', desk, unit, ['report-2020'], { basis: 'INFERRED' })];
    const of = told(unit, 'report-2024');
    expect(states(appearances(of, { links: whole }))[0]).toBe('report-2020 true STANDS NAMED');
    expect(states(appearances(of, { links: guess }))[0]).toBe('report-2020 false NOT_LOOKED');
  });

  it('is mentioned where its words stand and nobody has said whether they mean it', () => {
    const searches = [search('swan-unit', 'report-2020', 'p.3 UNREVIEWED', 'p.4 REVIEWED')];
    const [first] = appearances(told(unit, 'report-2024'), { searches });
    expect([first?.present, first?.state]).toEqual([false, 'MENTIONED']);
    expect(first?.mentions.map(({ passage }) => passage)).toEqual(['report-2020#p.3']);
  });

  it('bears the names that its search found there, and no other of its names', () => {
    const named = { ...unit, name: 'Swan Unit', otherNames: ['Swan Team', 'SWU'] };
    const found = search('swan-unit', 'report-2024', 'p.3 LINKED');
    const searches = [
      search('swan-unit', 'report-2020'),
      { ...found, search: { ...found.search, names: ['SWU'] } },
    ];
    const names = (all: typeof searches) =>
      appearances(told(named, 'report-2024'), { searches: all }).map((one) => one.names);
    expect(names(searches)).toEqual([[], ['SWU']]);
  });

  it('is a place by what is there, while what is there is no place', () => {
    const town = thing('swanham', 'Place');
    const links = [link('LOCATED_IN', desk, town, ['report-2024'])];
    const beside = (of: typeof town) =>
      appearances(told(of, 'report-2020'), { links })[1]?.standing.map(({ thing: { id } }) => id);
    expect([beside(town), beside(desk)]).toEqual([['swan-desk'], []]);
  });

  it('has no stage in a document that is earlier than what the stage is as of', () => {
    const patrol = thing('swan-patrol', 'Initiative', { stage: 'IN_PLACE', stageAsOf: '2024-03' });
    const of = told(patrol, 'report-2020', 'report-2024');
    expect(appearances(of).map(({ details }) => details)).toEqual([[], ['in place, 2024-03']]);
  });

  it('is not there only where the document was searched for it and for all that is narrower', () => {
    const music = told(thing('music', 'Theme'), 'report-2024');
    const own = search('music', 'report-2020', 'p.3 REVIEWED');
    const state = (...searches: AppearanceFacts['searches']) =>
      appearances(music, { searches, narrower: ['song'] })[0]?.state;
    expect(state(own)).toBe('NOT_LOOKED');
    expect(state(own, search('song', 'report-2020'))).toBe('NOT_THERE');
    expect(state(own, search('song', 'report-2020', 'p.9 UNREVIEWED'))).toBe('MENTIONED');
  });

  it('is not said to be missing from a document that nobody has read to the end', () => {
    const searches = [search('swan-unit', 'report-2020')];
    const documents = [{ ...document('report-2020'), curation: 'SEGMENTED' }];
    expect(appearances(told(unit, 'report-2024'), { searches, documents })[0]?.state).toBe(
      'NOT_LOOKED',
    );
  });
});

describe('what stands under a theme', () => {
  const swans = thing('swans', 'Theme');
  const watch = thing('swan-watch', 'Initiative', { stage: 'PILOT', stageAsOf: '2024-03' });
  const risk = thing('risk/swans', 'RiskArea', { listing: 'KEY_RISK' });
  const count = thing('swan-count', 'Measure');
  const cygnets = thing('cygnets', 'Theme');
  const about = { aim: 'AIMED' };
  const [, appearance] = appearances(told(swans, 'report-2020'), {
    links: [
      { ...link('ABOUT', watch, swans, ['report-2024']), narrower: cygnets },
      link('ABOUT', watch, swans, ['report-2024#p.2'], about),
      link('COVERS', risk, swans, ['report-2020', 'report-2024']),
      link('ABOUT', count, swans, ['report-2024'], about),
      link('SAYS', thing('said', 'Statement', { text: 'Swans bite.' }), swans, ['report-2024']),
    ],
    around: [
      link('DELIVERED_WITH', watch, desk, ['report-2024'], { role: 'FUNDS', amount: '4 loaves' }),
      link('DELIVERED_WITH', watch, unit, ['report-2020'], { role: 'LEADS' }),
      link('OBSERVES', thing('o', 'Observation', { name: 'Swans: about 41' }), count, [
        'report-2024#p.7',
      ]),
    ],
  });

  it('has its details in that document: stage, listing, figures, bodies in their roles, words', () => {
    expect(
      appearance?.standing.map(({ thing: { id }, as, details, themes }) => [
        id,
        as,
        details,
        themes.map(({ theme, aim }) => `${theme.id} ${String(aim)}`),
      ]),
    ).toEqual([
      [
        'swan-watch',
        'INITIATIVE',
        ['pilot, 2024-03', 'funds: swan-desk (4 loaves)'],
        ['cygnets null', 'swans AIMED'],
      ],
      ['swan-count', 'FIGURE', ['about 41'], ['swans AIMED']],
      ['risk/swans', 'PLAN_ITEM', ['key risk'], ['swans null']],
      ['said', 'SUBJECT', ['Swans bite.'], ['swans null']],
    ]);
  });

  it('is cited for its figures too', () => {
    const figure = appearance?.standing.find(({ thing: { id } }) => id === 'swan-count');
    expect(figure?.citations.map(({ locator }) => locator)).toEqual(['p.1', 'p.7']);
  });

  it('is told in a line each, but for what is only said', () => {
    expect(appearance?.details).toEqual([
      'swan-watch: pilot, 2024-03; funds: swan-desk (4 loaves)',
      'swan-count: about 41',
      'risk/swans: key risk',
    ]);
  });
});
