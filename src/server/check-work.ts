import { measureWork } from '../graphql/cost.js';
import { LIMITS } from '../graphql/limits.js';
import { refuseLimit } from './refuse-limit.js';
import type { Resolved } from './request-limits.js';

/**
 * Refuses a request that would ask too many questions at once, or bring forth more values than one
 * request may.
 * @throws GraphQLError LIMIT_EXCEEDED with what was measured and the limit
 */
export function checkWork({ schema, document, operationName, request }: Resolved): void {
  const { variables = {} } = request;
  const work = measureWork(schema, { document, variables, operation: operationName ?? undefined });
  // Variables that are no good are told by the execution, better than here.
  if (work === undefined) return;
  if (work.questions > LIMITS.questions)
    throw refuseLimit(
      `The request asks ${work.questions} questions at once; it may ask ${LIMITS.questions}. Send the others in a request of their own.`,
    );
  if (work.cost > LIMITS.cost)
    throw refuseLimit(
      `The request costs ${work.cost}; it may cost ${LIMITS.cost}. Each field counts once for every thing that it is asked of: ask for smaller pages, or for fewer lists within lists.`,
    );
}
