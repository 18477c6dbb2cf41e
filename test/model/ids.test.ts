import { describe, expect, it } from 'vitest';
import {
  citationId,
  curatedId,
  entityId,
  kebab,
  linkId,
  mentionReviewId,
  observationId,
  passageId,
  searchId,
  statementId,
} from '../../src/model/ids.js';

const accepts = (shape: ReturnType<typeof curatedId>) => (id: string) =>
  shape.safeParse(id).success;

describe('ids that curators write', () => {
  it.each(['disorder', 'northshire-2025/2-safer-evenings', 'a/b/c', '101'])('may be %s', (id) => {
    expect(accepts(curatedId())(id)).toBe(true);
  });

  it.each(['', 'Disorder', 'a b', 'a_b', 'a/', '/a', 'a//b', 'a/b/c/d', 'a#b', 'a.b', 'é'])(
    'may not be "%s"',
    (id) => {
      expect(accepts(curatedId())(id)).toBe(false);
    },
  );

  it('are told with how they could be spelt', () => {
    const messageFor = (id: string) => curatedId().safeParse(id).error?.issues[0]?.message;
    expect(messageFor('Safer Evenings!/No. 2')).toBe(
      '"Safer Evenings!/No. 2" is no id: an id has lower-case letters, digits and hyphens, in one to three parts joined by "/". Write "safer-evenings/no-2".',
    );
    expect(messageFor('!!')).toBe(
      '"!!" is no id: an id has lower-case letters, digits and hyphens, in one to three parts joined by "/".',
    );
  });
});

describe('ids by which curators name anything', () => {
  it.each([
    'disorder',
    'park-incidents/2026-01/2026-03/northshire/by-telephone',
    'report-2026#2.5.b2/slow-answers',
    'report-2026#q14.r3/s1',
  ])('may be %s', (id) => {
    expect(accepts(entityId())(id)).toBe(true);
  });

  it.each(['Disorder', 'report 2026', 'report#', 'a#b#c'])('may not be "%s"', (id) => {
    expect(accepts(entityId())(id)).toBe(false);
  });
});

describe('derived ids', () => {
  it('of passages, statements, searches and reviews name their document', () => {
    expect(passageId('report-2026', '2.5.b2')).toBe('report-2026#2.5.b2');
    expect(statementId('report-2026', '2.5', 's1')).toBe('report-2026#2.5/s1');
    expect(searchId('fraud', 'report-2026')).toBe('fraud@report-2026');
    expect(mentionReviewId('fraud', 'report-2026', 'plain-talk')).toBe(
      'fraud@report-2026/plain-talk',
    );
  });

  it('of links name kind and role in kebab case', () => {
    expect(kebab('CONTRIBUTES_TO')).toBe('contributes-to');
    expect(linkId('lantern', 'ABOUT', 'disorder')).toBe('lantern--about--disorder');
    expect(linkId('lantern', 'DELIVERED_WITH', 'council', 'SECONDS_STAFF')).toBe(
      'lantern--delivered-with--council--seconds-staff',
    );
  });

  it('of observations name measure, period, place and what tells them apart', () => {
    const none = { period: undefined, place: undefined, which: undefined };
    expect(observationId({ measure: 'walks', ...none })).toBe('walks/undated');
    expect(observationId({ measure: 'walks', ...none, period: '2026-01' })).toBe('walks/2026-01');
    expect(
      observationId({
        measure: 'walks',
        period: '2026-01/2026-03',
        place: 'docks',
        which: 'by-night',
      }),
    ).toBe('walks/2026-01/2026-03/docks/by-night');
  });

  it('of citations are numbered from the second in one passage on', () => {
    expect(citationId('lantern', 'report-2026#3.4')).toBe('lantern@report-2026#3.4');
    expect(citationId('lantern', 'report-2026#3.4', 2)).toBe('lantern@report-2026#3.4~2');
  });
});
