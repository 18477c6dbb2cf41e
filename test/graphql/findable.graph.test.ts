import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFolder, type Loaded } from '../graph/loaded.js';
import { PLAIN_WORDS } from '../questions/plain-words.js';

let shipped: Loaded;
beforeAll(async () => {
  shipped = await loadFolder('seed');
});
afterAll(() => shipped.close());

describe.each(Object.entries(PLAIN_WORDS))('a plain word of %s', (_, words) => {
  test.each(words)('"%s" finds %s in the first five hits', async (phrase, id) => {
    const { data } = await shipped.ask(
      'query ($phrase: String!) { search(phrase: $phrase, first: 5) { hits { id } } }',
      { phrase },
    );
    expect(
      (data as { search: { hits: { id: string }[] } }).search.hits.map((hit) => hit.id),
    ).toContain(id);
  });
});
