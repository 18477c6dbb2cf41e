import type { CitedPassage, Reference } from '../cited-passage.js';
import { findFingerprint } from '../dataset/dataset.js';
import { findThings, referenceTo, type Thing } from '../facts/facts.js';
import { figureText } from '../facts/figure.js';
import { pageOf, type Page } from '../page.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';

interface Side {
  readonly thing: Thing;
  readonly citations: readonly CitedPassage[];
}

interface DisputeRow {
  readonly dispute: {
    readonly id: string;
    readonly name: string;
    readonly operation: string;
    readonly computed?: number | null;
    readonly summary: string;
  };
  readonly sides: readonly Side[];
}

export interface DisputesArguments extends Page {
  readonly of?: string | null;
  readonly asOf?: string | null;
}

const DISPUTES = readCypher('disputes/find-disputes.cypher');
const HANGING = readCypher('disputes/find-hanging.cypher');

/** What a side says: a figure with its unit, a statement's text, or a thing's summary. */
function textOf(thing: Thing): string {
  if (thing.kind === 'Observation') return figureText(thing);
  return thing.text ?? thing.summary ?? thing.name;
}

/**
 * Where documents are at odds, with both sides (design §5): all of it, or what concerns a thing, its
 * figures and what is said of it. Throws `UnknownIdError` for an id that is not there.
 */
export async function disputes(at: Database, asked: DisputesArguments) {
  const { of, asOf = null } = asked;
  let thing: Reference | null = null;
  let ids: readonly string[] | null = null;
  if (of) {
    const [found] = await findThings(at, [of], null);
    if (!found) throw await unknownId(at, of);
    thing = referenceTo(found.thing);
    const [near] = await runCypher<{ ids: string[] }>(at, HANGING, { id: of });
    ids = near?.ids ?? [of];
  }
  const [rows, fingerprint] = await Promise.all([
    runCypher<DisputeRow>(at, DISPUTES, { ids, asOf }),
    findFingerprint(at),
  ]);
  const found = rows.map(({ dispute, sides }) => ({
    ...dispute,
    computed: dispute.computed ?? null,
    sides: sides.map(({ thing: side, citations }) => ({
      thing: referenceTo(side),
      text: textOf(side),
      citations,
    })),
  }));
  return {
    of: thing,
    asOf,
    fingerprint,
    total: found.length,
    disputes: pageOf(found, asked),
  };
}
