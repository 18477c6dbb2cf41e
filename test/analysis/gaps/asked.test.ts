import { describe, expect, it } from 'vitest';
import { decideAllSeries } from '../../../src/analysis/comparison/decide-comparison.js';
import { askedOf } from '../../../src/analysis/gaps/asked.js';
import { decideGaps } from '../../../src/analysis/gaps/decide-gaps.js';
import type { GapFacts } from '../../../src/analysis/gaps/facts.js';
import { GAP_RULE_IDS, type GapRuleId } from '../../../src/analysis/gaps/rules.js';
import { cited, facts, figure, link, thing } from './made-facts.js';

const tell = (rule: GapRuleId, over: Partial<GapFacts>) => {
  const { asked, why } = askedOf(rule, facts(over));
  return `${asked}: ${why}`;
};

const NEXT = { id: 'next', kind: 'Plan', name: 'The next plan' };
const PLAN = { id: 'plan', kind: 'Plan', name: 'The plan' };
const FOG = cited(thing('fog', 'RiskArea'));
const succession = (next: typeof NEXT | null, isWhole: boolean) => ({
  things: [FOG],
  successions: [{ plan: PLAN, items: ['fog'], next, isWhole }],
});

describe('a rule whose things are not among what was asked about', () => {
  it.each(GAP_RULE_IDS)('does not apply: %s', (rule) => {
    expect(tell(rule, {})).toMatch(/^DOES_NOT_APPLY: No .+ is among what was asked about\.$/u);
  });
});

describe('dropped items', () => {
  it('cannot be asked about where no plan comes later', () => {
    expect(tell('ITEM_DROPPED', succession(null, false))).toBe(
      'CANNOT_BE_ASKED: Of 1 item of a plan, none has a later plan in the record.',
    );
  });

  it('cannot be asked about where the later plan is known only in part', () => {
    expect(tell('ITEM_DROPPED', succession(NEXT, false))).toBe(
      'CANNOT_BE_ASKED: Of 1 item of a plan, none has a later plan that the record knows whole: of The next plan it has only some items.',
    );
  });

  it('are asked about where it is known whole, and of those items alone', () => {
    const other = cited(thing('mist', 'RiskArea'));
    const whole = succession(NEXT, true);
    expect(tell('ITEM_DROPPED', whole)).toBe('ASKED: Asked of 1 item of a plan.');
    expect(tell('ITEM_DROPPED', { ...whole, things: [FOG, other] })).toBe(
      'ASKED: Asked of 1 of 2 items of plans.',
    );
  });
});

describe('measures', () => {
  const swans = thing('swans', 'Measure', { counts: 'swans', higherIs: 'BETTER' });
  const geese = thing('geese', 'Measure', { counts: 'geese', higherIs: 'NEITHER' });

  it('cannot have worsened that have no better side', () => {
    expect(tell('MEASURE_WORSENED', { things: [cited(geese)] })).toBe(
      'DOES_NOT_APPLY: Of 1 measure, none has a side that is better.',
    );
  });

  it('cannot be asked about with one value, and can with two', () => {
    const things = [cited(geese), cited(swans)];
    const once = decideAllSeries([figure(swans, 9, 2024)]);
    expect(tell('MEASURE_WORSENED', { things, series: once })).toBe(
      'CANNOT_BE_ASKED: Of 1 measure that it is about, none has two values on one footing, or a change that a document tells.',
    );
    const twice = decideAllSeries([figure(swans, 9, 2024), figure(swans, 10, 2025)]);
    expect(tell('MEASURE_WORSENED', { things, series: twice })).toBe(
      'ASKED: Asked of 1 of 2 measures.',
    );
  });

  it('have no later value to ask about without a first one', () => {
    expect(tell('MEASURE_WITHOUT_LATER_VALUE', { things: [cited(swans)] })).toBe(
      'CANNOT_BE_ASKED: Of 1 measure, none has a figure.',
    );
  });
});

describe('what lacks what a rule is about, or compares', () => {
  const strength = cited(thing('strength', 'Finding', { type: 'STRENGTH' }));
  const planned = cited(thing('watch', 'Initiative', { stage: 'PLANNED' }));
  const club = thing('club', 'Organisation', { type: 'CHARITY' });
  const watch = thing('watch', 'Initiative');

  it.each<[GapRuleId, Partial<GapFacts>, string]>([
    [
      'FORMAL_FINDING_WITHOUT_RESPONSE',
      { things: [strength] },
      'DOES_NOT_APPLY: Of 1 finding, none is an area for improvement, a recommendation or a cause of concern.',
    ],
    [
      'CRITICISM_WITHOUT_RESPONSE',
      { things: [strength] },
      'DOES_NOT_APPLY: Of 1 finding, none is a criticism.',
    ],
    [
      'INITIATIVE_WITHOUT_RESULT',
      { things: [planned] },
      'DOES_NOT_APPLY: Of 1 initiative, none is in place, on trial or ended.',
    ],
    [
      'SHARED_DUTY_WITHOUT_PARTNER',
      { things: [planned] },
      'DOES_NOT_APPLY: Of 1 initiative, none is meant for something on which several bodies must act by law.',
    ],
    [
      'SELF_REPORT_ALONE',
      { things: [planned] },
      'CANNOT_BE_ASKED: Of 1 initiative, none has a figure.',
    ],
    [
      'SUB_OBJECTIVE_NOTHING_MOVED',
      { things: [cited(thing('calm', 'SubObjective'))] },
      'CANNOT_BE_ASKED: Of 1 sub-objective, none has a figure that could move.',
    ],
    [
      'COMMITMENT_OVERDUE',
      { things: [cited(thing('promise', 'Commitment'))] },
      'CANNOT_BE_ASKED: Of 1 commitment, none has a date.',
    ],
    [
      'PARTNER_NAMED_ONCE',
      { things: [cited(club)] },
      'DOES_NOT_APPLY: Of 1 body, none is a named partner in anything.',
    ],
    [
      'PARTNER_NAMED_ONCE',
      { things: [cited(club, 'report-2025')], links: [link('DELIVERED_WITH', watch, club)] },
      'CANNOT_BE_ASKED: Of 1 body, none was told of before the latest document.',
    ],
    [
      'PARTNER_NAMED_ONCE',
      { things: [cited(club)], links: [link('DELIVERED_WITH', watch, club)] },
      'ASKED: Asked of 1 body.',
    ],
  ])('%s', (rule, over, expected) => {
    expect(tell(rule, over)).toBe(expected);
  });
});

describe('a rule that was asked of nothing', () => {
  it('finds nothing, whatever stands beside', () => {
    const things = [
      FOG,
      cited(thing('promise', 'Commitment', { state: 'CONTINUING' })),
      cited(thing('watch', 'Initiative', { stage: 'IN_PLACE' })),
      cited(thing('criticism', 'Finding', { type: 'CRITICISM' })),
      cited(thing('calm', 'SubObjective')),
    ];
    const given = facts({ things });
    const found = new Set(decideGaps(given, GAP_RULE_IDS).map(({ rule }) => rule));
    expect([...found]).toEqual([
      'SUB_OBJECTIVE_WITHOUT_MEASURE',
      'COMMITMENT_WITHOUT_DATE_OR_MEASURE',
      'CRITICISM_WITHOUT_RESPONSE',
      'INITIATIVE_WITHOUT_RESULT',
    ]);
    expect([...found].filter((rule) => askedOf(rule, given).asked !== 'ASKED')).toEqual([]);
  });
});
