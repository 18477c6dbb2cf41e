import { accountability } from '../analysis/accountability/accountability.js';
import { appearances } from '../analysis/appearances/appearances.js';
import { comparison } from '../analysis/comparison/comparison.js';
import { coverage } from '../analysis/coverage/coverage.js';
import { COVERAGE_RULES } from '../analysis/coverage/rules.js';
import { crossWalk } from '../analysis/cross-walk/cross-walk.js';
import { dataset } from '../analysis/dataset/dataset.js';
import { disputes } from '../analysis/disputes/disputes.js';
import { entity } from '../analysis/entity/entity.js';
import { gaps } from '../analysis/gaps/gaps.js';
import { GAP_RULES } from '../analysis/gaps/rules.js';
import { search } from '../analysis/search/search.js';
import { sharedWork, unmetPartnerships } from '../analysis/shared-work/shared-work.js';
import { timeline } from '../analysis/timeline/timeline.js';
import { trace } from '../analysis/trace/trace.js';
import { wordsIn } from '../analysis/words-in/words-in.js';
import { BASES } from '../model/basis.js';
import type { Context } from './context.js';
import type {
  QueryAccountabilityArgs,
  QueryAppearancesArgs,
  QueryComparisonArgs,
  QueryCoverageArgs,
  QueryCrossWalkArgs,
  QueryDisputesArgs,
  QueryEntityArgs,
  QueryGapsArgs,
  QuerySearchArgs,
  QuerySharedWorkArgs,
  QueryTimelineArgs,
  QueryTraceArgs,
  QueryUnmetPartnershipsArgs,
  QueryWordsInArgs,
} from './generated/api.js';
import { some, within } from './limits.js';

interface Cited {
  readonly id: string;
  readonly document: string;
  readonly locator: string;
}

interface Place {
  readonly document: string;
  readonly locator: string;
}

const textOf = ({ document, locator }: Place, _: unknown, { passages }: Context) =>
  passages?.textOf(document, locator) ?? null;
const verdictOf = ({ id }: { id: string }, _: unknown, { passages }: Context) =>
  passages?.verdictOf(id) ?? null;

/** The scalar gives a date of the driver's; questions take an ISO day. */
const day = (value: unknown) => (value === null || value === undefined ? null : String(value));

/** The part of a list that is asked for. */
const page = ({ first, offset }: { first?: number | null; offset?: number | null }) => ({
  first: within('first', first ?? 200, 1, 500),
  offset: within('offset', offset ?? 0, 0, 1_000_000),
});

/** The questions, one line each: what they mean is in `src/analysis`. */
export const resolvers = {
  Query: {
    entity: (_: unknown, { id }: QueryEntityArgs, { at }: Context) => entity(at, id),
    search: (_: unknown, asked: QuerySearchArgs, { at }: Context) =>
      search(at, { ...asked, first: within('first', asked.first ?? 20, 1, 200) }),
    wordsIn: (_: unknown, asked: QueryWordsInArgs, { at }: Context) =>
      wordsIn(at, { ...asked, asOf: day(asked.asOf) }),
    trace: (_: unknown, asked: QueryTraceArgs, { at }: Context) =>
      trace(at, {
        ...asked,
        asOf: day(asked.asOf),
        basis: asked.basis ?? BASES,
        first: within('first', asked.first ?? 50, 1, 500),
      }),
    coverage: (_: unknown, asked: QueryCoverageArgs, { at }: Context) =>
      coverage(at, {
        ...asked,
        by: asked.by ?? 'DOCUMENT',
        evidence: asked.evidence ?? ['INITIATIVE'],
        asOf: day(asked.asOf),
        basis: asked.basis ?? BASES,
      }),
    coverageRules: () => COVERAGE_RULES,
    crossWalk: (_: unknown, asked: QueryCrossWalkArgs, { at }: Context) =>
      crossWalk(at, { ...asked, asOf: day(asked.asOf) }),
    gaps: (_: unknown, asked: QueryGapsArgs, { at }: Context) =>
      gaps(at, { ...asked, ...page(asked), asOf: day(asked.asOf) }),
    gapRules: () => GAP_RULES,
    accountability: (_: unknown, asked: QueryAccountabilityArgs, { at }: Context) =>
      accountability(at, {
        ...asked,
        ...page(asked),
        of: some('of', asked.of, 50),
        asOf: day(asked.asOf),
      }),
    sharedWork: (_: unknown, asked: QuerySharedWorkArgs, { at }: Context) =>
      sharedWork(at, { ...asked, ...page(asked), asOf: day(asked.asOf) }),
    unmetPartnerships: (_: unknown, asked: QueryUnmetPartnershipsArgs, { at }: Context) =>
      unmetPartnerships(at, { ...asked, ...page(asked), asOf: day(asked.asOf) }),
    comparison: (_: unknown, asked: QueryComparisonArgs, { at }: Context) =>
      comparison(at, { ...asked, asOf: day(asked.asOf) }),
    timeline: (_: unknown, asked: QueryTimelineArgs, { at }: Context) =>
      timeline(at, {
        ...asked,
        ...page(asked),
        from: day(asked.from),
        to: day(asked.to),
        asOf: day(asked.asOf),
      }),
    disputes: (_: unknown, asked: QueryDisputesArgs, { at }: Context) =>
      disputes(at, { ...asked, ...page(asked), asOf: day(asked.asOf) }),
    appearances: (_: unknown, asked: QueryAppearancesArgs, { at }: Context) =>
      appearances(at, { ...asked, ...page(asked), asOf: day(asked.asOf) }),
    dataset: async (_: unknown, __: unknown, { at, passages }: Context) => ({
      ...(await dataset(at)),
      verified: passages !== undefined,
    }),
  },
  CitedPassage: {
    text: (cited: Cited, asked: unknown, context: Context) => textOf(cited, asked, context),
    verdict: verdictOf,
  },
  Citation: { text: textOf, verdict: verdictOf },
  OpenMention: { text: textOf },
  Passage: { text: textOf },
};
