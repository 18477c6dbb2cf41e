import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFolder, type Loaded } from '../graph/loaded.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

async function answer<T>(query: string, variables = {}): Promise<T> {
  const { data, errors } = await northshire.ask(query, variables);
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  return data as T;
}

describe('search', () => {
  async function found(phrase: string, kinds?: string[]): Promise<string[]> {
    const { search } = await answer<{ search: { hits: { id: string }[] } }>(
      'query ($phrase: String!, $kinds: [Kind!]) { search(phrase: $phrase, kinds: $kinds) { hits { id match } } }',
      { phrase, kinds },
    );
    return search.hits.map(({ id }) => id);
  }

  test.each([
    ['Operation Lantern', 'operation-lantern'],
    ['operation lanterns', 'operation-lantern'],
    ['NBC', 'northshire-council'],
    ['N.B.C.', 'northshire-council'],
    ['oper lant', 'operation-lantern'],
    ['street drinking', 'street-drinking'],
  ])('"%s" finds %s first', async (phrase, id) => {
    expect((await found(phrase))[0]).toBe(id);
  });

  test('finds a thing by what is said of it, below those found by name', async () => {
    const { search } = await answer<{
      search: { hits: { match: string; snippet: string | null }[] };
    }>('{ search(phrase: "more money") { hits { match snippet } } }');
    expect(
      search.hits.some(({ match, snippet }) => match === 'STATEMENT' && snippet !== null),
    ).toBe(true);
  });

  test('finds what has half of the words where nothing has all of them, and says so', async () => {
    const { search } = await answer<{ search: { hits: { id: string; match: string }[] } }>(
      '{ search(phrase: "the lantern constables of xyzzy") { hits { id match } } }',
    );
    expect(search.hits[0]).toEqual({ id: 'operation-lantern', match: 'SOME_WORDS' });
    expect([...new Set(search.hits.map(({ match }) => match))]).toEqual(['SOME_WORDS']);
  });

  test('finds nothing by a word that nothing has', async () => {
    expect(await found('xyzzy')).toEqual([]);
    expect(await found('xyzzy plugh')).toEqual([]);
  });

  test('keeps to the kinds asked for', async () => {
    const { search } = await answer<{ search: { hits: { kind: string }[] } }>(
      '{ search(phrase: "disorder", kinds: [RiskArea]) { hits { kind } } }',
    );
    expect([...new Set(search.hits.map(({ kind }) => kind))]).toEqual(['RiskArea']);
  });

  test.each([
    '',
    '   ',
    '***',
    '+-&&||!(){}[]^"~*?:\\/',
    "') DETACH DELETE n //",
    'a AND',
    '"unclosed',
  ])('is not harmed by %j', async (phrase) => {
    await found(phrase);
    const { dataset } = await answer<{ dataset: { entities: number } }>('{ dataset { entities } }');
    expect(dataset.entities).toBe(northshire.record.entities.length);
  });
});
