import { nearestNames } from '../nearest.js';
import { runCypher, type Database } from './run-cypher.js';

/** A question was asked of an id that the record doesn't have. */
export class UnknownIdError extends Error {
  readonly id: string;
  readonly nearest: readonly string[];

  constructor(id: string, nearest: readonly string[]) {
    super(
      `The record has nothing with the id "${id}".${nearest.length === 0 ? '' : ` The nearest are: ${nearest.join(', ')}.`} Use search to find an id.`,
    );
    this.id = id;
    this.nearest = nearest;
  }
}

/** Ids whose last part begins as the wrong one does, or that share a word with it; at most a few hundred. */
const CANDIDATES = `
MATCH (n:Entity)
WHERE NOT n:Statement AND NOT n:Observation AND any(word IN $words WHERE n.id CONTAINS word)
RETURN n.id AS id LIMIT 500`;

/** Where no id has a part of it: ids of the kinds that people ask for. */
const ANY = `
MATCH (n:(RiskArea|Priority|Pledge|SubObjective|Initiative|Organisation|Theme|Plan)&Entity)
RETURN n.id AS id LIMIT 2000`;

/** Builds the error for an id that is not there, with the five ids nearest to it. */
export async function unknownId(at: Database, id: string): Promise<UnknownIdError> {
  const words = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (word.length > 3 ? [word.slice(0, Math.max(4, word.length - 2))] : []));
  const alike = await runCypher<{ id: string }>(at, CANDIDATES, { words });
  const rows = alike.length > 0 ? alike : await runCypher<{ id: string }>(at, ANY);
  return new UnknownIdError(
    id,
    nearestNames(
      id,
      rows.map((row) => row.id),
      5,
    ),
  );
}
