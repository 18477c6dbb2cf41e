import type { Reference } from '../cited-passage.js';
import { findLinks, referenceTo, type CitedLink, type Thing } from '../facts/facts.js';
import type { Database } from '../run-cypher.js';

/** Something that bodies do together: an initiative, an event, a commitment, a plan or a standing forum. */
export interface Work {
  readonly thing: Thing;
  readonly participants: readonly CitedLink[];
  readonly themes: readonly CitedLink[];
  readonly places: readonly Reference[];
}

/** The works with all that take part in them, their themes and places, in order of first document and id. */
export async function findWorks(
  at: Database,
  ids: readonly string[],
  asOf: string | null,
): Promise<Work[]> {
  const links = await findLinks(at, ids, ['DELIVERED_WITH', 'ABOUT', 'LOCATED_IN'], asOf);
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
  { thing, participants, themes, places }: Work,
  through: ReadonlyMap<string, Reference>,
) {
  const documents = participants.flatMap(({ citations }) => citations.map((one) => one.document));
  return {
    thing: referenceTo(thing),
    stage: thing.stage ?? null,
    stageAsOf: thing.stageAsOf ?? null,
    themes: themes.map(({ link, to }) => ({ theme: referenceTo(to), aim: link.aim ?? null })),
    places,
    documents: [...new Set(documents)],
    participants: participants.map((one) => ({
      ...answerParticipant(one),
      through: through.get(one.to.id) ?? null,
    })),
  };
}
