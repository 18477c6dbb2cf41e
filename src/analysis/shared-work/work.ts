import type { Reference } from '../cited-passage.js';
import { findLinks, referenceTo, type CitedLink, type Thing } from '../facts/facts.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';

/** Something that bodies do together: an initiative, an event, a commitment, a plan or a standing forum. */
export interface Work {
  readonly thing: Thing;
  readonly participants: readonly CitedLink[];
  readonly themes: readonly CitedLink[];
  readonly places: readonly Reference[];
  /** The police forces that the documents which tell of it are about. */
  readonly forces: readonly Reference[];
}

/** The documents that tell who takes part. */
const documentsOf = (links: readonly CitedLink[]) => [
  ...new Set(links.flatMap(({ citations }) => citations.map(({ document }) => document))),
];

const FORCES = readCypher('shared-work/find-documents.cypher');

interface ForceTold {
  readonly document: string;
  readonly force: Reference;
  /** Links of the force that cite the document. */
  readonly links: number;
}

/**
 * The force that a document is about: the one of which it tells more than of all others together. A report of one
 * force names others by the way, and its work isn't theirs.
 */
export function forceOf(told: readonly ForceTold[]): Reference[] {
  const all = told.reduce((sum, { links }) => sum + links, 0);
  return told.filter(({ links }) => links * 2 > all).map(({ force }) => force);
}

/** The works with all that take part in them, their themes and places, in order of first document and id. */
export async function findWorks(
  at: Database,
  ids: readonly string[],
  asOf: string | null,
): Promise<Work[]> {
  const [links, told] = await Promise.all([
    findLinks(at, ids, ['DELIVERED_WITH', 'ABOUT', 'LOCATED_IN'], asOf),
    runCypher<ForceTold>(at, FORCES),
  ]);
  const forcesOf = (documents: readonly string[]) => [
    ...new Map(
      documents
        .flatMap((id) => forceOf(told.filter(({ document }) => document === id)))
        .map((force) => [force.id, referenceTo(force)] as const),
    ).values(),
  ];
  const works = ids.flatMap((id): Work[] => {
    const own = links.filter(({ from }) => from.id === id);
    const of = (kind: string) => own.filter(({ link }) => link.kind === kind);
    const [first] = of('DELIVERED_WITH');
    if (!first) return [];
    return [
      {
        thing: first.from,
        participants: of('DELIVERED_WITH'),
        themes: of('ABOUT'),
        places: of('LOCATED_IN').map(({ to }) => referenceTo(to)),
        forces: forcesOf(documentsOf(of('DELIVERED_WITH'))),
      },
    ];
  });
  const day = ({ participants }: Work) => participants[0]?.citations[0]?.dateTo ?? '';
  return works.sort(
    (one, other) =>
      day(one).localeCompare(day(other)) || one.thing.id.localeCompare(other.thing.id),
  );
}

/** A body in a role as answers show it. */
export const answerParticipant = ({ link, to, citations }: CitedLink) => ({
  organisation: referenceTo(to),
  type: to.type ?? 'OTHER',
  named: to.unnamed !== true,
  role: link.role ?? 'DELIVERS',
  amount: link.amount ?? null,
  basis: link.basis,
  rationale: link.rationale ?? null,
  citations,
});

/** A work as answers show it; `through` says by which part of a body that was asked for a participant is its own. */
export function answerWork(
  { thing, participants, themes, places, forces }: Work,
  through: ReadonlyMap<string, Reference>,
) {
  return {
    thing: referenceTo(thing),
    stage: thing.stage ?? null,
    stageAsOf: thing.stageAsOf ?? null,
    themes: themes.map(({ link, to }) => ({ theme: referenceTo(to), aim: link.aim ?? null })),
    places,
    documents: documentsOf(participants),
    forces,
    participants: participants.map((one) => ({
      ...answerParticipant(one),
      through: through.get(one.to.id) ?? null,
    })),
  };
}
