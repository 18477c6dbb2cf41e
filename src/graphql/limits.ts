import { ApolloArmor } from '@escape.tech/graphql-armor';

/** A request asks for more than the service gives at once. */
export class LimitError extends Error {}

/** A number between two bounds; else an error that names them. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new LimitError(
    `"${argument}" is ${value}; it may be ${least} to ${most}. Page through what is more.`,
  );
}

/** A list of one to so many; else an error that names both. */
export function some<T>(argument: string, values: readonly T[], most: number): readonly T[] {
  within(`${argument} (how many)`, values.length, 1, most);
  return values;
}

/**
 * What one request may ask. Depth and cost are those of our own deepest and costliest documents (the
 * explorer's, and what `ask` sends) with a margin: two levels, and about a quarter of the cost. A test
 * measures them and holds these numbers to it.
 */
export const LIMITS = {
  depth: 13,
  aliases: 15,
  directives: 8,
  tokens: 1000,
  /** Values that an answer may hold, as `cost.ts` counts them. */
  cost: 320_000,
  /** Root fields, which are answered side by side. */
  questions: 10,
  /** Values that a request brings with it, in variables and in its text. */
  input: { depth: 12, objects: 200, listed: 1000, text: 1000 },
  body: '100kb',
} as const;

/** The rules that refuse a request before it costs anything. */
export const armour = new ApolloArmor({
  maxDepth: { n: LIMITS.depth },
  maxAliases: { n: LIMITS.aliases, allowList: [] },
  maxDirectives: { n: LIMITS.directives },
  // Its parser's errors would be answered as faults of ours (500): the server's own parser counts.
  maxTokens: { enabled: false },
  // It knows pages that are literals called `first`, and no others: `cost.ts` knows them all.
  costLimit: { enabled: false },
  // The schema is public: a wrong name gets the nearest good one.
  blockFieldSuggestion: { enabled: false },
}).protect();
