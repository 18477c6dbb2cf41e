import { describe, expect, it } from 'vitest';
import {
  decideAccount,
  type AccountFacts,
} from '../../../src/analysis/accountability/decide-account.js';
import type { CitedThing } from '../../../src/analysis/facts/facts.js';
import { createThemes } from '../../../src/analysis/trace/themes.js';
import { link, thing, told } from '../made-facts.js';

/** What is known of a thing of which nothing more is known. */
const facts = (subject: CitedThing, over: Partial<AccountFacts> = {}): AccountFacts => ({
  subject,
  links: [],
  sides: [],
  subjects: [],
  searches: [],
  inspected: [],
  laterDocuments: [],
  themes: createThemes([]),
  planFrom: null,
  ...over,
});

const finding = thing('swans-uncounted', 'Finding', { type: 'AREA_FOR_IMPROVEMENT' });
const figure = thing('swans/2022', 'Observation');
const odds = thing('how-many-swans', 'Discrepancy', { summary: 'Two numbers for one pond.' });

/** An account with a discrepancy of which the other side stands in this document. */
function disputedBy(document: string) {
  const own = link('DISPUTES', odds, finding, ['inspection-2023']);
  return decideAccount(
    facts(told(finding, 'inspection-2023'), {
      links: [own],
      sides: [own, link('DISPUTES', odds, figure, [document])],
    }),
  );
}

describe('a discrepancy', () => {
  it('within one document is told apart, and contradicts nothing', () => {
    const { status, parts, disputes } = disputedBy('inspection-2023');
    expect(status).toBe('NOT_LOOKED');
    expect(parts.flatMap(({ steps }) => steps)).toEqual([]);
    expect(disputes.map(({ from }) => from.id)).toEqual(['how-many-swans']);
  });

  it('with an earlier document contradicts nothing either', () => {
    expect(disputedBy('report-2020').status).toBe('NOT_LOOKED');
  });

  it('that a later document brings in contradicts, as of that document and on its word', () => {
    const { status, parts, disputes } = disputedBy('report-2024');
    expect(status).toBe('CONTRADICTED');
    expect(
      parts.flatMap(({ steps }) =>
        steps.map(({ thing: { id }, date, voice }) => [id, date, voice]),
      ),
    ).toEqual([['how-many-swans', '2024', 'SELF_REPORTED']]);
    expect(disputes).toEqual([]);
  });
});

describe('an item of a plan', () => {
  const pledge = thing('plan/swans', 'Pledge');
  const watch = thing('swan-watch', 'Initiative', { stage: 'IN_PLACE', stageAsOf: '2024' });
  const derived = { basis: 'MATCHED', aim: 'AIMED' } as const;

  const accountOf = (cited: ReturnType<typeof link>, over: Partial<AccountFacts> = {}) => {
    const { status, why, parts, earlier } = decideAccount(
      facts(told(pledge, 'plan-2022'), { links: [cited], ...over }),
    );
    const steps = parts.flatMap((part) => part.steps);
    return {
      status,
      why,
      steps: steps.map((one) => `${one.thing.id} ${one.date} ${one.voice}`),
      earlier: earlier.map((one) => `${one.thing.id} ${one.date} ${one.voice}`),
    };
  };

  it('is not done because something on its subject is in place', () => {
    expect(accountOf(link('ADDRESSES', watch, pledge, ['report-2024'], derived))).toEqual({
      status: 'IN_PROGRESS_BY_OWN_ACCOUNT',
      why: 'What works towards it is told to be in place; no passage says that it is done itself.',
      steps: ['swan-watch 2024 SELF_REPORTED'],
      earlier: [],
    });
  });

  it('is not done by what is stated to contribute to it, but by what is stated to follow it up', () => {
    const status = (kind: string) => accountOf(link(kind, watch, pledge, ['report-2024'])).status;
    expect(status('CONTRIBUTES_TO')).toBe('IN_PROGRESS_BY_OWN_ACCOUNT');
    expect(status('FOLLOWS_UP')).toBe('DONE_BY_OWN_ACCOUNT');
  });

  it('is done by a commitment of it that is met', () => {
    const count = thing('swan-count', 'Commitment', { state: 'MET' });
    expect(accountOf(link('COMMITS_TO', pledge, count, ['report-2024'])).status).toBe(
      'DONE_BY_OWN_ACCOUNT',
    );
  });

  it('has what only an older document tells as earlier, dated by that and not by the plan', () => {
    const both = ['inspection-2015#q.1', 'plan-2022'];
    expect(accountOf(link('ADDRESSES', watch, pledge, both, derived))).toMatchObject({
      status: 'NOT_LOOKED',
      steps: [],
      earlier: ['swan-watch 2015 INSPECTED'],
    });
  });

  it('is answered from the first day of its plan, also by what was told before the plan was', () => {
    const old = link('ADDRESSES', watch, pledge, ['report-2021', 'plan-2022'], derived);
    expect(accountOf(old, { planFrom: '2021-04-01' }).steps).toEqual([
      'swan-watch 2021 SELF_REPORTED',
    ]);
    expect(accountOf(old, { planFrom: '2022-04-01' }).earlier).toEqual([
      'swan-watch 2021 SELF_REPORTED',
    ]);
  });

  it('is not answered by what stood before its plan began, though it is told later', () => {
    const gone = { ...watch, stageAsOf: '2015', stageAsOfTo: '2015-12-31' };
    const cited = link('ADDRESSES', gone, pledge, ['report-2024'], derived);
    expect(accountOf(cited, { planFrom: '2021-04-01' }).steps).toEqual([]);
  });
});

describe('a risk', () => {
  const risk = thing('risk/swans', 'RiskArea');
  const watch = thing('swan-watch', 'Initiative', { stage: 'IN_PLACE' });
  const statusBy = (aim: string) =>
    decideAccount(
      facts(told(risk, 'plan-2022'), {
        links: [link('ADDRESSES', watch, risk, ['report-2024'], { basis: 'MATCHED', aim })],
      }),
    ).status;

  it('is answered by what is in place and meant for it, and not by what only touches it', () => {
    expect(statusBy('AIMED')).toBe('DONE_BY_OWN_ACCOUNT');
    expect(statusBy('TOUCHED')).toBe('IN_PROGRESS_BY_OWN_ACCOUNT');
  });
});
