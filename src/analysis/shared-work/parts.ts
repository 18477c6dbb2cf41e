import type { Reference } from '../cited-passage.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';

const PARTS = readCypher('shared-work/find-parts.cypher');

interface PartRow {
  readonly whole: string;
  readonly part: string;
  readonly through: Reference;
}

/** A body with its own parts: what they do, it does. */
export interface BodyWithParts {
  readonly id: string;
  /** By the part's id: the body's immediate part through which it is the body's, or the part itself. */
  readonly parts: ReadonlyMap<string, Reference>;
}

/**
 * Bodies with all that documents state to be a part of them, straight or through another part. Nothing that is
 * inferred to be a part, nothing told only by its type, and never what the body is itself a part of.
 */
export async function findBodies(
  at: Database,
  ids: readonly string[],
  asOf: string | null,
): Promise<BodyWithParts[]> {
  const rows = ids.length === 0 ? [] : await runCypher<PartRow>(at, PARTS, { ids, asOf });
  return ids.map((id) => {
    const parts = new Map<string, Reference>();
    // The shortest way first: where there are several, that is the one told.
    for (const { whole, part, through } of rows)
      if (whole === id && !parts.has(part)) parts.set(part, through);
    return { id, parts };
  });
}
