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
  laterDocuments: [],
  themes: createThemes([]),
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
