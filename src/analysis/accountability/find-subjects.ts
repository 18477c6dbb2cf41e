import { ArgumentError } from '../../errors.js';
import { withArticle } from '../must-be.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';
import { ACCOUNTABLE_KINDS, CONTAINER_KINDS } from './kinds.js';

/** Whose accounts are asked for: things themselves, or all that stands in, or falls to, something larger. */
export interface SubjectsAsked {
  readonly of: readonly string[];
  /** Of a larger thing only what is of these kinds; all but measures where none is named. */
  readonly kinds?: readonly string[] | null;
  /** Of a larger thing only initiatives at these stages. */
  readonly stages?: readonly string[] | null;
}

const KINDS = 'UNWIND $of AS id MATCH (n:Entity { id: id }) RETURN n.id AS id, n.kind AS kind';
const WITHIN = readCypher('accountability/find-subjects.cypher');

async function kindOf(at: Database, id: string, kinds: ReadonlyMap<string, string>) {
  const kind = kinds.get(id);
  if (kind === undefined) throw await unknownId(at, id);
  if ([...ACCOUNTABLE_KINDS, ...CONTAINER_KINDS].includes(kind)) return kind;
  throw new ArgumentError(
    `"${id}" is ${withArticle(kind)}; accountability is asked of ${ACCOUNTABLE_KINDS.join(', ')}, or of all in ${CONTAINER_KINDS.map(withArticle).join(', ')}.`,
  );
}

/** The kinds that are meant of what stands in something larger. */
function kindsMeant({ kinds, stages }: SubjectsAsked): readonly string[] {
  const wrong = kinds?.find((kind) => !ACCOUNTABLE_KINDS.includes(kind));
  if (wrong !== undefined)
    throw new ArgumentError(
      `kinds: nobody is held to account for ${withArticle(wrong)}. Choose of ${ACCOUNTABLE_KINDS.join(', ')}.`,
    );
  const meant = kinds ?? ACCOUNTABLE_KINDS.filter((kind) => kind !== 'Measure');
  return stages ? meant.filter((kind) => kind === 'Initiative') : meant;
}

/**
 * Ids of what is to be accounted for, in the order asked; of something larger by kind and id, each once.
 * Throws `UnknownIdError` for an id that is not there, `ArgumentError` for a kind that nobody answers for.
 */
export async function findSubjects(
  at: Database,
  asked: SubjectsAsked,
  asOf: string | null,
): Promise<string[]> {
  const found = await runCypher<{ id: string; kind: string }>(at, KINDS, { of: asked.of });
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  const meant = kindsMeant(asked);
  const containers: string[] = [];
  for (const id of asked.of)
    if (CONTAINER_KINDS.includes(await kindOf(at, id, kinds))) containers.push(id);
  const rows =
    containers.length === 0
      ? []
      : await runCypher<{ within: string; id: string }>(at, WITHIN, {
          containers,
          kinds: meant,
          stages: asked.stages ?? null,
          asOf,
        });
  const ids = asked.of.flatMap((id) =>
    containers.includes(id)
      ? rows.filter(({ within }) => within === id).map((row) => row.id)
      : [id],
  );
  return [...new Set(ids)];
}
