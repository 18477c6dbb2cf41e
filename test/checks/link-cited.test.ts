import { describe, expect, it } from 'vitest';
import { linkCited } from '../../src/checks/link-cited.js';
import { problemsOf, seedOf } from './harness.js';

describe('link-cited', () => {
  it('finds a link without citation', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    addresses: risks-2025/disorder
`,
    });
    expect(problemsOf(linkCited, seed)).toEqual([
      {
        check: 'link-cited',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--addresses--risks-2025/disorder',
        message:
          'No passage is cited for the link "operation-lantern addresses risks-2025/disorder". Add: cites: <locator> "<three to six words>".',
      },
    ]);
  });

  it('passes the links of a statement without citation, which is told itself', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
    says:
      - text: The council owns both parks.
`,
    });
    expect(problemsOf(linkCited, seed)).toEqual([]);
  });
});
