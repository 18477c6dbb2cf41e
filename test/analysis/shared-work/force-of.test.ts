import { describe, expect, it } from 'vitest';
import { forceOf } from '../../../src/analysis/shared-work/work.js';

const told = (id: string, links: number) => ({
  document: 'report-2026',
  force: { id, kind: 'Organisation', name: id },
  links,
});

const idsOf = (...all: readonly ReturnType<typeof told>[]) => forceOf(all).map(({ id }) => id);

describe('the force that a document is about', () => {
  it('is the one of which it tells more than of all others together, and none where none is', () => {
    expect([
      idsOf(told('northshire-police', 48), told('southshire-police', 2)),
      idsOf(told('northshire-police', 2), told('southshire-police', 2)),
      idsOf(),
    ]).toEqual([['northshire-police'], [], []]);
  });
});
