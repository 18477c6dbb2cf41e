import { describe, expect, it } from 'vitest';
import { accountabilityTable } from '../../src/tables/accountability.js';
import { appearancesTable } from '../../src/tables/appearances.js';
import { comparisonTable, elsewhereTable } from '../../src/tables/comparison.js';
import { disputesTable } from '../../src/tables/disputes.js';
import { gapsTable } from '../../src/tables/gaps.js';
import { sharedWorkTable, unmetPartnershipsTable } from '../../src/tables/shared-work.js';
import { printTable } from '../../src/ask/print-table.js';
import { csvTable } from '../../src/tables/csv.js';
import { timelineTable } from '../../src/tables/timeline.js';

const swans = { id: 'swans', name: 'Swans' };
const citations = [{ document: 'report-2026', locator: 'ponds.1' }];
const gap = {
  rule: 'RISK_WITHOUT_ACTION',
  level: 'HARM',
  thing: swans,
  parts: [],
  why: 'Nobody counts them.',
  reasons: ['PART_NOT_LOOKED'],
  closes: 'A count.',
  citations,
  searches: [{ id: 'swans@report-2026' }],
};

const totals = [
  { rule: 'RISK_WITHOUT_ACTION', asked: 'ASKED', why: '1 risk', gaps: 1, notLooked: 1 },
  { rule: 'RISK_ONLY_PLANNED', asked: 'ASKED', why: '1 risk', gaps: 0, notLooked: 0 },
  { rule: 'ITEM_DROPPED', asked: 'CANNOT_BE_ASKED', why: 'no next plan', gaps: 0, notLooked: 0 },
];

describe('a table at the terminal', () => {
  it('leaves out the columns that only a spreadsheet has room for, and tells apart what nobody looked for', () => {
    const table = gapsTable({
      of: [swans],
      today: '2026-03-31',
      totals,
      gaps: [gap],
      notLooked: [gap],
    });
    expect(printTable(table).split('\n')).toEqual([
      'What Swans leaves open, as of 2026-03-31',
      'rule                              thing   why                   stands in',
      'risk without action               Swans   Nobody counts them.   report-2026 ponds.1',
      'risk without action: not looked   Swans   Nobody counts them.   report-2026 ponds.1',
      '1 gaps; 1 not looked for everywhere',
      'asked, and none found: risk only planned',
      'not asked: item dropped: no next plan',
    ]);
  });

  it('says so where nothing is found', () => {
    expect(printTable(disputesTable({ total: 0, disputes: [] }))).toBe(
      'Where documents are at odds\nnothing found\n0 disputes',
    );
  });
});

describe('a table as CSV', () => {
  it('has every column, a byte order mark and Windows line ends', () => {
    const csv = csvTable(
      gapsTable({ of: [swans], today: '2026-03-31', totals, gaps: [gap], notLooked: [] }),
    );
    expect(csv).toBe(
      '\uFEFFrule,looked,level,thing,id,parts,why,lacks,what would close it,stands in,searches\r\n' +
        'risk without action,yes,harm,Swans,swans,,Nobody counts them.,part not looked,A count.,report-2026 ponds.1,swans@report-2026\r\n',
    );
  });
});

