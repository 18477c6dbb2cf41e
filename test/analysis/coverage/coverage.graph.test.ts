import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRecord } from '../../../src/bench/copy-record.js';
import { addRecord } from '../../../src/graph/load/load-record.js';
import { loadFolder, type Loaded } from '../../graph/loaded.js';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

interface Count {
  readonly state: string;
  readonly count: number;
}

interface Answer {
  readonly columns: readonly { id: string; totals: readonly Count[] }[];
  readonly rows: readonly {
    item: { id: string };
    state: string;
    reasons: readonly string[];
    why: string;
    cells: readonly {
      column: string;
      state: string;
      reasons: readonly string[];
      why: string;
      parts: readonly {
        theme: { id: string };
        state: string;
        evidence: readonly {
          thing: { id: string };
          basis: string;
          citations: readonly { id: string }[];
        }[];
        searches: readonly { id: string; hits: number; open: number; current: boolean }[];
        nearMentions: readonly { thing: { id: string }; reason: string; why: string }[];
      }[];
    }[];
  }[];
  readonly totals: readonly Count[];
}

const FIELDS = `columns { id totals { state count } } totals { state count }
  rows { item { id } state reasons why cells { column state reasons why parts { theme { id } state
    evidence { thing { id } basis citations { id } } searches { id hits open current } nearMentions { thing { id } reason why } } } }`;

async function coverageOf(plan: string, rest = ''): Promise<Answer> {
  const { data, errors } = await northshire.ask(
    `{ coverage(plan: "${plan}" ${rest}) { ${FIELDS} } }`,
  );
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  return (data as unknown as { coverage: Answer }).coverage;
}

const states = ({ rows }: Answer) =>
  rows.map(({ item, state, reasons }) => [item.id.split('/').at(-1), state, ...reasons].join(' '));

