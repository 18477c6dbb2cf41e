import { describe, expect, it } from 'vitest';
import { decideAllSeries } from '../../../src/analysis/comparison/decide-comparison.js';
import type { Thing } from '../../../src/analysis/facts/facts.js';
import { decideGaps } from '../../../src/analysis/gaps/decide-gaps.js';
import type { GapFacts } from '../../../src/analysis/gaps/facts.js';
import { GAP_RULE_IDS } from '../../../src/analysis/gaps/rules.js';
import { cited, facts, figure, link, search, thing } from './made-facts.js';

const told = (one: GapFacts) =>
  decideGaps(one, GAP_RULE_IDS).map(({ rule, thing: of, looked }) =>
    [rule, of.id, ...(looked ? [] : ['not looked'])].join(' '),
  );

describe('gaps of measures', () => {
  const swans = thing('swans', 'Measure', { counts: 'swans' });

  it('tell that one worsened', () => {
    const series = decideAllSeries([figure(swans, 9, 2024), figure(swans, 4, 2025)]);
    expect(told(facts({ things: [cited(swans)], series }))).toEqual(['MEASURE_WORSENED swans']);
  });

  it('tell that one was given once, if somebody looked, and apart if nobody did', () => {
    const series = decideAllSeries([figure(swans, 9, 2024)]);
    const once = facts({ things: [cited(swans)], series });
    expect(told(once)).toEqual(['MEASURE_WITHOUT_LATER_VALUE swans not looked']);
    const searches = [search('swans', 'report-2025')];
    expect(told({ ...once, searches })).toEqual(['MEASURE_WITHOUT_LATER_VALUE swans']);
    const open = [search('swans', 'report-2025', 1)];
    expect(told({ ...once, searches: open })).toEqual([
      'MEASURE_WITHOUT_LATER_VALUE swans not looked',
    ]);
  });
});

describe('gaps of sub-objectives', () => {
  const calm = thing('calm', 'SubObjective');
  const swans = thing('swans', 'Measure', { counts: 'swans' });
  const watch = thing('watch', 'Initiative', { stage: 'PLANNED' });
  const links = [link('CONTRIBUTES_TO', watch, calm), link('MEASURED_BY', watch, swans)];

  it('tell that none measures one, nor what contributes to it', () => {
    expect(told(facts({ things: [cited(calm)] }))).toEqual(['SUB_OBJECTIVE_WITHOUT_MEASURE calm']);
  });

  it('tell that no figure moved, and nothing where one did', () => {
    const still = decideAllSeries([figure(swans, 9, 2024)]);
    expect(told(facts({ things: [cited(calm)], links, series: still }))).toEqual([
      'SUB_OBJECTIVE_NOTHING_MOVED calm',
    ]);
    const moved = decideAllSeries([figure(swans, 9, 2024), figure(swans, 10, 2025)]);
    expect(told(facts({ things: [cited(calm)], links, series: moved }))).toEqual([]);
  });
});

describe('gaps of commitments', () => {
  const promise = (over: Partial<Thing>) =>
    told(facts({ things: [cited(thing('promise', 'Commitment', over))] }));

  it('tell a date that passed without an outcome, and none that is still to come', () => {
    const due = { due: '2025-06', dueTo: '2025-06-30', target: 'nine swans' };
    expect(promise({ ...due, state: 'IN_PROGRESS' })).toEqual(['COMMITMENT_OVERDUE promise']);
    expect(promise({ ...due, state: 'MET' })).toEqual([]);
    expect(promise({ ...due, dueTo: '2026-06-30', state: 'IN_PROGRESS' })).toEqual([]);
  });

  it('tell a promise without a date, or without a figure', () => {
    expect(promise({ state: 'CONTINUING', target: 'nine swans' })).toEqual([
      'COMMITMENT_WITHOUT_DATE_OR_MEASURE promise',
    ]);
  });
});

describe('gaps of partners', () => {
  const club = thing('club', 'Organisation', { type: 'CHARITY' });
  const watch = thing('watch', 'Initiative', { stage: 'PLANNED' });
  const links = [link('DELIVERED_WITH', watch, club)];
  const searches = [search('club', 'report-2025')];

  it('tell one that is named once and, as a search says, never again', () => {
    expect(told(facts({ things: [cited(club)], links, searches }))).toEqual([
      'PARTNER_NAMED_ONCE club',
    ]);
  });

  it('tell nothing of one that a later document names, nor of one told by its type', () => {
    const again = cited(club, 'report-2024', 'report-2025');
    expect(told(facts({ things: [again], links, searches }))).toEqual([]);
    const some = { ...club, unnamed: true };
    expect(
      told(
        facts({ things: [cited(some)], links: [link('DELIVERED_WITH', watch, some)], searches }),
      ),
    ).toEqual([]);
  });
});

describe('gaps of items and findings', () => {
  it('tell an item that the next plan drops', () => {
    const next = { id: 'next', kind: 'Plan', name: 'The next plan' };
    expect(
      told(
        facts({
          things: [cited(thing('fog', 'RiskArea'))],
          dropped: [{ item: 'fog', next, explained: null }],
        }),
      ),
    ).toEqual(['ITEM_DROPPED fog']);
  });

  it('tell nothing of a finding that something follows up', () => {
    const finding = thing('finding', 'Finding', { type: 'CRITICISM' });
    const watch = thing('watch', 'Initiative');
    const searches = [search('finding', 'report-2025')];
    const alone = facts({ things: [cited(finding)], searches });
    expect(told(alone)).toEqual(['CRITICISM_WITHOUT_RESPONSE finding']);
    expect(told({ ...alone, links: [link('FOLLOWS_UP', watch, finding)] })).toEqual([]);
  });
});

describe('gaps of initiatives', () => {
  it('tell a result on own word alone, and not one that an inspector has spoken of', () => {
    const watch = thing('watch', 'Initiative', { stage: 'IN_PLACE' });
    const swans = thing('swans', 'Measure', { counts: 'swans' });
    const own = facts({
      things: [cited(watch)],
      links: [link('MEASURED_BY', watch, swans)],
      series: decideAllSeries([figure(swans, 9, 2024)]),
    });
    expect(told(own)).toEqual(['SELF_REPORT_ALONE watch']);
    const said = thing('said', 'Statement', { voice: 'INSPECTORATE' });
    expect(told({ ...own, links: [...own.links, link('SAYS', said, watch)] })).toEqual([]);
  });
});
