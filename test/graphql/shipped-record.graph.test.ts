import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocumentTexts } from '../../src/documents/document-texts.js';
import { readConfig } from '../../src/config.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { readPassages } from '../../src/verify/passage-texts.js';
import { loadFolder, type Loaded } from '../graph/loaded.js';

interface Hop {
  readonly kind: string;
  readonly to: { readonly id: string; readonly kind: string };
  readonly citations: {
    readonly document: string;
    readonly text: string | null;
    readonly verdict: string | null;
  }[];
}

let shipped: Loaded;
const seed = readSeed('seed');
const passages = readPassages(seed, readDocumentTexts(seed, readConfig().sourcesDir));
beforeAll(async () => {
  shipped = await loadFolder('seed', passages);
});
afterAll(() => shipped.close());

const register = seed.entities
  .filter(({ kind, id }) => kind === 'RiskArea' && id.startsWith('risks-and-threats-2015-2016/'))
  .map(({ id }) => id);

async function chainsFrom(id: string): Promise<Hop[][]> {
  const { data, errors } = await shipped.ask(
    'query ($id: ID!) { trace(from: $id, first: 500) { chains { hops { kind to { id kind } citations { document text verdict } } } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  return (data as { trace: { chains: { hops: Hop[] }[] } }).trace.chains.map(({ hops }) => hops);
}

describe('the thread of the shipped record', () => {
  test('holds the nine key risks and the four other priority areas of 2015/16', () => {
    expect(register.length).toBe(13);
  });

  test.each(register)(
    'from %s is cited on every hop, verified where the documents are at hand',
    async (id) => {
      const hops = (await chainsFrom(id)).flat();
      expect(hops.filter(({ citations }) => citations.length === 0)).toEqual([]);
      const verdicts = new Set(
        hops.flatMap(({ citations }) => citations.map(({ verdict }) => verdict)),
      );
      expect([...verdicts]).toEqual(
        hops.length === 0 ? [] : [passages === undefined ? null : 'UNCHANGED'],
      );
      expect(
        hops
          .flatMap(({ citations }) => citations)
          .filter(({ text }) => (text === null) !== (passages === undefined)),
      ).toEqual([]);
    },
  );

  test('from domestic abuse reaches its theme, the later threat and a pledge of the plan', async () => {
    const chains = await chainsFrom('risks-and-threats-2015-2016/domestic-abuse');
    const reached = new Set(chains.flat().map(({ to }) => to.id));
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'domestic-abuse',
        'pcp-2016-2021/domestic-abuse',
        'pcp-2016-2021/drug-alcohol-hate-and-other-crime',
      ]),
    );
  });

  test('from substance misuse reaches a priority of the Commissioner', async () => {
    const chains = await chainsFrom('risks-and-threats-2015-2016/substance-misuse');
    expect(chains.flat().map(({ to }) => to.id)).toContain('pcp-2016-2021/drugs-and-alcohol');
  });
});

/** Plans of the shipped record that list risks. */
const registers = [
  ...new Set(seed.links.filter(({ kind }) => kind === 'LISTS').map(({ from }) => from)),
].sort();

interface MapAndList {
  readonly coverage: { readonly rows: readonly { item: { id: string }; state: string }[] };
  readonly gaps: Readonly<Record<'gaps' | 'notLooked', readonly { thing: { id: string } }[]>>;
}

describe('gap map and gap list of the shipped record', () => {
  test.each(registers)('of %s add up: what is not EVIDENCED is listed once', async (plan) => {
    const { data, errors } = await shipped.ask(
      `query ($plan: ID!) {
        coverage(plan: $plan, rows: { kinds: [RISK_AREA] }) { rows { item { id } state } }
        gaps(plan: $plan, rules: [RISK_WITHOUT_ACTION, RISK_ONLY_PLANNED, RISK_IN_PART, RISK_WEAK_EVIDENCE]) {
          gaps { thing { id } } notLooked { thing { id } }
        }
      }`,
      { plan },
    );
    expect(errors).toBeUndefined();
    const { coverage, gaps } = data as unknown as MapAndList;
    const open = coverage.rows.filter(({ state }) => state !== 'EVIDENCED');
    expect([...gaps.gaps, ...gaps.notLooked].map(({ thing }) => thing.id).sort()).toEqual(
      open.map(({ item }) => item.id).sort(),
    );
  });
});
