import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';
import { loadFolder, type Loaded } from '../../graph/loaded.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

interface Gap {
  readonly rule: string;
  readonly thing: { readonly id: string };
  readonly parts: readonly { readonly id: string }[];
  readonly citations: readonly unknown[];
  readonly searches: readonly unknown[];
}

interface Total {
  readonly rule: string;
  readonly asked: string;
  readonly why: string;
  readonly gaps: number;
  readonly notLooked: number;
}

interface Answer {
  readonly today: string;
  readonly gaps: readonly Gap[];
  readonly notLooked: readonly Gap[];
  readonly totals: readonly Total[];
}

const FIELDS = `today totals { rule asked why gaps notLooked } gaps { ...gap } notLooked { ...gap }`;
const FRAGMENT = `fragment gap on Gap { rule thing { id } parts { id } citations { id } searches { id } }`;

async function gapsOf(asked: string): Promise<Answer> {
  const { data, errors } = await northshire.ask(`{ gaps(${asked}) { ${FIELDS} } } ${FRAGMENT}`);
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  return (data as unknown as { gaps: Answer }).gaps;
}

async function errorOf(asked: string): Promise<string[]> {
  const { errors } = await northshire.ask(`{ gaps${asked} { today } }`);
  return errors?.map(({ message }) => message) ?? [];
}

const told = (gaps: readonly Gap[]) =>
  gaps.map(({ rule, thing, parts }) => [rule, thing.id, ...parts.map(({ id }) => id)].join(' '));

