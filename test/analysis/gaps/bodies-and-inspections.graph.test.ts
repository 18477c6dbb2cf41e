import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlanted } from '../../graph/load-planted.js';
import type { Loaded } from '../../graph/loaded.js';

/**
 * Northshire with figures that got worse: one that the inspection's report tells of the county, in no
 * finding; one of elsewhere in the same report; one of the force's own report. An earlier inspection of
 * which the same report tells a finding. A unit that is a part of the force, with work of its own and a
 * partner that the inspection alone names. And a plan with an owner.
 */
const PLANTED = `document: peel-northshire-2024
inspections:
  - id: peel-2020
    name: Inspection of Northshire Police 2020
    cites: title.1 "visited Northshire Police in May"
    links:
      - inspects: northshire-police
        cites: title.1 "visited Northshire Police in May"
findings:
  - id: peel-2020/parks
    name: The parks in 2020
    type: STRENGTH
    of: peel-2020
    summary: An earlier finding, told again.
    cites: parks.1 "policing its parks by day"
places:
  - id: elsewhere
    name: Elsewhere
    type: COUNTY
    cites: title.1 "visited Northshire Police in May"
organisations:
  - id: park-unit
    name: Park Unit
    type: POLICE_UNIT
    of: none
    cites: parks.1 "policing its parks by day"
    links:
      - partOf: northshire-police
        cites: parks.1 "policing its parks by day"
  - id: friends-of-the-park
    name: Friends of the Park
    type: CHARITY
    of: none
    terms: [friends of the park]
    cites: parks.1 "policing its parks by day"
links:
  - from: northshire-2025
    ownedBy: northshire-pcc
    cites: plan-page-2025#my-plan.1 "Northshire Police and Crime Commissioner"
initiatives:
  - id: park-hour
    name: Park Hour
    form: PROCESS
    stage: { is: IN_PLACE, asOf: 2024-05 }
    of: none
    summary: The unit's hour in the park.
    cites: parks.1 "policing its parks by day"
    links:
      - with: park-unit
        role: LEADS
        cites: parks.1 "policing its parks by day"
      - with: friends-of-the-park
        role: DELIVERS
        cites: parks.1 "policing its parks by day"
measures:
  - id: content-swans
    name: Swans content with the force
    unit: per cent
    counts: content swans
    higherIs: BETTER
    of: none
    cites: count.1 "know how many swans it"
    figures:
      - { form: CHANGE, direction: DOWN, which: change, period: 2024, place: northshire, against: { comparator: PREVIOUS_YEAR }, cites: 'count.1 "know how many swans it"' }
      - { form: CHANGE, direction: DOWN, which: change, period: 2024, place: elsewhere, against: { comparator: PREVIOUS_YEAR }, cites: 'count.1 "know how many swans it"' }
  - id: content-geese
    name: Geese content elsewhere
    unit: per cent
    counts: content geese
    higherIs: BETTER
    of: none
    cites: count.1 "know how many swans it"
    figures:
      - { form: CHANGE, direction: DOWN, which: change, period: 2024, place: elsewhere, against: { comparator: PREVIOUS_YEAR }, cites: 'count.1 "know how many swans it"' }
  - id: bandstand-complaints
    name: Complaints about the bandstand
    unit: complaints
    counts: complaints about the bandstand
    higherIs: WORSE
    of: none
    cites: report-2026#parks.3 "about 41 calls from the"
    figures:
      - { value: 63, period: 2025, cites: 'report-2026#parks.3 "against 63 a year before"' }
      - { value: 70, period: 2026, cites: 'report-2026#parks.3 "about 41 calls from the"' }
`;

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadPlanted(PLANTED);
});
afterAll(() => northshire.close());

interface Told {
  readonly rule: string;
  readonly thing: { readonly id: string };
  readonly why: string;
}

async function gapsOf(of: string, ...rules: readonly string[]): Promise<readonly Told[]> {
  const { data, errors } = await northshire.ask(
    'query ($of: ID!, $rules: [GapRuleId!]) { gaps(of: $of, rules: $rules) { gaps { rule thing { id } why } notLooked { rule thing { id } why } } }',
    { of, rules },
  );
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  const { gaps } = data as unknown as { gaps: { gaps: Told[]; notLooked: Told[] } };
  return [...gaps.gaps, ...gaps.notLooked];
}

const SWANS = {
  rule: 'MEASURE_WORSENED',
  thing: { id: 'content-swans' },
  why: 'It went down (2024) against the year before: northshire, change.',
};

describe('measures that got worse', () => {
  test('in an inspection’s report are told of it for the area that was inspected, whether or not a finding names them', async () => {
    expect(await gapsOf('peel-2024', 'MEASURE_WORSENED')).toEqual([SWANS]);
  });

  test('are not told of an earlier inspection of which the report only tells', async () => {
    expect(await gapsOf('peel-2020', 'MEASURE_WORSENED')).toEqual([]);
  });

  test('are told of the inspected body, with those of its own documents', async () => {
    expect(await gapsOf('northshire-police', 'MEASURE_WORSENED')).toEqual([
      {
        rule: 'MEASURE_WORSENED',
        thing: { id: 'bandstand-complaints' },
        why: 'It went up from 63 complaints to 70 complaints (+7).',
      },
      SWANS,
    ]);
  });

  test('are not told of the inspectorate, which only measures them', async () => {
    expect(await gapsOf('constabulary-inspectorate', 'MEASURE_WORSENED')).toEqual([]);
  });

  test('are told of a document for every area', async () => {
    const found = await gapsOf('peel-northshire-2024', 'MEASURE_WORSENED');
    expect(
      found.map(({ thing, why }) => `${thing.id} ${why.slice(why.lastIndexOf(': ') + 2)}`),
    ).toEqual([
      'content-geese elsewhere, change.',
      'content-swans elsewhere, change.',
      'content-swans northshire, change.',
    ]);
  });
});

describe('gaps of a body', () => {
  test('are those of its own parts’ work too, and of the partners in it, but not of the parts as partners', async () => {
    const rules = ['INITIATIVE_WITHOUT_RESULT', 'PARTNER_NAMED_ONCE'];
    const found = await gapsOf('northshire-police', ...rules);
    expect(found.map(({ rule, thing }) => `${rule} ${thing.id}`)).toEqual([
      'INITIATIVE_WITHOUT_RESULT park-hour',
      'PARTNER_NAMED_ONCE friends-of-the-park',
    ]);
  });

  test('are those of the items of its plans, measured by what contributes to them', async () => {
    const found = await gapsOf(
      'northshire-pcc',
      'ITEM_WITHOUT_LATER_EVIDENCE',
      'SUB_OBJECTIVE_WITHOUT_MEASURE',
      'SUB_OBJECTIVE_NOTHING_MOVED',
      'INITIATIVE_WITHOUT_RESULT',
    );
    expect(found.map(({ rule, thing }) => `${rule} ${thing.id}`)).toEqual([
      'ITEM_WITHOUT_LATER_EVIDENCE northshire-2025/rescue-boats',
      'ITEM_WITHOUT_LATER_EVIDENCE northshire-2025/police-stations',
    ]);
  });
});
