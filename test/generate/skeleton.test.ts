import { describe, expect, test } from 'vitest';
import { formatSkeleton, recordPath } from '../../src/generate/skeleton.js';
import { kindNamed } from '../../src/model/kinds.js';

describe('a new record', () => {
  test.each([
    ['Document', 'northshire-report', 'documents/northshire-report/document.yml'],
    ['Plan', 'northshire-2025', 'plans/northshire-2025/northshire-2025.yml'],
    ['RiskArea', 'northshire-2025/disorder', 'plans/northshire-2025/risk-areas/disorder.yml'],
    ['SubObjective', 'northshire-2025/2-safer', 'plans/northshire-2025/sub-objectives/2-safer.yml'],
    ['Inspection', 'peel-2024', 'inspections/peel-2024/peel-2024.yml'],
    ['Finding', 'peel-2024/q1-afi-1', 'inspections/peel-2024/findings/q1-afi-1.yml'],
    ['Theme', 'disorder', 'themes/disorder.yml'],
    ['Organisation', 'northshire-police', 'organisations/northshire-police.yml'],
    ['Initiative', 'operation-banana', 'initiatives/operation-banana.yml'],
  ])('a %s %s stands in %s', (kind, id, path) => {
    expect(recordPath(kind, id)).toBe(path);
  });

  test('has the keys it must have, those it may have as comments, and the choices of each', () => {
    expect(
      formatSkeleton(kindNamed('RiskArea'), 'northshire-2025/disorder', 'northshire-report'),
    ).toBe(
      [
        '# A risk or threat as one register or plan lists it. How it is written: docs/writing-the-record.md',
        'document: northshire-report',
        'riskArea:',
        '  id: northshire-2025/disorder',
        '  name:  # a text',
        '  listing:  # KEY_RISK | OTHER_PRIORITY_AREA | KEY_THREAT | ADDITIONAL_THREAT',
        '  # position:  # a number in digits',
        '  nature:  # CRIME | ORGANISATIONAL | SOCIAL',
        '  # summary:  # a text',
        '  cites:  # <locator> "<three to six words>"',
        '  # names: / links: / figures: / says:',
        '',
      ].join('\n'),
    );
  });
});
