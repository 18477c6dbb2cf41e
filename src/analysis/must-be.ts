import { ArgumentError } from '../errors.js';
import { runCypher, type Database } from './run-cypher.js';
import { unknownId } from './unknown-id.js';

const KIND = 'MATCH (n:Entity { id: $id }) RETURN n.kind AS kind';

/** A kind as a sentence has it: "an Initiative". */
export const withArticle = (kind: string) => `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;

/**
 * That an id is there and of a kind: an answer about something else would read like a finding. Throws
 * `UnknownIdError` with the nearest ids, or `ArgumentError` that names both kinds.
 */
export async function mustBe(at: Database, id: string, kind: string): Promise<void> {
  const [found] = await runCypher<{ kind: string }>(at, KIND, { id });
  if (!found) throw await unknownId(at, id);
  if (found.kind !== kind)
    throw new ArgumentError(
      `"${id}" is ${withArticle(found.kind)}; ${withArticle(kind)} is asked for here.`,
    );
}
