import { describe, expect, it } from 'vitest';
import {
  decideCoverage,
  type DecidedCoverage,
} from '../../../src/analysis/coverage/decide-coverage.js';
import type { By } from '../../../src/analysis/coverage/columns.js';
import type { CoverageFacts, CoverageOptions } from '../../../src/analysis/coverage/facts.js';
import type { State } from '../../../src/analysis/coverage/decide-cell.js';
import { randomFacts } from './random-facts.js';

const OPTIONS: CoverageOptions = {
  evidence: new Set(['Initiative']),
  basis: new Set(['STATED', 'MATCHED', 'INFERRED'] as const),
  inPlace: false,
};
const SEEDS = Array.from({ length: 250 }, (_, index) => index + 1);
const WAYS: readonly By[] = ['DOCUMENT', 'PLAN', 'APPROACH'];

const decide = (facts: CoverageFacts, by: By = 'DOCUMENT', options = OPTIONS) =>
  decideCoverage(facts, by, { own: new Set() }, options);

/** How much a state claims: evidence enough, some, none. */
const HEIGHT: Readonly<Record<State, number>> = {
  EVIDENCED: 2,
  PARTIAL: 1,
  NONE_FOUND: 0,
  NOT_LOOKED: 0,
};

const statesOf = ({ rows }: DecidedCoverage): State[] =>
  rows.flatMap(({ whole, cells }) => [whole.state, ...cells.map(({ state }) => state)]);

describe('coverage of 250 random records', () => {
  it('gives every item a state in every column, and totals that add up', () => {
    for (const seed of SEEDS)
      for (const by of WAYS) {
        const facts = randomFacts(seed);
        const { columns, rows, totals } = decide(facts, by);
        expect(rows).toHaveLength(facts.items.length);
        expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
        for (const counts of [totals, ...columns.map((column) => column.totals)])
          expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      }
  });

  it('can only sink when a link is taken away', () => {
    for (const seed of SEEDS) {
      const facts = randomFacts(seed);
      const before = statesOf(decide(facts));
      const fewer = [
        ...facts.subjects.map((_, at) => ({
          ...facts,
          subjects: facts.subjects.filter((_one, index) => index !== at),
        })),
        ...facts.direct
          .map((_, at) => at)
          .filter((at) => facts.direct[at]?.link.kind !== 'DISMISSED')
          .map((at) => ({ ...facts, direct: facts.direct.filter((_one, index) => index !== at) })),
      ];
      for (const less of fewer) {
        const after = statesOf(decide(less));
        expect(
          after.filter((state, at) => HEIGHT[state] > HEIGHT[before[at] ?? 'EVIDENCED']),
        ).toEqual([]);
      }
    }
  });

  it('is never EVIDENCED by what only touches, is broader, related, inferred, or earlier', () => {
    const weakened: readonly ((facts: CoverageFacts) => CoverageFacts)[] = [
      (facts) => ({
        ...facts,
        direct: [],
        subjects: facts.subjects.map((one) => ({ ...one, link: { ...one.link, aim: 'TOUCHED' } })),
      }),
      (facts) => ({
        ...facts,
        direct: [],
        subjects: facts.subjects.map((one) => ({
          ...one,
          link: { ...one.link, basis: 'INFERRED' },
        })),
      }),
      (facts) => ({ ...facts, planFrom: '2999-01-01' }),
      (facts) => ({
        ...facts,
        direct: [],
        subjects: facts.subjects.filter(({ theme }) => theme === 'theme-0'),
        items: facts.items.map((item) => ({
          ...item,
          parts: [{ id: 'theme-1', kind: 'Theme', name: '1', basis: 'STATED' as const }],
        })),
      }),
    ];
    const all = SEEDS.flatMap((seed) =>
      weakened.map((weaken) => decide(weaken(randomFacts(seed)))),
    );
    expect(all.flatMap(statesOf).filter((state) => state === 'EVIDENCED')).toEqual([]);
  });

  it('says nothing of absence where a search is stale or a document is not read', () => {
    for (const seed of SEEDS) {
      const facts = randomFacts(seed);
      const stale = {
        ...facts,
        searches: facts.searches.map((one) => ({ ...one, current: false })),
      };
      const unread = {
        ...facts,
        documents: facts.documents.map((one) => ({ ...one, curation: 'SEGMENTED' })),
      };
      const found = [stale, unread].flatMap((one) => statesOf(decide(one)));
      expect(found.filter((state) => state === 'NONE_FOUND')).toEqual([]);
    }
  });

  it('never calls missing what a filter hides', () => {
    for (const seed of SEEDS) {
      const facts = randomFacts(seed);
      const before = statesOf(decide(facts));
      const filters = [
        { ...OPTIONS, inPlace: true },
        { ...OPTIONS, basis: new Set(['STATED'] as const) },
      ];
      for (const options of filters) {
        const after = statesOf(decide(facts, 'DOCUMENT', options));
        const turned = after.filter(
          (state, at) => HEIGHT[state] === 0 && HEIGHT[before[at] ?? 'NOT_LOOKED'] > 0,
        );
        expect(turned).toEqual([]);
      }
    }
  });
});
