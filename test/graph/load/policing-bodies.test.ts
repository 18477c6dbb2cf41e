import { describe, expect, it } from 'vitest';
import { policingBodiesByDocument } from '../../../src/graph/load/policing-bodies.js';
import { readSeed } from '../../../src/seed/read-seed.js';
import { completeRecord } from '../../../src/seed/record.js';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';

const record = completeRecord(readSeed(NORTHSHIRE_SEED));

describe('the forces of which a document tells', () => {
  it('are those that it is cited for, or of a link with them', () => {
    expect([...policingBodiesByDocument(record)].sort()).toEqual([
      ['peel-northshire-2024', ['northshire-police']],
      ['plan-page-2025', ['northshire-pcc', 'northshire-police']],
      ['question-page-2026', ['northshire-pcc']],
      ['report-2026', ['northshire-police']],
      ['risk-page-2025', ['northshire-police']],
    ]);
  });

  it('include that of a post or unit which alone is named', () => {
    const citations = record.citations.filter(({ of }) => of === 'chief-constable');
    expect([...policingBodiesByDocument({ ...record, citations })]).toEqual([
      ['plan-page-2025', ['northshire-police']],
    ]);
  });
});
