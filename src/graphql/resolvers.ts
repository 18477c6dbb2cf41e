import { coverage } from '../analysis/coverage/coverage.js';
import { COVERAGE_RULES } from '../analysis/coverage/rules.js';
import { crossWalk } from '../analysis/cross-walk/cross-walk.js';
import { dataset } from '../analysis/dataset/dataset.js';
import { entity } from '../analysis/entity/entity.js';
import { search } from '../analysis/search/search.js';
import { trace } from '../analysis/trace/trace.js';
import { BASES } from '../model/basis.js';
import type { Context } from './context.js';
import type {
  QueryCoverageArgs,
  QueryCrossWalkArgs,
  QueryEntityArgs,
  QuerySearchArgs,
  QueryTraceArgs,
} from './generated/api.js';
import { within } from './limits.js';

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

/** The questions, one line each: what they mean is in `src/analysis`. */
export const resolvers = {
  Query: {
    entity: (_: unknown, { id }: QueryEntityArgs, { at }: Context) => entity(at, id),
    search: (_: unknown, asked: QuerySearchArgs, { at }: Context) =>
      search(at, { ...asked, first: within('first', asked.first ?? 20, 1, 200) }),
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
  Passage: { text: textOf },
};
