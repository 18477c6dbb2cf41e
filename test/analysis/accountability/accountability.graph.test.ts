import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { northshireWith } from '../../fixtures/northshire.js';
import { loadSeed, type Loaded } from '../../graph/loaded.js';

/** The inspection is at odds with itself over one of its findings, and has a figure beside another. */
const ODDS = `document: peel-northshire-2024
measures:
  - id: swans-counted
    name: Swans that the force counted
    unit: swans
    counts: swans
    higherIs: NEITHER
    cites: count.1 "know how many swans it"
    figures:
      - notAvailable: true
        periodNotGiven: true
        cites: count.1 "know how many swans it"
discrepancies:
  - id: evening-cover
    name: Little cover, or none
    operation: WORDING
    summary: One sentence asks for officers in the evening, the next has found some.
    cites: parks.2 "found little cover after dark"
    links:
      - disputes: peel-2024/parks-evening
        cites: parks.2 "that the parks have officers"
      - disputes: peel-2024/little-cover
        cites: parks.2 "found little cover after dark"
`;

/** The scheme is told as it stood before the plan began. */
const OLD = {
  path: 'initiatives/cycle-marking.yml',
  from: 'stage: { is: IN_PLACE, asOf: 2026-03 }',
  to: 'stage: { is: IN_PLACE, asOf: 2024 }',
};

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadSeed(northshireWith([{ path: 'links/odds.yml', to: ODDS }, OLD]));
});
afterAll(() => northshire.close());

interface Account {
  readonly thing: { id: string };
  readonly status: string;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly owners: readonly { organisation: { id: string } }[];
  readonly clock: { state: string; due: string | null } | null;
  readonly parts: readonly {
    theme: { id: string } | null;
    status: string;
    weakest: number | null;
    steps: readonly {
      thing: { id: string };
      reading: string;
      voice: string;
      stage: string | null;
    }[];
    searches: readonly { id: string }[];
  }[];
  readonly earlier: readonly { thing: { id: string }; date: string }[];
  readonly disputes: readonly { discrepancy: { id: string }; summary: string }[];
  readonly figures: readonly { tie: string; value: string; voice: string }[];
}

const FIELDS = `accounts { thing { id } status due overdue owners { organisation { id } } clock { state due }
  parts { theme { id } status weakest steps { thing { id } reading voice stage } searches { id } } earlier { thing { id } date } disputes { discrepancy { id } summary } figures { tie value voice } }`;

async function accountOf(id: string, asOf = ''): Promise<Account> {
  const { data, errors } = await northshire.ask(
    `{ accountability(of: ["${id}"] ${asOf}) { ${FIELDS} } }`,
  );
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  const [account] = (data as unknown as { accountability: { accounts: Account[] } }).accountability
    .accounts;
  if (!account) throw new Error(`no account of ${id}`);
  return account;
}

