import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/checks/run-checks.js';
import { seedOf } from './harness.js';

const COUNCIL = `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens"
`;

const places = (files: Record<string, string>) =>
  checkSeed(seedOf(files)).problems.map(({ file, line, check }) => `${file}:${line} ${check}`);

describe('checking a record', () => {
  it('finds nothing in a sound one', () => {
    expect(checkSeed(seedOf())).toEqual({ problems: [], accepted: [], waiting: [] });
  });

  it('lists all problems at once, by file, line and check', () => {
    const files = {
      'organisations.yml': COUNCIL,
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    addresses: risks-2025/disorder
    basis: INFERRED
`,
    };
    expect(places(files)).toEqual([
      'seed/links/more.yml:3 basis-and-rationale',
      'seed/links/more.yml:3 link-cited',
      'seed/organisations.yml:3 node-linked',
      'seed/organisations.yml:6 anchor-length',
    ]);
  });

  it('lets an accepted problem pass with its reason, and no other', () => {
    const files = {
      'organisations.yml': COUNCIL,
      'accepted.yml': `
accepted:
  - check: node-linked
    file: seed/organisations.yml
    why: The report names it and no more.
`,
    };
    const { problems, accepted } = checkSeed(seedOf(files));
    expect(problems.map(({ check }) => check)).toEqual(['anchor-length']);
    expect(accepted.map(({ problem, why }) => [problem.check, problem.about, why])).toEqual([
      ['node-linked', 'northshire-council', 'The report names it and no more.'],
    ]);
  });

  it('lets nothing pass that the graph can’t bear', () => {
    const files = {
      'organisations.yml': COUNCIL.replace(/ {4}cites.*\n/, ''),
      'accepted.yml': `
accepted:
  - check: node-cited
    about: northshire-council
    why: Everybody knows the council.
  - check: node-linked
    about: northshire-council
    why: The report names it and no more.
`,
    };
    expect(places(files)).toEqual([
      'seed/accepted.yml:2 accepted-still-fails',
      'seed/organisations.yml:3 node-cited',
    ]);
  });

  it('lets those wait that would take for missing what can’t be read', () => {
    const verdict = checkSeed(seedOf({ 'initiatives/operation-lantern.yml': 'initiative: [' }));
    expect(verdict.problems.map(({ check }) => check)).toEqual(['yaml-readable']);
    expect(verdict.waiting).toEqual([
      'stated-document',
      'passage-accounted-for',
      'search-current',
      'unreviewed-mention',
      'review-of-a-hit',
      'plan-items-cover',
      'stated-counts-agree',
      'discrepancy-recomputes',
      'node-linked',
      'expectations-hold',
      'accepted-still-fails',
    ]);
  });
});
