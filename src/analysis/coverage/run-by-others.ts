import type { Candidate, CoverageFacts, Hand } from './facts.js';

/** Roles by which a body runs a thing, or makes it its own; in all others it takes part in another's. */
const RUNS = ['LEADS', 'OWNS'];
const OWN_HANDS = [...RUNS, 'DELIVERS', 'FUNDS', 'COMMISSIONS', 'CHAIRS', 'HOSTS', 'SECONDS_STAFF'];
/** Reaches of what no single force could have set up. */
const WIDER = ['REGIONAL', 'NATIONAL'];

/**
 * Who else runs an initiative (design §2, near mentions: "something run by others"): undefined where
 * the plan's own bodies do, or nothing says that they don't.
 *
 * Own are the force and its Commissioner with all their parts. A body that only delivers is no proof,
 * for a report of the force names its partners and leaves itself out: it is one where the thing
 * reaches beyond the force. A national thing is run nationally, whoever is named. And what
 * contributes to a plan of the own bodies is theirs, whoever leads it.
 */
export function othersWhoRun(
  thing: Candidate,
  { own, surroundings }: CoverageFacts,
): readonly Hand[] | undefined {
  if (thing.kind !== 'Initiative' || own.bodies.size === 0) return undefined;
  const { hands = [], plans = [] } = surroundings.get(thing.id) ?? {};
  if (plans.some(({ id }) => own.plans.has(id))) return undefined;
  if (hands.some(({ body, role }) => own.bodies.has(body.id) && OWN_HANDS.includes(role)))
    return undefined;
  const running = WIDER.includes(thing.reach ?? '') ? [...RUNS, 'DELIVERS'] : RUNS;
  const others = hands.filter(
    ({ body, role }) => !own.bodies.has(body.id) && running.includes(role),
  );
  return others.length > 0 || thing.reach === 'NATIONAL' ? others : undefined;
}

/** That in words, with those who are named. */
export function tellOthers(others: readonly Hand[]): string {
  const names = [...new Set(others.map(({ body }) => body.name))];
  const who = names.length === 0 ? 'It is run nationally' : `It is run by ${names.join(', ')}`;
  return `${who}; the force and its Commissioner are not said to have more than a part in it.`;
}
