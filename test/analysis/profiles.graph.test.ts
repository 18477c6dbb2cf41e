import { readdirSync, readFileSync } from 'node:fs';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';
import { loadFolder, type Loaded } from '../graph/loaded.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

/** Something for every parameter of every query; what a query doesn't name it doesn't see. */
const PARAMETERS = {
  asOf: null,
  basis: null,
  bodies: ['northshire-council'],
  containers: ['northshire-2025'],
  counts: ['cycle thefts'],
  direction: null,
  document: 'report-2026',
  documents: ['report-2026'],
  from: ['northshire-risks-2025/disorder'],
  id: 'operation-lantern',
  ids: ['operation-lantern', 'northshire-council'],
  in: null,
  items: ['northshire-risks-2025/disorder'],
  kinds: ['Initiative', 'DELIVERED_WITH', 'FOLLOWS_UP'],
  limit: neo4j.int(10),
  most: neo4j.int(10),
  measures: ['cycle-thefts'],
  of: 'operation-lantern',
  offset: neo4j.int(0),
  partner: 'northshire-council',
  phrase: 'lantern',
  folded: 'lantern',
  place: null,
  plan: 'northshire-risks-2025',
  query: 'lantern',
  reach: null,
  roles: null,
  stages: null,
  start: 'northshire-risks-2025/disorder',
  terms: ['lantern'],
  themes: ['parks'],
  to: ['northshire-2025/safe-places'],
  type: null,
  types: null,
  with: [],
  words: ['lantern'],
};

/** Queries that read a list as long as the record's documents, themes or measures, and are meant to. */
const READ_A_KIND_WHOLE = /find-(documents|themes|related|dataset|disputes|measures|figures|works)/;

function operatorsOf(plan: ProfiledPlan): string[] {
  return [plan.operatorType.split('@')[0] ?? '', ...plan.children.flatMap(operatorsOf)];
}

async function profile(path: string): Promise<ProfiledPlan> {
  const session = northshire.driver.session({ database: northshire.database });
  try {
    const result = await session.run(`CYPHER 5 PROFILE ${readFileSync(path, 'utf8')}`, {
      ...PARAMETERS,
      ...(path.includes('shared-work/find-works') ? { themes: [['parks']] } : {}),
    });
    if (!result.summary.profile) throw new Error(`${path} has no profile`);
    return result.summary.profile;
  } finally {
    await session.close();
  }
}

/** The Cypher of every question. */
const QUERIES = readdirSync('src/analysis', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .map((path) => `src/analysis/${path}`)
  .sort();

describe.each(QUERIES)('%s', (path) => {
  test('scans no nodes without a label, and multiplies nothing', async () => {
    const operators = operatorsOf(await profile(path));
    expect(operators.filter((one) => /AllNodesScan|CartesianProduct/.test(one))).toEqual([]);
    const scans = operators.filter((one) => /NodeByLabelScan/.test(one));
    if (!READ_A_KIND_WHOLE.test(path)) expect(scans).toEqual([]);
  });
});
