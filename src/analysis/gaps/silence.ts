import type { CitedThing, SearchRecord } from '../facts/facts.js';
import type { GapFacts } from './facts.js';

/** Whether later documents are silent on something, and which searches say so. */
export interface Silence {
  readonly looked: boolean;
  readonly searches: readonly SearchRecord['search'][];
}

/** The documents that are later than the first that tells of a thing. */
export function laterDocuments({ citations }: CitedThing, { documents }: GapFacts) {
  const since = citations[0]?.dateTo ?? '';
  return documents.filter(({ dateTo }) => dateTo > since);
}

/** Themes that a thing is about, or covers. */
export const themesOf = (id: string, { links }: GapFacts) =>
  links.filter(
    ({ link, from }) =>
      from.id === id && (link.kind === 'COVERS' || (link.kind === 'ABOUT' && link.aim === 'AIMED')),
  );

/**
 * What was searched in every later document: for the thing by its own terms, or, where it has none, for
 * each of its themes. Looked only if each later document was read whole and no hit is left open.
 */
export function silenceOn(thing: CitedThing, facts: GapFacts): Silence {
  const later = laterDocuments(thing, facts);
  const { id } = thing.thing;
  const isOwn = facts.searches.some(({ search }) => search.sought === id);
  const sought = isOwn ? [id] : themesOf(id, facts).map(({ to }) => to.id);
  const searches = facts.searches
    .map(({ search }) => search)
    .filter((one) => sought.includes(one.sought) && later.some((d) => d.id === one.document));
  const looked =
    later.length > 0 &&
    sought.length > 0 &&
    later.every(
      ({ id: document, curation }) =>
        curation !== 'SEGMENTED' &&
        sought.every((of) =>
          searches.some(
            (one) =>
              one.sought === of && one.document === document && one.current && one.open === 0,
          ),
        ),
    );
  return { looked, searches };
}
