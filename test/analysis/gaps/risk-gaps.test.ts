import { describe, expect, it } from 'vitest';
import {
  decideCoverage,
  type CoverageRow,
} from '../../../src/analysis/coverage/decide-coverage.js';
import type { CoverageFacts } from '../../../src/analysis/coverage/facts.js';
import { createThemes } from '../../../src/analysis/trace/themes.js';
import { decideGaps } from '../../../src/analysis/gaps/decide-gaps.js';
import type { Gap, GapFacts } from '../../../src/analysis/gaps/facts.js';
import { GAP_RULE_IDS } from '../../../src/analysis/gaps/rules.js';
import { randomFacts } from '../coverage/random-facts.js';

const SEEDS = Array.from({ length: 1000 }, (_, index) => index + 1);

const mapOf = (facts: CoverageFacts): readonly CoverageRow[] =>
  decideCoverage(
    facts,
    'DOCUMENT',
    { own: new Set() },
    {
      evidence: new Set(['Initiative']),
      basis: new Set(['STATED', 'MATCHED', 'INFERRED']),
      inPlace: false,
    },
  ).rows;

const gapsOf = (rows: readonly CoverageRow[]): Gap[] => {
  const facts: GapFacts = {
    things: rows.map(({ item }) => ({ thing: item, citations: [] })),
    links: [],
    coverage: new Map(
      rows.map(({ item, whole }) => [item.id, { byAction: whole, byAnything: whole }]),
    ),
    series: [],
    dropped: [],
    successions: [],
    area: null,
    searches: [],
    documents: [],
    today: '',
  };
  return decideGaps(facts, GAP_RULE_IDS);
};

/** Every row of every random record with the gaps of it. */
const ROWS = SEEDS.flatMap((seed) => {
  const rows = mapOf(randomFacts(seed));
  const gaps = gapsOf(rows);
  return rows.map((row) => ({
    seed,
    row,
    of: gaps.filter(({ thing }) => thing.id === row.item.id),
  }));
});

const told = ({ whole }: CoverageRow) => [
  ...whole.direct,
  ...whole.parts.flatMap(({ evidence }) => evidence),
];
const isNotYet = ({ reasons }: { readonly reasons: readonly string[] }) =>
  reasons.includes('PLANNED_ONLY') || reasons.includes('PILOT_ONLY');

describe('the gap list of 1,000 random records', () => {
  it('names every row of the gap map that is not EVIDENCED once, and no other', () => {
    const wrong = ROWS.filter(
      ({ row, of }) => of.length !== (row.whole.state === 'EVIDENCED' ? 0 : 1),
    );
    expect(wrong.map(({ seed, row, of }) => [seed, row.item.id, row.whole.state, of])).toEqual([]);
  });

  it('meets each of the four rules, looked and not looked where both can be', () => {
    const met = ROWS.flatMap(({ of }) =>
      of.map(({ rule, looked }) => `${rule}${looked ? '' : ' not looked'}`),
    );
    expect([...new Set(met)].sort()).toEqual([
      'RISK_IN_PART',
      'RISK_IN_PART not looked',
      'RISK_ONLY_PLANNED',
      'RISK_WEAK_EVIDENCE',
      'RISK_WITHOUT_ACTION',
      'RISK_WITHOUT_ACTION not looked',
    ]);
  });

  it('calls a risk only planned where no part is missing and all of its evidence is planned or on trial', () => {
    const only = ROWS.filter(
      ({ row }) =>
        row.whole.state === 'PARTIAL' &&
        !row.whole.parts.some(({ state }) => state === 'NONE_FOUND') &&
        told(row).every(isNotYet),
    );
    const found = ROWS.filter(({ of }) => of.some(({ rule }) => rule === 'RISK_ONLY_PLANNED'));
    expect(found).toEqual(only);
  });

  it('gives every reason of the map’s row, and what each named piece lacks', () => {
    const silent = ROWS.filter(
      ({ row, of }) =>
        row.whole.state === 'PARTIAL' &&
        row.whole.reasons.some((reason) => of[0]?.reasons?.includes(reason) !== true),
    );
    expect(silent).toEqual([]);
  });
});

