import { describe, expect, it } from 'vitest';
import { basisAndRationale } from '../../src/checks/basis-and-rationale.js';
import { problemsOf, seedOf } from './harness.js';

describe('basis-and-rationale', () => {
  it('finds an inferred link without a reason', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    addresses: risks-2025/disorder
    basis: INFERRED
    cites: work.1 "against rowdy friday nights"
`,
    });
    expect(problemsOf(basisAndRationale, seed)).toEqual([
      {
        check: 'basis-and-rationale',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--addresses--risks-2025/disorder',
        message:
          '"operation-lantern addresses risks-2025/disorder" is INFERRED without a reason. Add: why: <a reason that a reader can dispute>.',
      },
    ]);
  });

  it('finds a judgement without a reason, whatever its basis', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    dismissed: risks-2025/disorder
    cites: work.1 "against rowdy friday nights"
`,
    });
    expect(problemsOf(basisAndRationale, seed)).toEqual([
      {
        check: 'basis-and-rationale',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--dismissed--risks-2025/disorder',
        message:
          '"operation-lantern does not address risks-2025/disorder" is a judgement without a reason. Add: why: <a reason that a reader can dispute>.',
      },
    ]);
  });

  it('passes a reason where one is due, and none where the passage says so', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    dismissed: risks-2025/disorder
    why: The patrols count swans.
    cites: work.1 "against rowdy friday nights"
  - from: operation-lantern
    addresses: risks-2025/disorder
    cites: work.1 "against rowdy friday nights"
`,
    });
    expect(problemsOf(basisAndRationale, seed)).toEqual([]);
  });
});
