import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';
import { loadFolder, type Loaded } from '../../graph/loaded.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

async function ask(field: string, fields: string): Promise<unknown> {
  const { data, errors } = await northshire.ask(`{ ${field} { ${fields} } }`);
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  return Object.values(data ?? {})[0];
}

const FIELDS = `total works { thing { id } participants { organisation { id } role named } } unnamed { thing { id } }
  clusters { organisations { id } works } soundsAlike { id }`;

const LANTERN = {
  thing: { id: 'operation-lantern' },
  participants: [
    { organisation: { id: 'northshire-council' }, role: 'FUNDS', named: true },
    { organisation: { id: 'street-team' }, role: 'DELIVERS', named: true },
  ],
};

const BARS = {
  thing: { id: 'loud-bar-visits' },
  participants: [{ organisation: { id: 'street-team' }, role: 'LEADS', named: true }],
};

describe('shared work', () => {
  test('of a type of body tells who does what with whom, and which bodies that joins', async () => {
    expect(await ask('sharedWork(type: COUNCIL)', FIELDS)).toEqual({
      total: 2,
      works: [BARS, LANTERN],
      unnamed: [],
      clusters: [
        { organisations: [{ id: 'northshire-council' }, { id: 'street-team' }], works: 1 },
      ],
      soundsAlike: [],
    });
  });

  test('of several types of body is that of each, with the type asked for alone among them', async () => {
    const ids = 'works { thing { id } }';
    const [ticket, lantern, cycles, visits] = [
      { thing: { id: 'ferry-ticket-check' } },
      { thing: { id: 'operation-lantern' } },
      { thing: { id: 'cycle-marking' } },
      { thing: { id: 'loud-bar-visits' } },
    ];
    expect(await ask('sharedWork(types: [TRANSPORT, COUNCIL])', ids)).toEqual({
      works: [ticket, visits, lantern],
    });
    expect(await ask('sharedWork(type: CHARITY, types: [COUNCIL])', ids)).toEqual({
      works: [cycles, visits, lantern],
    });
  });

  test('of no type at all is refused', async () => {
    const { errors } = await northshire.ask('{ sharedWork(types: []) { total } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      'types is empty; leave it out to ask for bodies of every type.',
    ]);
  });

  test('of a body names what only sounds like it', async () => {
    expect(await ask('sharedWork(partner: "street-team")', 'total soundsAlike { id }')).toEqual({
      total: 2,
      soundsAlike: [{ id: 'park-guards' }],
    });
  });

  test.each([
    ['with: ["northshire-council"]', 1],
    ['with: ["harbour-authority"]', 0],
    ['theme: ["disorder", "parks"]', 1],
    ['theme: ["disorder", "ferry-fraud"]', 0],
    ['place: "westport"', 1],
    ['reach: LOCAL', 1],
    ['roles: [FUNDS]', 0],
    ['asOf: "2025-12-31"', 0],
  ])('of a body, %s, is %i', async (filter, total) => {
    expect(await ask(`sharedWork(partner: "street-team", ${filter})`, 'total')).toEqual({ total });
  });

  test('of what is no body is an error', async () => {
    const { errors } = await northshire.ask('{ sharedWork(partner: "parks") { total } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      '"parks" is a Theme; an Organisation is asked for here.',
    ]);
  });
});

describe('unmet partnerships', () => {
  test('are none where no two partners work apart on one theme', async () => {
    expect(await ask('unmetPartnerships', 'total pairs { why }')).toEqual({ total: 0, pairs: [] });
  });
});

describe('appearances', () => {
  const SILENCE = 'things { first last documents { document present as search { id hits } } }';

  test('of a theme go through all documents in order of date, silence with its search included', async () => {
    expect(await ask('appearances(of: "cycle-theft")', SILENCE)).toEqual({
      things: [
        {
          first: 'risk-page-2025',
          last: 'report-2026',
          documents: [
            ['peel-northshire-2024', false, [], 0],
            ['risk-page-2025', true, ['PLAN_ITEM'], 1],
            ['plan-page-2025', true, ['PLAN_ITEM'], 1],
            ['question-page-2026', false, [], 0],
            ['report-2026', true, ['FIGURE', 'INITIATIVE'], 3],
          ].map(([document, present, as, hits]) => ({
            document,
            present,
            as,
            search: { id: `cycle-theft@${String(document)}`, hits },
          })),
        },
      ],
    });
  });

  test('of partners in one document and not in another are judged for that role', async () => {
    const answer = await ask(
      'appearances(kind: Organisation, as: PARTNER, inAny: ["report-2026"], notIn: ["plan-page-2025"])',
      'total things { thing { id } mayBe { id } }',
    );
    expect(answer).toEqual({
      total: 4,
      things: [
        { thing: { id: 'harbour-authority' }, mayBe: [] },
        { thing: { id: 'night-owls' }, mayBe: [] },
        { thing: { id: 'northshire-council' }, mayBe: [] },
        { thing: { id: 'street-team' }, mayBe: [{ id: 'park-guards' }] },
      ],
    });
  });

  test('of nothing are refused with what can be asked', async () => {
    const { errors } = await northshire.ask('{ appearances { total } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      'appearances needs one of of, kind, in, inAny, theme, place: what is to be looked for?',
    ]);
  });
});
