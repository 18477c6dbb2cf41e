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
