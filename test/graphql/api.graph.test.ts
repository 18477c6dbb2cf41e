import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNamed, ENTITY_KINDS } from '../../src/model/kinds.js';
import { loadFolder, type Loaded } from '../graph/loaded.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

/** The data of an answer; an error in it fails the test with its message. */
async function answer<T = Record<string, unknown>>(query: string, variables = {}): Promise<T> {
  const { data, errors } = await northshire.ask(query, variables);
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  return data as T;
}

describe('look-ups', () => {
  test.each([...ENTITY_KINDS])(
    'list every %s of the record, and say how many there are',
    async (kind) => {
      const { plural } = kindNamed(kind);
      const expected = northshire.record.entities
        .filter((entity) => entity.kind === kind)
        .map(({ id }) => id);
      const found = await answer<Record<string, { id: string }[] & { totalCount: number }>>(
        `{ ${plural}(limit: 500, sort: [{ id: ASC }]) { id name } ${plural}Connection { totalCount } }`,
      );
      expect(found[plural]?.map(({ id }) => id)).toEqual(expected);
      expect(found[`${plural}Connection`]?.totalCount).toBe(expected.length);
      expect(expected.length).toBeGreaterThan(0);
    },
  );

  test('filter, sort and page', async () => {
    const { riskAreas } = await answer<{ riskAreas: { name: string }[] }>(
      '{ riskAreas(where: { listing: { eq: KEY_RISK } }, sort: [{ name: DESC }], limit: 2, offset: 1) { name } }',
    );
    const names = northshire.record.entities
      .filter(({ kind, properties }) => kind === 'RiskArea' && properties.listing === 'KEY_RISK')
      .map(({ name }) => name)
      .sort()
      .reverse();
    expect(riskAreas.map(({ name }) => name)).toEqual(names.slice(1, 3));
  });

  test('give links, passages, citations and searches as records too', async () => {
    const { record } = northshire;
    const found = await answer<Record<string, { totalCount: number }>>(
      '{ linksConnection { totalCount } citationsConnection { totalCount } passagesConnection { totalCount } searchesConnection { totalCount } partnersConnection { totalCount } entitiesConnection { totalCount } }',
    );
    expect(Object.values(found).map(({ totalCount }) => totalCount)).toEqual([
      record.links.length,
      record.citations.length,
      record.passages.length,
      record.searches.length,
      record.partners.size,
      record.entities.length,
    ]);
  });

  test('give a date as it was given, and as a program needs it', async () => {
    const { initiatives } = await answer<{ initiatives: object[] }>(
      '{ initiatives(where: { id: { eq: "operation-lantern" } }) { stage stageAsOf stageAsOfFrom stageAsOfTo stageAsOfPrecision stageAsOfInferred } }',
    );
    expect(initiatives).toEqual([
      {
        stage: 'PILOT',
        stageAsOf: '2026-03',
        stageAsOfFrom: '2026-03-01',
        stageAsOfTo: '2026-03-31',
        stageAsOfPrecision: 'MONTH',
        stageAsOfInferred: false,
      },
    ]);
  });

  test('call no procedure that needs APOC, and write nothing', async () => {
    const { schema } = northshire;
    expect(JSON.stringify(schema.getQueryType())).not.toContain('apoc');
    const { records } = await northshire.driver.executeQuery(
      'SHOW PROCEDURES YIELD name WHERE name STARTS WITH "apoc" RETURN count(*) AS n',
      {},
      { database: northshire.database },
    );
    expect(Number(records[0]?.get('n'))).toBe(0);
  });
});

interface Busiest {
  readonly linkCount: number;
  readonly links: { readonly id: string; readonly citations: object[] }[];
  readonly statementCount: number;
  readonly statements: { readonly id: string }[];
  readonly citationCount: number;
  readonly citations: { readonly id: string }[];
}

describe('the busiest thing', () => {
  const PARTS =
    'linkCount links(limit: $limit, offset: $offset) { id citations { id } } statementCount statements(limit: 500) { id } citationCount citations(limit: 500) { id }';

  function busiest(): string {
    const counts = new Map<string, number>();
    for (const { from, to } of northshire.record.links)
      for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  }

  test.each(['entity(id: $id)', 'entities(where: { id: { eq: $id } })'])(
    'gives by %s all of its links page by page, each with its citations, and says how many there are',
    async (field) => {
      const id = busiest();
      const seen: string[] = [];
      let count = Infinity;
      for (let offset = 0; offset < count; offset += 7) {
        const data = await answer<Record<string, Busiest | Busiest[]>>(
          `query ($id: ID!, $limit: Int!, $offset: Int!) { thing: ${field} { ${PARTS} } }`,
          { id, limit: 7, offset },
        );
        const thing = [data.thing].flat()[0] as Busiest;
        count = thing.linkCount;
        seen.push(...thing.links.map((link) => link.id));
        expect(thing.links.filter(({ citations }) => citations.length === 0)).toEqual([]);
        expect(thing.statements.length).toBe(thing.statementCount);
        expect(thing.citations.length).toBe(thing.citationCount);
      }
      const all = northshire.record.links.filter(({ from, to }) => from === id || to === id);
      expect(seen).toEqual(all.map((link) => link.id));
    },
  );

  test('narrows its links by kind, direction and basis, and counts what is left', async () => {
    const { entity } = await answer<{
      entity: { linkCount: number; links: { kind: string; direction: string }[] };
    }>(
      '{ entity(id: "operation-lantern") { linkCount(kinds: [ABOUT], direction: FORWARDS, basis: [STATED]) links(kinds: [ABOUT], direction: FORWARDS, basis: [STATED]) { kind direction } } }',
    );
    const expected = northshire.record.links.filter(
      ({ kind, from, basis }) =>
        kind === 'ABOUT' && from === 'operation-lantern' && basis === 'STATED',
    ).length;
    expect(entity).toEqual({
      linkCount: expected,
      links: Array.from({ length: expected }, () => ({ kind: 'ABOUT', direction: 'FORWARDS' })),
    });
  });
});