describe('coverage of the register of Northshire', () => {
  test('finds the planted gaps, and only those', async () => {
    expect(states(await coverageOf('northshire-risks-2025'))).toEqual([
      'disorder PARTIAL PILOT_ONLY',
      'cycle-theft EVIDENCED',
      'ferry-fraud PARTIAL PLANNED_ONLY',
      'noise-and-litter PARTIAL PART_MISSING',
      'quarry-theft NONE_FOUND',
      'wild-swimming NONE_FOUND',
    ]);
  });

  test('says so in words, naming the part that is missing', async () => {
    const { rows } = await coverageOf('northshire-risks-2025');
    expect(rows.map(({ why }) => why)).toEqual([
      '1 piece of evidence, but only a pilot.',
      '2 pieces of evidence; every part has enough: Cycle theft.',
      '1 piece of evidence, but only planned.',
      '1 piece of evidence, but none for Litter.',
      'Searched for Quarry theft: 0 mentions, all accounted for, none of it such evidence.',
      'Searched for Safety in the water: 1 mention, all accounted for, none of it such evidence. 1 thing stands near it and does not count.',
    ]);
  });

  test('has a column for each document but its own, the earliest first; totals add up', async () => {
    const answer = await coverageOf('northshire-risks-2025');
    expect(answer.columns.map(({ id }) => id)).toEqual([
      'peel-northshire-2024',
      'plan-page-2025',
      'question-page-2026',
      'report-2026',
    ]);
    for (const totals of [answer.totals, ...answer.columns.map((column) => column.totals)])
      expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(answer.rows.length);
  });

  test('shows on what a cell rests: its evidence cited, or the search that found none', async () => {
    const { rows } = await coverageOf('northshire-risks-2025', 'in: ["report-2026"]');
    const cell = (item: string) =>
      rows.find((row) => row.item.id === `northshire-risks-2025/${item}`)?.cells[0]?.parts[0];
    const told = cell('disorder')?.evidence.map(({ thing, basis, citations }) =>
      [thing.id, basis, ...citations.map(({ id }) => id.split('@')[1])].join(' '),
    );
    expect(told).toEqual([
      'operation-lantern MATCHED report-2026#parks.1',
      'operation-lantern MATCHED report-2026#parks.1',
    ]);
    expect(cell('quarry-theft')?.searches).toEqual([
      { id: 'quarry-theft@report-2026', hits: 0, open: 0, current: true },
    ]);
  });

  test('tells what others run as a near mention, with the reason, and not as evidence', async () => {
    const { rows } = await coverageOf('northshire-risks-2025', 'in: ["report-2026"]');
    const noise = rows
      .find(({ item }) => item.id === 'northshire-risks-2025/noise-and-litter')
      ?.cells[0]?.parts.find(({ theme }) => theme.id === 'noise');
    expect(noise?.evidence.map(({ thing }) => thing.id)).toEqual(['noise-watch']);
    expect(noise?.nearMentions).toContainEqual({
      thing: { id: 'loud-bar-visits' },
      reason: 'RUN_BY_OTHERS',
      why: 'It is run by Street Team; the force and its Commissioner are not said to have more than a part in it.',
    });
  });

  test('asked as of a day hides what was published later', async () => {
    const answer = await coverageOf('northshire-risks-2025', 'asOf: "2025-12-31"');
    expect(answer.columns.map(({ id }) => id)).toEqual(['peel-northshire-2024', 'plan-page-2025']);
    expect(new Set(answer.rows.map(({ state }) => state)).has('EVIDENCED')).toBe(false);
  });

  test('never calls missing what a filter hides', async () => {
    for (const filter of ['basis: [STATED]', 'place: "castle-park"', 'place: "westport"']) {
      const all = await coverageOf('northshire-risks-2025');
      const { rows } = await coverageOf('northshire-risks-2025', filter);
      const turned = rows.filter(
        (row, index) => row.state === 'NONE_FOUND' && all.rows[index]?.state !== 'NONE_FOUND',
      );
      expect(turned).toEqual([]);
    }
  });

  test('by plan and by approach puts each thing where it belongs', async () => {
    const byPlan = await coverageOf('northshire-risks-2025', 'by: PLAN');
    expect(byPlan.columns.map(({ id }) => id)).toEqual(['northshire-2025', 'none']);
    const byApproach = await coverageOf('northshire-risks-2025', 'by: APPROACH');
    expect(byApproach.columns).toHaveLength(9);
    expect(states(byApproach)).toEqual(states(await coverageOf('northshire-risks-2025')));
  });

  test('takes themes as rows, and only the rows asked for', async () => {
    const rows = 'rows: { ids: ["northshire-risks-2025/disorder", "litter"] }';
    expect(states(await coverageOf('northshire-risks-2025', rows))).toEqual([
      'disorder PARTIAL PILOT_ONLY',
      'litter NONE_FOUND',
    ]);
    const listed = await coverageOf(
      'northshire-risks-2025',
      'rows: { listings: [OTHER_PRIORITY_AREA] }',
    );
    expect(states(listed)).toEqual(['wild-swimming NONE_FOUND']);
  });

  test('refuses what is not there, or is another thing, with the nearest', async () => {
    const asked = [
      'plan: "northshire-risk-2025"',
      'plan: "disorder"',
      'plan: "northshire-2025", in: ["westport"]',
      'plan: "northshire-2025", rows: { ids: ["westport"] }',
    ];
    const answers = await Promise.all(
      asked.map((what) => northshire.ask(`{ coverage(${what}) { fingerprint } }`)),
    );
    expect(answers.map(({ errors }) => errors?.[0]?.message.slice(0, 52))).toEqual([
      'The record has nothing with the id "northshire-risk-',
      '"disorder" is a Theme; a Plan is asked for here.',
      '"westport" is a Place; a Document is asked for here.',
      '"westport" is a Place; a Theme is asked for here.',
    ]);
  });
});

describe('coverage in a graph that holds another force too', () => {
  test('has no column for the other force’s documents, and says just what it said', async () => {
    const alone = await coverageOf('northshire-risks-2025');
    const { driver, database, record } = northshire;
    await addRecord(driver, database, copyRecord(record, 'southshire'), 'southshire');
    expect(await coverageOf('northshire-risks-2025')).toEqual(alone);
    const named = await coverageOf('northshire-risks-2025', 'in: ["southshire/report-2026"]');
    expect(named.columns.map(({ id }) => id)).toEqual(['southshire/report-2026']);
  });

  test('has a column for one that tells of this force, or of none', async () => {
    const { driver, database } = northshire;
    const tell = (of: readonly string[]) =>
      driver.executeQuery(
        'MATCH (d:Document { id: "southshire/report-2026" }) SET d.tellsOf = $of',
        { of },
        { database },
      );
    const columns = async () =>
      (await coverageOf('northshire-risks-2025')).columns.map(({ id }) => id);
    await tell(['southshire/northshire-police', 'northshire-police']);
    expect(await columns()).toContain('southshire/report-2026');
    await tell([]);
    expect(await columns()).toContain('southshire/report-2026');
    await tell(['southshire/northshire-police']);
    expect(await columns()).not.toContain('southshire/report-2026');
  });
});
