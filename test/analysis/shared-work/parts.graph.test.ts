import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlanted } from '../../graph/load-planted.js';
import type { Loaded } from '../../graph/loaded.js';

/**
 * Northshire with parts of parts: Dog Wardens of the Street Team of the council of a union; a part told only
 * by its type; and a part that is only inferred, the Chief Constable's.
 */
const PLANTED = `document: report-2026
organisations:
  - id: dog-wardens
    name: Dog Wardens
    type: COUNCIL
    of: none
    cites: parks.2 "The wardens are its Street Team"
    links:
      - partOf: street-team
        cites: parks.2 "The wardens are its Street Team"
  - id: some-wardens
    name: Wardens (unnamed)
    type: COUNCIL
    unnamed: true
    of: none
    cites: parks.2 "The wardens are its Street Team"
    links:
      - partOf: northshire-council
        cites: parks.2 "The wardens are its Street Team"
  - id: county-union
    name: County Union
    type: PARTNERSHIP
    of: none
    cites: parks.2 "Northshire Borough Council (NBC) met"
links:
  - from: northshire-council
    partOf: county-union
    cites: parks.2 "Northshire Borough Council (NBC) met"
initiatives:
${[
  ['kennel-check', 'dog-wardens', 'disorder'],
  ['leash-fair', 'county-union', 'disorder'],
  ['bin-round', 'some-wardens', 'disorder'],
  ['open-evening', 'chief-constable', 'disorder'],
]
  .map(
    ([id, body, theme]) => `  - id: ${id}
    name: ${id}
    form: PROCESS
    summary: Something planted.
    stage: { is: IN_PLACE, asOf: 2026-03 }
    of: none
    cites: parks.2 "The wardens are its Street Team"
    links:
      - about: ${theme}
        aim: AIMED
        cites: parks.2 "The wardens are its Street Team"
      - with: ${body}
        role: DELIVERS
        cites: parks.2 "The wardens are its Street Team"
`,
  )
  .join('')}`;

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadPlanted(PLANTED);
});
afterAll(() => northshire.close());

interface Participant {
  readonly organisation: { readonly id: string };
  readonly through: { readonly id: string } | null;
}
interface Answer {
  readonly total: number;
  readonly works: readonly { thing: { id: string }; participants: readonly Participant[] }[];
  readonly unnamed: readonly { thing: { id: string } }[];
}

async function workOf(asked: string): Promise<string[]> {
  const { data, errors } = await northshire.ask(
    `{ sharedWork(${asked}) { total unnamed { thing { id } } works { thing { id } participants { organisation { id } through { id } } } } }`,
  );
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  const { total, works, unnamed } = (data as unknown as { sharedWork: Answer }).sharedWork;
  expect(total).toBe(works.length);
  return [
    ...works.map(({ thing, participants }) =>
      [
        `${thing.id}:`,
        ...participants.map(
          ({ organisation, through }) =>
            organisation.id + (through ? ` through ${through.id}` : ''),
        ),
      ].join(' '),
    ),
    ...unnamed.map(({ thing }) => `unnamed ${thing.id}`),
  ];
}

describe('work of a body’s parts', () => {
  test('is the body’s, each part marked by the part through which it is', async () => {
    expect(await workOf('partner: "northshire-council"')).toEqual([
      'kennel-check: dog-wardens through street-team',
      'loud-bar-visits: street-team through street-team',
      'operation-lantern: northshire-council street-team through street-team',
    ]);
  });

  test('is never the part’s from its whole, nor from its whole’s other parts', async () => {
    expect(await workOf('partner: "street-team"')).toEqual([
      'kennel-check: dog-wardens through dog-wardens',
      'loud-bar-visits: street-team',
      'operation-lantern: northshire-council street-team',
    ]);
    expect(await workOf('partner: "dog-wardens"')).toEqual(['kennel-check: dog-wardens']);
  });

  test('goes up through every named whole', async () => {
    expect(await workOf('partner: "county-union"')).toEqual([
      'kennel-check: dog-wardens through northshire-council',
      'leash-fair: county-union',
      'loud-bar-visits: street-team through northshire-council',
      'operation-lantern: northshire-council through northshire-council street-team through northshire-council',
    ]);
  });

  test('is not the body’s where the part is only inferred to be one', async () => {
    expect(await workOf('partner: "northshire-police"')).toEqual([]);
  });

  test('is found by role, and before the part was known is not there', async () => {
    expect(await workOf('partner: "northshire-council", roles: [DELIVERS]')).toEqual([
      'kennel-check: dog-wardens through street-team',
      'operation-lantern: northshire-council street-team through street-team',
    ]);
    expect(await workOf('partner: "northshire-council", asOf: "2025-12-31"')).toEqual([]);
  });

  test('is shared with another body by that body’s parts, and with no body by itself', async () => {
    expect(await workOf('type: COUNCIL, with: ["street-team"]')).toEqual([
      'kennel-check: dog-wardens through dog-wardens',
      'loud-bar-visits: street-team',
      'operation-lantern: northshire-council street-team',
    ]);
    expect(await workOf('partner: "northshire-council", with: ["street-team"]')).toEqual([
      'operation-lantern: northshire-council street-team through street-team',
    ]);
  });
});

describe('unmet partnerships', () => {
  test('are never of a body and a part of it, however deep, nor of a body told by its type', async () => {
    const { data } = await northshire.ask(
      '{ unmetPartnerships { pairs { one { id } other { id } theme { id } } } }',
    );
    expect(data).toEqual({ unmetPartnerships: { pairs: [] } });
  });
});