describe('gaps of Northshire', () => {
  test('of the register are those that were planted, and no others', async () => {
    const { gaps, notLooked } = await gapsOf('plan: "northshire-risks-2025"');
    expect(told(gaps)).toEqual([
      'RISK_WITHOUT_ACTION northshire-risks-2025/quarry-theft quarry-theft',
      'RISK_WITHOUT_ACTION northshire-risks-2025/wild-swimming water-safety',
      'RISK_ONLY_PLANNED northshire-risks-2025/disorder',
      'RISK_ONLY_PLANNED northshire-risks-2025/ferry-fraud',
      'RISK_IN_PART northshire-risks-2025/noise-and-litter litter',
      'SHARED_DUTY_WITHOUT_PARTNER noise-watch noise',
      'INITIATIVE_WITHOUT_RESULT cycle-marking-plus',
      'INITIATIVE_WITHOUT_RESULT loud-bar-visits',
      'INITIATIVE_WITHOUT_RESULT noise-watch',
      'SELF_REPORT_ALONE cycle-marking cycle-theft-change cycle-thefts',
      'SELF_REPORT_ALONE operation-lantern park-incidents',
    ]);
    expect(told(notLooked)).toEqual(['MEASURE_WITHOUT_LATER_VALUE cycle-theft-change']);
  });

  test('of the plan tell an overdue commitment and a pledge of which nothing is heard', async () => {
    const { gaps, notLooked, today } = await gapsOf('plan: "northshire-2025"');
    expect(today).toBe('2026-03-31');
    expect(told(gaps)).toEqual([
      'ITEM_WITHOUT_LATER_EVIDENCE northshire-2025/rescue-boats water-safety',
      'COMMITMENT_OVERDUE northshire-2025/litter-count',
      'INITIATIVE_WITHOUT_RESULT cycle-marking-plus',
      'SELF_REPORT_ALONE cycle-marking cycle-theft-change cycle-thefts',
      'SELF_REPORT_ALONE operation-lantern park-incidents',
    ]);
    expect(told(notLooked)).toEqual([
      'ITEM_WITHOUT_LATER_EVIDENCE northshire-2025/police-stations',
      'MEASURE_WITHOUT_LATER_VALUE cycle-theft-change',
    ]);
  });

  test('of the inspection tell a formal finding without response, and apart what nobody looked for', async () => {
    const { gaps, notLooked } = await gapsOf('of: "peel-2024"');
    expect(told(gaps)).toEqual(['FORMAL_FINDING_WITHOUT_RESPONSE peel-2024/swan-count']);
    expect(told(notLooked)).toEqual(['CRITICISM_WITHOUT_RESPONSE peel-2024/little-cover']);
    expect(gaps[0]?.searches).toHaveLength(4);
  });

  test('of the force and of a document are asked for with the same argument', async () => {
    const ofForce = await gapsOf('of: "northshire-police"');
    expect(told(ofForce.gaps)).toEqual([
      'RISK_WITHOUT_ACTION northshire-risks-2025/quarry-theft quarry-theft',
      'RISK_WITHOUT_ACTION northshire-risks-2025/wild-swimming water-safety',
      'RISK_ONLY_PLANNED northshire-risks-2025/disorder',
      'RISK_ONLY_PLANNED northshire-risks-2025/ferry-fraud',
      'RISK_IN_PART northshire-risks-2025/noise-and-litter litter',
      'COMMITMENT_OVERDUE northshire-2025/litter-count',
      'FORMAL_FINDING_WITHOUT_RESPONSE peel-2024/swan-count',
    ]);
    const ofReport = await gapsOf('of: "report-2026", rules: [INITIATIVE_WITHOUT_RESULT]');
    expect(told(ofReport.gaps)).toEqual([
      'INITIATIVE_WITHOUT_RESULT cycle-marking-plus',
      'INITIATIVE_WITHOUT_RESULT loud-bar-visits',
      'INITIATIVE_WITHOUT_RESULT noise-watch',
    ]);
    expect(ofReport.totals).toEqual([
      {
        rule: 'INITIATIVE_WITHOUT_RESULT',
        asked: 'ASKED',
        why: 'Asked of 5 of 7 initiatives.',
        gaps: 3,
        notLooked: 0,
      },
    ]);
  });

  test('are each cited, and counted for every rule that was asked', async () => {
    const { gaps, notLooked, totals } = await gapsOf('plan: "northshire-risks-2025"');
    expect([...gaps, ...notLooked].filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(totals.reduce((sum, one) => sum + one.gaps, 0)).toBe(gaps.length);
    expect(totals.reduce((sum, one) => sum + one.notLooked, 0)).toBe(notLooked.length);
  });

  test('tell rules that found none from those that do not apply or cannot be asked', async () => {
    const silent = ({ totals }: Answer) =>
      totals
        .filter(({ asked }) => asked !== 'ASKED')
        .map(({ rule, asked, why }) => `${rule} ${asked}: ${why}`);
    expect(silent(await gapsOf('plan: "northshire-risks-2025"'))).toEqual([
      'ITEM_WITHOUT_LATER_EVIDENCE DOES_NOT_APPLY: No priority or pledge is among what was asked about.',
      'SUB_OBJECTIVE_WITHOUT_MEASURE DOES_NOT_APPLY: No sub-objective is among what was asked about.',
      'SUB_OBJECTIVE_NOTHING_MOVED DOES_NOT_APPLY: No sub-objective is among what was asked about.',
      'COMMITMENT_OVERDUE DOES_NOT_APPLY: No commitment is among what was asked about.',
      'COMMITMENT_WITHOUT_DATE_OR_MEASURE DOES_NOT_APPLY: No commitment is among what was asked about.',
      'FORMAL_FINDING_WITHOUT_RESPONSE DOES_NOT_APPLY: No finding is among what was asked about.',
      'CRITICISM_WITHOUT_RESPONSE DOES_NOT_APPLY: No finding is among what was asked about.',
      'PARTNER_NAMED_ONCE CANNOT_BE_ASKED: Of 4 bodies, none was told of before the latest document.',
      'ITEM_DROPPED CANNOT_BE_ASKED: Of 6 items of plans, none is in a plan beside which the record sets a later one.',
    ]);
  });

  test('are found only by rules that were asked', async () => {
    for (const of of ['northshire-risks-2025', 'northshire-2025', 'peel-2024', 'report-2026']) {
      const { totals } = await gapsOf(`of: "${of}"`);
      expect(totals.filter((one) => one.asked !== 'ASKED' && one.gaps + one.notLooked > 0)).toEqual(
        [],
      );
    }
  });

  test('before anything later was published are not looked for, and nothing is overdue', async () => {
    const { gaps, notLooked } = await gapsOf('plan: "northshire-2025", asOf: "2025-05-31"');
    expect(told(gaps)).toEqual([
      'SUB_OBJECTIVE_WITHOUT_MEASURE northshire-2025/1-cycles-that-stay',
      'SUB_OBJECTIVE_WITHOUT_MEASURE northshire-2025/2-safer-evenings',
    ]);
    expect(told(notLooked)).toEqual([
      'ITEM_WITHOUT_LATER_EVIDENCE northshire-2025/honest-trade ferry-fraud',
      'ITEM_WITHOUT_LATER_EVIDENCE northshire-2025/police-stations',
      'ITEM_WITHOUT_LATER_EVIDENCE northshire-2025/rescue-boats water-safety',
      'ITEM_WITHOUT_LATER_EVIDENCE northshire-2025/safe-places disorder parks',
    ]);
  });

  test('that are asked of nothing, of an unknown id or of the wrong kind are errors that say so', async () => {
    expect(await errorOf('')).toEqual([
      'gaps needs a plan, or of: an inspection, document or organisation.',
    ]);
    expect(await errorOf('(plan: "northshire-2026")')).toEqual([
      expect.stringContaining('The nearest are: northshire-2025'),
    ]);
    expect(await errorOf('(of: "operation-lantern")')).toEqual([
      '"operation-lantern" is an Initiative; of is the id of a Plan, Inspection, Organisation or Document.',
    ]);
    expect(await errorOf('(plan: "peel-2024")')).toEqual([
      '"peel-2024" is an Inspection; plan is the id of a Plan.',
    ]);
  });

  test('are found by rules that the API lists in words', async () => {
    const { data } = await northshire.ask('{ gapRules { id sentence closes matters } }');
    const { gapRules } = data as unknown as { gapRules: { id: string; matters: string[] }[] };
    expect(gapRules).toHaveLength(18);
    expect(gapRules.filter(({ matters }) => matters.length === 0)).toEqual([]);
  });
});