describe('the rows of a question', () => {
  it('of accountability are its steps, the weakest marked, and what has none shows its searches', () => {
    const step = {
      thing: swans,
      reading: 'follows up',
      date: '2026',
      voice: 'SELF_REPORTED',
      stage: 'PILOT',
      basis: 'INFERRED',
      citations,
    };
    const account = {
      thing: swans,
      status: 'NOT_LOOKED',
      why: 'Not everywhere was looked.',
      due: '2025-06',
      overdue: true,
      owners: [],
      clock: { state: 'UNKNOWN', why: 'No day is known.' },
      parts: [
        { theme: null, status: 'RESPONSE_PLANNED', weakest: 0, steps: [step], searches: [] },
        { theme: swans, status: 'NOT_LOOKED', weakest: null, steps: [], searches: [{ id: 's@r' }] },
      ],
      earlier: [step],
      disputes: [{ discrepancy: swans, summary: 'Two numbers.' }],
    };
    const { rows, notes } = accountabilityTable({ accounts: [account] });
    expect(rows).toEqual([
      [
        'Swans',
        '',
        'response planned',
        '2026',
        'self reported',
        'follows up: Swans',
        'pilot',
        'inferred, weakest',
        'report-2026 ponds.1',
        '',
      ],
      ['Swans', 'Swans', 'not looked', '', '', '', '', '', '', 's@r'],
    ]);
    expect(notes).toEqual([
      'Swans: not looked. Not everywhere was looked.',
      '  due by 2025-06: the day has passed, and no outcome is told',
      '  answers for it: nobody is named',
      '  56 days: No day is known.',
      '  earlier, and no answer: Swans',
      '  at odds: Swans: Two numbers.',
    ]);
  });

  it('of appearances tell silence with its search, or that nobody searched', () => {
    const silent = {
      document: 'report-2026',
      date: '2026',
      present: false,
      names: [],
      as: [],
      details: [],
      things: [],
      citations: [],
    };
    const { rows } = appearancesTable({
      total: 1,
      things: [
        {
          thing: swans,
          mayBe: [],
          documents: [
            { ...silent, search: { hits: 2, open: 0 } },
            { ...silent, search: { hits: 2, open: 1 } },
            { ...silent, search: null },
          ],
        },
      ],
    });
    expect(rows.map((row) => row[4])).toEqual([
      'searched, 2 hits, none is it',
      'searched, 1 hits not accounted for',
      'not searched: nothing can be said',
    ]);
  });

  it('of a comparison give values, movement and every reason why not', () => {
    const beside = {
      measure: swans,
      period: '2024',
      which: null,
      place: 'east',
      figure: '9 swans per pond',
      whom: 'northshire',
      text: '12 swans per pond',
      way: 'LOWER',
      difference: '-3',
      better: false,
      reasons: [],
    };
    const refused = { ...beside, way: null, difference: null, better: null, reasons: ['UNIT'] };
    expect(elsewhereTable({ elsewhere: [beside, refused] }).rows).toEqual([
      [
        'Swans',
        '2024',
        'east',
        '9 swans per pond',
        'northshire',
        '12 swans per pond',
        'lower',
        '-3',
        'worse',
        '',
      ],
      [
        'Swans',
        '2024',
        'east',
        '9 swans per pond',
        'northshire',
        '12 swans per pond',
        '',
        '',
        '',
        'unit',
      ],
    ]);
    const { rows, notes } = comparisonTable({
      elsewhere: [beside, refused],
      summary: 'None comparable.',
      pairs: [{ comparable: false, why: 'the units differ' }],
      series: [
        {
          measure: swans,
          place: 'east',
          which: null,
          form: 'LEVEL',
          comparable: true,
          reasons: ['QUALIFIED'],
          movement: 'DOWN',
          better: false,
          reverses: true,
          change: 'from 9 to 4',
          values: [{ period: null, text: '9 swans' }],
        },
      ],
    });
    expect(rows).toEqual([
      [
        'Swans',
        'east',
        'level',
        'no period: 9 swans',
        'yes',
        'down, from 9 to 4, the path turns',
        'worse',
        'qualified',
      ],
    ]);
    expect(notes).toEqual([
      'does not: the units differ',
      'beside others: Swans, east: 9 swans per pond; northshire: 12 swans per pond (lower)',
      'None comparable.',
    ]);
  });

  it('of a timeline mark a date that was inferred', () => {
    const entry = {
      kind: 'STAGE',
      date: '2026',
      inferred: true,
      text: 'Swans: pilot',
      voice: null,
      citations,
    };
    expect(timelineTable({ of: swans, total: 1, entries: [entry] }).rows).toEqual([
      ['2026 (inferred)', 'stage', 'Swans: pilot', '', 'report-2026 ponds.1'],
    ]);
  });

  it('of disputes are their sides', () => {
    const dispute = {
      name: 'Swans twice',
      operation: 'SUM',
      computed: 9,
      summary: 'They do not add up.',
      sides: [{ text: '8 swans', citations }],
    };
    expect(disputesTable({ total: 1, disputes: [dispute] }).rows).toEqual([
      ['Swans twice', '8 swans', 'report-2026 ponds.1', 'sum: 9', 'They do not add up.'],
    ]);
  });

  it('of shared work are the bodies in it, and of unmet pairs both sides', () => {
    const work = {
      thing: swans,
      stage: null,
      themes: [{ theme: swans, aim: 'TOUCHED' }],
      places: [],
      participants: [
        { organisation: { id: 'club', name: 'Club' }, role: 'LEADS', through: swans, citations },
        { organisation: swans, role: 'HOSTS', through: swans, citations },
      ],
    };
    const { rows } = sharedWorkTable({
      works: [work],
      unnamed: [work],
      clusters: [],
      soundsAlike: [],
    });
    expect(rows.map((row) => row.slice(2, 8))).toEqual([
      ['named', 'Club', 'leads', 'Swans', '', 'Swans (touched)'],
      ['named', 'Swans', 'hosts', '', '', 'Swans (touched)'],
      ['told by their type only', 'Club', 'leads', 'Swans', '', 'Swans (touched)'],
      ['told by their type only', 'Swans', 'hosts', '', '', 'Swans (touched)'],
    ]);
    const pair = {
      one: swans,
      other: swans,
      theme: swans,
      why: 'Both.',
      ofOne: [work],
      ofOther: [],
    };
    expect(unmetPartnershipsTable({ pairs: [pair] }).rows).toEqual([
      ['Swans', 'Swans', 'Swans', 'Swans', '', 'Both.'],
    ]);
  });
});
