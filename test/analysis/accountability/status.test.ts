import { describe, expect, it } from 'vitest';
import { responseClock } from '../../../src/analysis/accountability/clock.js';
import { statusOf, worstOf, type Judged } from '../../../src/analysis/accountability/status.js';

const step = (over: Partial<Judged> = {}): Judged => ({
  stage: 'IN_PLACE',
  voice: 'SELF_REPORTED',
  basis: 'STATED',
  contradicts: false,
  isTowards: false,
  ...over,
});

describe('the status of a part', () => {
  it('is done by own account where the force says so, and confirmed only by an inspection', () => {
    expect(statusOf([step()], true)).toBe('DONE_BY_OWN_ACCOUNT');
    expect(statusOf([step(), step({ voice: 'INSPECTED' })], true)).toBe('CONFIRMED_BY_INSPECTION');
  });

  it('is no more than in progress where the answer is only inferred', () => {
    expect(statusOf([step({ basis: 'INFERRED' })], true)).toBe('IN_PROGRESS_BY_OWN_ACCOUNT');
  });

  it('is no more than in progress where what is in place only works towards it, whoever sees it', () => {
    expect(statusOf([step({ isTowards: true })], true)).toBe('IN_PROGRESS_BY_OWN_ACCOUNT');
    expect(statusOf([step({ isTowards: true, voice: 'INSPECTED' })], true)).toBe(
      'IN_PROGRESS_BY_OWN_ACCOUNT',
    );
  });

  it('is not confirmed by an inspection that saw a trial', () => {
    expect(statusOf([step({ stage: 'PILOT', voice: 'INSPECTED' })], true)).toBe(
      'IN_PROGRESS_BY_OWN_ACCOUNT',
    );
  });

  it('is planned where all is planned, even by the word of an inspector', () => {
    expect(statusOf([step({ stage: 'PLANNED', voice: 'INSPECTED' })], true)).toBe(
      'RESPONSE_PLANNED',
    );
  });

  it('is contradicted by one step that says the opposite, whatever the others say', () => {
    expect(statusOf([step(), step({ contradicts: true })], true)).toBe('CONTRADICTED');
    expect(statusOf([step({ stage: 'MISSED' })], true)).toBe('CONTRADICTED');
  });

  it('is no response only where somebody looked', () => {
    expect(statusOf([], true)).toBe('NO_RESPONSE_FOUND');
    expect(statusOf([], false)).toBe('NOT_LOOKED');
  });

  it('of the whole is that of the worst part', () => {
    expect(worstOf(['DONE_BY_OWN_ACCOUNT', 'RESPONSE_PLANNED'])).toBe('RESPONSE_PLANNED');
    expect(worstOf(['NOT_LOOKED', 'NO_RESPONSE_FOUND'])).toBe('NO_RESPONSE_FOUND');
  });
});

describe('the 56 days', () => {
  const report = { published: '2026-03-01', isCommented: false, today: '2026-04-25' };

  it('count the day of publication as the first', () => {
    expect(responseClock(report)).toEqual({
      state: 'RUNNING',
      published: '2026-03-01',
      due: '2026-04-25',
      why: 'The 56 days run to 2026-04-25.',
    });
    expect(responseClock({ ...report, today: '2026-04-26' }).state).toBe('OVER');
  });

  it('run over the end of a leap February', () => {
    expect(responseClock({ ...report, published: '2028-02-01' }).due).toBe('2028-03-27');
  });

  it('stop with comments, and are unknown without a day of publication', () => {
    expect(responseClock({ ...report, isCommented: true }).state).toBe('COMMENTED');
    expect(responseClock({ ...report, published: undefined }).state).toBe('UNKNOWN');
  });
});