describe('accountability in Northshire', () => {
  test('of a finding tells the trial that responds to it, on whose word, that the 56 days are over, and a dispute apart', async () => {
    const { status, clock, parts, disputes, figures } = await accountOf('peel-2024/parks-evening');
    expect(status).toBe('IN_PROGRESS_BY_OWN_ACCOUNT');
    expect(clock).toEqual({ state: 'OVER', due: '2024-11-25' });
    expect(parts.map(({ steps }) => steps)).toEqual([
      [
        {
          thing: { id: 'operation-lantern' },
          reading: 'responds to',
          voice: 'SELF_REPORTED',
          stage: 'PILOT',
        },
      ],
    ]);
    expect(disputes).toEqual([
      {
        discrepancy: { id: 'evening-cover' },
        summary: 'One sentence asks for officers in the evening, the next has found some.',
      },
    ]);
    expect(figures).toEqual([
      { tie: 'OF_A_STEP', value: 'about 41 calls', voice: 'SELF_REPORTED' },
    ]);
  });

  test('of a finding that nothing answers says so with its searches, and has the figure of its own passage', async () => {
    const { status, parts, figures } = await accountOf('peel-2024/swan-count');
    expect(status).toBe('NO_RESPONSE_FOUND');
    expect(parts.flatMap(({ searches }) => searches.map(({ id }) => id))).toEqual([
      'data-quality@plan-page-2025',
      'data-quality@question-page-2026',
      'data-quality@report-2026',
      'data-quality@risk-page-2025',
    ]);
    expect(figures).toEqual([{ tie: 'SAME_PASSAGE', value: 'not available', voice: 'INSPECTED' }]);
  });

  test('of a finding without search terms or themes is not looked for', async () => {
    expect((await accountOf('peel-2024/little-cover')).status).toBe('NOT_LOOKED');
  });

  test('of a commitment of which nothing is reported names its owner and finds no response', async () => {
    const { status, due, overdue, owners, parts } = await accountOf('northshire-2025/litter-count');
    expect([status, due, overdue]).toEqual(['NO_RESPONSE_FOUND', '2026-01', true]);
    expect(owners).toEqual([{ organisation: { id: 'northshire-police' } }]);
    expect(parts[0]?.steps.map(({ stage }) => stage)).toEqual(['NOT_REPORTED']);
  });

  test('of a risk goes part by part, and the whole stands as its worst part', async () => {
    const { status, parts } = await accountOf('northshire-risks-2025/noise-and-litter');
    expect(status).toBe('NO_RESPONSE_FOUND');
    expect(parts.map(({ theme, status: part }) => [theme?.id, part])).toEqual([
      ['litter', 'NO_RESPONSE_FOUND'],
      ['noise', 'DONE_BY_OWN_ACCOUNT'],
    ]);
  });

  test('of a sub-objective is in progress, with what stood before the plan apart', async () => {
    const { status, parts, earlier } = await accountOf('northshire-2025/1-cycles-that-stay');
    expect(status).toBe('IN_PROGRESS_BY_OWN_ACCOUNT');
    expect(parts.flatMap(({ steps }) => steps.map(({ thing }) => thing.id))).toEqual([
      'cycle-marking-plus',
    ]);
    expect(earlier).toEqual([{ thing: { id: 'cycle-marking' }, date: '2026-03' }]);
  });

  test('of a finding before the trial was published knows no answer yet', async () => {
    const { status, parts } = await accountOf('peel-2024/parks-evening', 'asOf: "2025-06-30"');
    expect(status).toBe('NO_RESPONSE_FOUND');
    expect(parts.flatMap(({ steps }) => steps)).toEqual([]);
  });

  test.each([
    [
      '"northshire-risks-2025"]',
      6,
      [
        'northshire-risks-2025/cycle-theft',
        'northshire-risks-2025/disorder',
        'northshire-risks-2025/ferry-fraud',
        'northshire-risks-2025/noise-and-litter',
        'northshire-risks-2025/quarry-theft',
        'northshire-risks-2025/wild-swimming',
      ],
    ],
    [
      '"peel-2024"]',
      4,
      [
        'peel-2024/little-cover',
        'peel-2024/parks-by-day',
        'peel-2024/parks-evening',
        'peel-2024/swan-count',
      ],
    ],
    ['"northshire-police"]', 2, ['northshire-2025/litter-count', 'northshire-2025/safe-places']],
    [
      '"parks"]',
      6,
      [
        'peel-2024/parks-by-day',
        'peel-2024/parks-evening',
        'operation-lantern',
        'northshire-2025/safe-places',
        'northshire-risks-2025/disorder',
        'northshire-2025/2-safer-evenings',
      ],
    ],
    ['"report-2026"], stages: [PILOT]', 1, ['operation-lantern']],
    ['"report-2026"], kinds: [Commitment]', 0, []],
    [
      '"northshire-risks-2025"], status: [NO_RESPONSE_FOUND]',
      3,
      [
        'northshire-risks-2025/noise-and-litter',
        'northshire-risks-2025/quarry-theft',
        'northshire-risks-2025/wild-swimming',
      ],
    ],
    ['"northshire-risks-2025"], first: 1, offset: 1', 6, ['northshire-risks-2025/disorder']],
    [
      '"northshire-2025", "peel-2024/swan-count"]',
      8,
      [
        'northshire-2025/litter-count',
        'northshire-2025/police-stations',
        'northshire-2025/rescue-boats',
        'northshire-2025/honest-trade',
        'northshire-2025/safe-places',
        'northshire-2025/1-cycles-that-stay',
        'northshire-2025/2-safer-evenings',
        'peel-2024/swan-count',
      ],
    ],
  ])('of all in [%s', async (of, all, ids) => {
    const { data } = await northshire.ask(
      `{ accountability(of: [${of}) { total accounts { thing { id } } } }`,
    );
    const { total, accounts } = data?.accountability as { total: number; accounts: Account[] };
    expect([total, ...accounts.map(({ thing }) => thing.id)]).toEqual([all, ...ids]);
  });

  test('of a place is refused with the kinds that can be asked', async () => {
    const { errors } = await northshire.ask('{ accountability(of: ["northshire"]) { asOf } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      '"northshire" is a Place; accountability is asked of Finding, RiskArea, Priority, Pledge, SubObjective, Commitment, Initiative, Measure, or of all in a Plan, an Inspection, a Document, an Organisation, a Theme.',
    ]);
  });

  test('of no kind that nobody answers for', async () => {
    const { errors } = await northshire.ask(
      '{ accountability(of: ["northshire-2025"], kinds: [Place]) { asOf } }',
    );
    expect(errors?.map(({ message }) => message)).toEqual([
      'kinds: nobody is held to account for a Place. Choose of Finding, RiskArea, Priority, Pledge, SubObjective, Commitment, Initiative, Measure.',
    ]);
  });
});