describe('a risk with one piece of evidence planned and another in place but weak', () => {
  const at = (link: string, document: string) => ({
    id: `${link}@${document}`,
    document,
    locator: '1',
    cite: '1',
    anchor: 'a b c',
    voice: 'FORCE',
    date: '2025',
  });
  const subject = (id: string, name: string, stage: string, aim: string, theme: string) => ({
    link: { id: `${id}--${theme}`, basis: 'STATED' as const, aim },
    theme,
    themeName: theme,
    thing: { id, kind: 'Initiative', name, stage, approach: [] },
    citations: [at(id, 'report')],
  });
  const theme = (id: string) => ({ id, kind: 'Theme', name: id, basis: 'STATED' as const });
  const facts = (
    parts: readonly string[],
    ...subjects: readonly CoverageFacts['subjects'][number][]
  ): CoverageFacts => ({
    items: [{ id: 'fog', kind: 'RiskArea', name: 'Fog', parts: parts.map(theme) }],
    documents: [
      { id: 'report', name: 'Report', date: '2025', dateTo: '2025-12-31', voice: 'FORCE' },
    ],
    themes: createThemes([]),
    related: new Map(),
    subjects,
    direct: [],
    surroundings: new Map(),
    searches: [],
    mentions: [],
    own: { bodies: new Set(), plans: new Set() },
  });
  const horn = subject('horn', 'Fog horn', 'PLANNED', 'AIMED', 'fog');
  const lamp = subject('lamp', 'Lamp', 'IN_PLACE', 'TOUCHED', 'fog');
  const rule = (...given: Parameters<typeof facts>) =>
    gapsOf(mapOf(facts(...given))).map(({ rule: id, why, reasons, parts }) => ({
      id,
      why,
      reasons,
      parts: parts.map((part) => part.id),
    }));

  it('is not only planned: its evidence is weak, and each piece says how', () => {
    expect(rule(['fog'], horn, lamp)).toEqual([
      {
        id: 'RISK_WEAK_EVIDENCE',
        why: 'What is told of it is not enough by itself. Fog horn (planned); Lamp (only touches on it).',
        reasons: ['TOUCHED_ONLY', 'PLANNED_ONLY'],
        parts: [],
      },
    ]);
  });

  it('is only planned where the other piece falls away', () => {
    expect(rule(['fog'], horn)).toEqual([
      {
        id: 'RISK_ONLY_PLANNED',
        why: 'All that is told of is planned, proposed or on trial. Fog horn (planned).',
        reasons: ['PLANNED_ONLY'],
        parts: [],
      },
    ]);
  });

  it('names the part whose evidence is weak where another part has enough', () => {
    const mist = subject('fan', 'Fan', 'IN_PLACE', 'AIMED', 'mist');
    expect(rule(['fog', 'mist'], horn, lamp, mist)).toEqual([
      {
        id: 'RISK_WEAK_EVIDENCE',
        why: 'What is told of fog is not enough by itself. fog: Fog horn (planned); Lamp (only touches on it).',
        reasons: ['TOUCHED_ONLY', 'PLANNED_ONLY'],
        parts: ['fog'],
      },
    ]);
  });

  it('is a risk of which a part is told once that part was searched for in vain', () => {
    const searched = {
      ...facts(['fog', 'mist'], horn),
      searches: ['fog', 'mist'].map((sought) => ({
        id: `${sought}@report`,
        sought,
        document: 'report',
        terms: [sought],
        current: true,
        hits: 0,
        open: 0,
      })),
    };
    expect(gapsOf(mapOf(searched))).toEqual([
      expect.objectContaining({
        rule: 'RISK_IN_PART',
        why: 'No action is told for: mist. fog: Fog horn (planned).',
        reasons: ['PART_MISSING', 'PLANNED_ONLY'],
        looked: true,
      }),
    ]);
  });
});
