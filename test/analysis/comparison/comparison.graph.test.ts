import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { northshireWith } from '../../fixtures/northshire.js';
import { loadSeed, type Loaded } from '../../graph/loaded.js';

/** A figure of the count of litter, which is for litter and only touches data quality. */
const COUNTS = `document: plan-page-2025
measures:
  - id: litter-counts
    name: Counts of litter
    unit: counts
    counts: counts of litter
    higherIs: BETTER
    cites: account.2 "publish a count of litter"
    figures:
      - value: 1
        periodNotGiven: true
        cites: account.2 "publish a count of litter"
links:
  - from: northshire-2025/litter-count
    measuredBy: litter-counts
    cites: account.2 "publish a count of litter"
`;

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadSeed(northshireWith([{ path: 'links/counts.yml', to: COUNTS }]));
});
afterAll(() => northshire.close());

async function compare(asked: string, fields: string): Promise<unknown> {
  const { data, errors } = await northshire.ask(`{ comparison(${asked}) { ${fields} } }`);
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  return data?.comparison;
}

describe('comparison in Northshire', () => {
  test('of a theme takes the figures of what is meant for it, and not of what only touches it', async () => {
    const measures = 'series { measure { id } }';
    expect(await compare('theme: "litter"', measures)).toEqual({
      series: [{ measure: { id: 'litter-counts' } }],
    });
    expect(await compare('theme: "data-quality"', measures)).toEqual({ series: [] });
  });

  test('shows the series that one is paired with, marked, and the dispute in which both are', async () => {
    expect(
      await compare(
        'measures: ["cycle-theft-change"]',
        'series { measure { id } asked movement change reasons disputes { id } } pairs { other { id } reasons }',
      ),
    ).toEqual({
      series: [
        {
          measure: { id: 'cycle-theft-change' },
          asked: true,
          movement: 'DOWN',
          change: 'down 12 per cent (2025)',
          reasons: ['NO_LATER_VALUE', 'SELF_CONTRADICTION'],
          disputes: [{ id: 'cycle-theft-fall' }],
        },
        {
          measure: { id: 'cycle-thefts' },
          asked: false,
          movement: null,
          change: null,
          reasons: ['SELF_CONTRADICTION'],
          disputes: [{ id: 'cycle-theft-fall' }],
        },
      ],
      pairs: [
        {
          other: { id: 'cycle-thefts' },
          reasons: ['LEVEL_AGAINST_CHANGE', 'UNIT', 'DENOMINATOR', 'SELF_CONTRADICTION'],
        },
      ],
    });
  });
});
