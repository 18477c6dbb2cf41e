import type { Basis } from '../../model/basis.js';
import { groupBy } from '../../group-by.js';
import type { CitedPassage, Reference } from '../cited-passage.js';
import { findFingerprint } from '../dataset/dataset.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';
import { findChains, tellStops, type Chain } from './decide-trace.js';
import { findFacts, type Thing } from './facts.js';
import type { Hop } from './hop.js';
import type { Stop } from './stops.js';

export interface TraceArguments {
  readonly from: string;
  readonly to?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly basis: readonly Basis[];
  readonly place?: string | null;
  readonly first: number;
}

/** A hop as it is answered: with its citations, and its ends by id, kind and name. */
export type CitedHop = Omit<Hop, 'from' | 'to' | 'bornBy'> & {
  readonly from: Reference;
  readonly to: Reference;
  readonly citations: readonly CitedPassage[];
};

export interface Trace {
  readonly from: Reference;
  readonly asOf: string | null;
  readonly fingerprint: string;
  /** How many chains there are, of which `chains` has the first ones. */
  readonly total: number;
  readonly chains: readonly {
    readonly hops: readonly CitedHop[];
    readonly weakest: number;
    readonly basis: Basis;
    readonly stops: Stop;
  }[];
}

const CITATIONS = readCypher('trace/find-citations.cypher');
const LOCATED = readCypher('trace/find-located.cypher');
const EXISTS = 'MATCH (n:Entity { id: $id }) RETURN n.id AS id';

const referenceTo = ({ id, kind, name }: Thing): Reference => ({ id, kind, name });

async function findCitations(
  at: Database,
  chains: readonly Chain[],
  asOf: string | undefined,
): Promise<Map<string, CitedPassage[]>> {
  const ids = [...new Set(chains.flatMap(({ hops }) => hops.flatMap(({ bornBy }) => bornBy)))];
  const rows = await runCypher<{ link: string; citation: CitedPassage }>(at, CITATIONS, {
    ids,
    asOf: asOf ?? null,
  });
  return new Map(
    [...groupBy(rows, ({ link }) => link)].map(([link, found]) => [
      link,
      found.map(({ citation }) => citation),
    ]),
  );
}

async function findLocated(
  at: Database,
  ids: readonly string[],
  place: string,
): Promise<ReadonlySet<string>> {
  const rows = await runCypher<{ id: string }>(at, LOCATED, { ids, place });
  return new Set(rows.map(({ id }) => id));
}

/** An end that is asked for by its id has to be there, or an empty answer would read like a finding. */
async function mustExist(at: Database, id: string | null | undefined): Promise<void> {
  if (id === null || id === undefined) return;
  if ((await runCypher(at, EXISTS, { id })).length === 0) throw await unknownId(at, id);
}

function citedHop(
  { bornBy, from, to, ...hop }: Hop,
  citations: ReadonlyMap<string, CitedPassage[]>,
): CitedHop {
  return {
    ...hop,
    from: referenceTo(from),
    to: referenceTo(to),
    citations: bornBy.flatMap((link) => citations.get(link) ?? []),
  };
}

/**
 * Which chains run from a thing through the record (design §5, §7.5). Throws `UnknownIdError` for an
 * id that is not there, `TooManyChainsError` where there are more than could be read.
 */
export async function trace(at: Database, asked: TraceArguments): Promise<Trace> {
  const asOf = asked.asOf ?? undefined;
  const facts = await findFacts(at, asked.from, asOf);
  await mustExist(at, asked.to);
  await mustExist(at, asked.place);
  const located =
    asked.place === null || asked.place === undefined
      ? undefined
      : await findLocated(
          at,
          [...new Set(facts.links.flatMap(({ from, to }) => [from.id, to.id]))],
          asked.place,
        );
  const options = {
    asOf,
    basis: new Set(asked.basis),
    ...(located ? { located } : {}),
    ...(asked.to ? { to: asked.to } : {}),
    ...(asked.kinds ? { kinds: new Set(asked.kinds) } : {}),
  };
  const all = findChains(facts, options);
  const shown = tellStops(all.slice(0, asked.first), facts, options);
  const [citations, fingerprint] = await Promise.all([
    findCitations(at, shown, asOf),
    findFingerprint(at),
  ]);
  return {
    from: referenceTo(facts.start),
    asOf: asOf ?? null,
    fingerprint,
    total: all.length,
    chains: shown.map(({ hops, ...chain }) => ({
      ...chain,
      hops: hops.map((hop) => citedHop(hop, citations)),
    })),
  };
}
