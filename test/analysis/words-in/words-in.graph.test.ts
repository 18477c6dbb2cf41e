import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';
import { loadFolder, type Loaded } from '../../graph/loaded.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

async function told(phrase: string, more = ''): Promise<unknown> {
  const { data, errors } = await northshire.ask(
    `{ wordsIn(phrase: "${phrase}"${more}) { words documents { document searched standing missing } } }`,
  );
  return errors?.map(({ message }) => message) ?? data?.wordsIn;
}

describe('words in the documents of Northshire', () => {
  test('stand in those that have them, each by itself, folded', async () => {
    expect(await told('Litter zeppelins', ', in: ["plan-page-2025", "risk-page-2025"]')).toEqual({
      words: ['litter', 'zeppelin'],
      documents: [
        { document: 'risk-page-2025', searched: true, standing: ['litter'], missing: ['zeppelin'] },
        { document: 'plan-page-2025', searched: true, standing: ['litter'], missing: ['zeppelin'] },
      ],
    });
  });

  test('are looked for in all documents that had been published by a day', async () => {
    const { documents } = (await told('swan', ', asOf: "2024-12-31"')) as {
      documents: readonly { document: string }[];
    };
    expect(documents.map(({ document }) => document)).toEqual(['peel-northshire-2024']);
  });

  test('are refused where there is none, or the document is not there', async () => {
    expect(await told('?!')).toEqual([
      'phrase: "?!" has no word by which to search. Give a word or two.',
    ]);
    expect(await told('swan', ', in: ["report-2027"]')).toEqual([
      expect.stringContaining('nothing with the id "report-2027"'),
    ]);
  });
});
