import { describe, expect, it } from 'vitest';
import { linkEndsPermitted } from '../../src/checks/link-ends-permitted.js';
import { problemsOf, seedOf } from './harness.js';

describe('link-ends-permitted', () => {
  it('finds an end of the wrong kind, with the table’s row and what it has instead', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    covers: disorder
    cites: work.1 "against rowdy friday nights"
`,
    });
    expect(problemsOf(linkEndsPermitted, seed)).toEqual([
      {
        check: 'link-ends-permitted',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--covers--disorder',
        message:
          '"covers" goes from RiskArea, Priority, Pledge or SubObjective to Theme; operation-lantern is an Initiative and disorder is a Theme. From an Initiative to a Theme the table has: about.',
      },
    ]);
  });

  it('finds two kinds between which the table has nothing', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: disorder
    contributesTo: operation-lantern
    cites: work.1 "against rowdy friday nights"
`,
    });
    expect(problemsOf(linkEndsPermitted, seed)).toEqual([
      {
        check: 'link-ends-permitted',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'disorder--contributes-to--operation-lantern',
        message:
          '"contributesTo" goes from Initiative to SubObjective, Priority or Pledge; disorder is a Theme and operation-lantern is an Initiative. From a Theme to an Initiative the table has no relation.',
      },
    ]);
  });

  it('passes a link that the table permits', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    addresses: risks-2025/disorder
    cites: work.1 "against rowdy friday nights"
`,
    });
    expect(problemsOf(linkEndsPermitted, seed)).toEqual([]);
  });
});
