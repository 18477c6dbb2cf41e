import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';
import { loadFolder, type Loaded } from '../../graph/loaded.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

interface Related {
  readonly item: { readonly id: string };
  readonly relation: string;
  readonly rationale: string | null;
}

interface Row {
  readonly side: string;
  readonly item: { readonly id: string };
  readonly part: { readonly id: string } | null;
  readonly outcome: string;
  readonly related: readonly Related[];
  readonly notRelated: readonly Related[];
}

async function rowOf(id: string): Promise<Row[]> {
  const { data, errors } = await northshire.ask(
    `{ crossWalk(from: "northshire-risks-2025", to: "northshire-2025") { rows {
      side item { id } part { id } outcome related { ...one } notRelated { ...one } } } }
    fragment one on CrossWalkRelated { item { id } relation rationale }`,
  );
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  const { rows } = (data as unknown as { crossWalk: { rows: Row[] } }).crossWalk;
  return rows.filter(({ item }) => item.id === id);
}

describe('the cross-walk of Northshire', () => {
  test('tells what became of a risk, with the reason', async () => {
    expect(await rowOf('northshire-risks-2025/disorder')).toEqual([
      {
        side: 'FROM',
        item: { id: 'northshire-risks-2025/disorder' },
        part: null,
        outcome: 'BROADER',
        related: [
          {
            item: { id: 'northshire-2025/safe-places' },
            relation: 'SUBSET',
            rationale: 'The priority is of streets as well as parks, at any hour.',
          },
        ],
        notRelated: [],
      },
    ]);
  });

  test('keeps what was looked at and found not to be related apart from what is', async () => {
    expect(await rowOf('northshire-risks-2025/wild-swimming')).toEqual([
      {
        side: 'FROM',
        item: { id: 'northshire-risks-2025/wild-swimming' },
        part: null,
        outcome: 'DROPPED',
        related: [],
        notRelated: [
          {
            item: { id: 'northshire-2025/honest-trade' },
            relation: 'NONE',
            rationale: 'Nothing of swimming stands under either priority.',
          },
        ],
      },
    ]);
  });
});
