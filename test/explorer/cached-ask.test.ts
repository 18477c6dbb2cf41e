import { describe, expect, test } from 'vitest';
import type { AskRecord } from '../../src/explorer/ask-record.js';
import { cachedAsk } from '../../src/explorer/cached-ask.js';
import { NamesDocument, SearchDocument } from '../../src/explorer/generated/graphql.js';

function counting(): { ask: AskRecord; asked: string[] } {
  const asked: string[] = [];
  const ask: AskRecord = async (_, variables) => {
    asked.push(JSON.stringify(variables));
    return { number: asked.length } as never;
  };
  return { ask, asked };
}

describe('answers kept in memory', () => {
  test('are given again for the same document, variables and record', async () => {
    const { ask, asked } = counting();
    const cached = cachedAsk(ask, async () => 'one');
    const first = await cached(NamesDocument, { offset: 0 });
    expect(await cached(NamesDocument, { offset: 0 })).toBe(first);
    await cached(NamesDocument, { offset: 500 });
    await cached(SearchDocument, { phrase: 'x', first: 1 });
    expect(asked.length).toBe(3);
  });

  test('are asked anew once another record is loaded', async () => {
    const { ask, asked } = counting();
    let record = 'one';
    const cached = cachedAsk(ask, async () => record);
    await cached(NamesDocument, { offset: 0 });
    record = 'two';
    await cached(NamesDocument, { offset: 0 });
    expect(asked.length).toBe(2);
  });

  test('are not kept where the API refused', async () => {
    let refuse = true;
    const cached = cachedAsk(
      async () => {
        if (refuse) throw new Error('away');
        return { here: true } as never;
      },
      async () => 'one',
    );
    await expect(cached(NamesDocument, { offset: 0 })).rejects.toThrow('away');
    refuse = false;
    expect(await cached(NamesDocument, { offset: 0 })).toEqual({ here: true });
  });
});
