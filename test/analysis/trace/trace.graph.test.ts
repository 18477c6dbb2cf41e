import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFolder, type Loaded } from '../../graph/loaded.js';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

interface Answer {
  readonly chains: readonly {
    readonly hops: readonly {
      readonly kind: string;
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
    }[];
  }[];
}

async function chainsOf(asked: string): Promise<string[]> {
  const { data, errors } = await northshire.ask(
    `{ trace(${asked}) { chains { hops { kind from { id } to { id } } } } }`,
  );
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  return (data as unknown as { trace: Answer }).trace.chains.map(({ hops }) =>
    [hops[0]?.from.id, ...hops.map(({ kind, to }) => `${kind} ${to.id}`)].join(' > '),
  );
}

describe('a trace as of a day', () => {
  test('goes over a theme that only a later document defines: the theme is a word of ours', async () => {
    const asked =
      'from: "northshire-risks-2025/disorder", to: "northshire-2025/2-safer-evenings", asOf: "2025-12-31"';
    expect(await chainsOf(asked)).toEqual([
      'northshire-risks-2025/disorder > ALIGNS_WITH northshire-2025/safe-places > BREAKS_INTO northshire-2025/2-safer-evenings',
      'northshire-risks-2025/disorder > COVERS disorder > JOIN disorder > COVERS northshire-2025/safe-places > BREAKS_INTO northshire-2025/2-safer-evenings',
      'northshire-risks-2025/disorder > COVERS parks > JOIN parks > COVERS northshire-2025/2-safer-evenings',
      'northshire-risks-2025/disorder > COVERS parks > JOIN parks > COVERS northshire-2025/safe-places > BREAKS_INTO northshire-2025/2-safer-evenings',
    ]);
  });

  test('still hides what a later document tells first', async () => {
    expect(
      await chainsOf('from: "northshire-risks-2025/disorder", to: "operation-lantern"'),
    ).not.toEqual([]);
    expect(
      await chainsOf(
        'from: "northshire-risks-2025/disorder", to: "operation-lantern", asOf: "2025-12-31"',
      ),
    ).toEqual([]);
  });
});