describe('entity', () => {
  test('gives kind, name, address and properties of any thing', async () => {
    const { entity } = await answer<{ entity: object }>(
      '{ entity(id: "operation-lantern") { id kind name address properties { name value } } }',
    );
    expect(entity).toMatchObject({
      id: 'operation-lantern',
      kind: 'Initiative',
      name: 'Operation Lantern',
      address: '/things/operation-lantern',
      properties: expect.arrayContaining([
        { name: 'form', value: 'OPERATION' },
        { name: 'stage', value: 'PILOT' },
        { name: 'stageAsOfInferred', value: 'false' },
      ]),
    });
  });

  test('of an unknown id is null', async () => {
    expect(await answer('{ entity(id: "nothing") { id } }')).toEqual({ entity: null });
  });
});

describe('trace', () => {
  test('cites every hop of every chain, and says where each stops', async () => {
    const { trace } = await answer<{
      trace: {
        total: number;
        chains: { hops: { kind: string; citations: object[] }[]; stops: { why: string } }[];
      };
    }>(
      '{ trace(from: "northshire-risks-2025/disorder") { total chains { hops { kind citations { document locator anchor } } stops { code why } } } }',
    );
    expect(trace.total).toBe(trace.chains.length);
    expect(trace.total).toBeGreaterThan(0);
    const uncited = trace.chains
      .flatMap(({ hops }) => hops)
      .filter(({ citations }) => citations.length === 0);
    expect(uncited).toEqual([]);
    expect(trace.chains.filter(({ stops }) => stops.why === '')).toEqual([]);
  });

  test('finds the same pair from either end', async () => {
    const query = 'query ($from: ID!, $to: ID!) { trace(from: $from, to: $to) { total } }';
    const risk = 'northshire-risks-2025/disorder';
    const there = await answer<{ trace: { total: number } }>(query, {
      from: risk,
      to: 'operation-lantern',
    });
    const back = await answer<{ trace: { total: number } }>(query, {
      from: 'operation-lantern',
      to: risk,
    });
    expect(there.trace.total).toBeGreaterThan(0);
    expect(back.trace.total).toBe(there.trace.total);
  });

  test('as of a day hides what had not been published', async () => {
    const query =
      'query ($asOf: Date) { trace(from: "northshire-risks-2025/disorder", kinds: [Initiative], asOf: $asOf) { asOf total } }';
    const now = await answer<{ trace: { total: number } }>(query);
    const before = await answer<{ trace: { total: number; asOf: string } }>(query, {
      asOf: '2025-12-31',
    });
    expect(now.trace.total).toBeGreaterThan(0);
    expect(before.trace).toEqual({ asOf: '2025-12-31', total: 0 });
  });

  test('of an unknown id names the nearest', async () => {
    const { errors } = await northshire.ask(
      '{ trace(from: "northshire-risks-2025/disordr") { total } }',
    );
    expect(errors?.[0]?.message).toMatch(
      /nothing with the id "northshire-risks-2025\/disordr"\. The nearest are: northshire-risks-2025\/disorder/,
    );
  });

  test('of a risk without action finds no initiative', async () => {
    const data = await answer(
      '{ trace(from: "northshire-risks-2025/quarry-theft", kinds: [Initiative]) { total chains { weakest } } }',
    );
    expect(data).toEqual({ trace: { total: 0, chains: [] } });
  });
});

test('dataset says what is loaded and how much of it is cited', async () => {
  const { dataset } = await answer<{ dataset: { counts: { kind: string; count: number }[] } }>(
    '{ dataset { entities links citations passages searches shareCited shareModelled verified counts { kind count } } }',
  );
  const { record } = northshire;
  expect(dataset).toMatchObject({
    entities: record.entities.length,
    links: record.links.length,
    citations: record.citations.length,
    passages: record.passages.length,
    searches: record.searches.length,
    shareCited: 1,
    shareModelled: 1,
    verified: false,
  });
  expect(dataset.counts.map(({ kind }) => kind)).toEqual([...ENTITY_KINDS].sort());
});
