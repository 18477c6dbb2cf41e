import type { CompleteRecord } from '../../seed/record.js';

/** Bodies that a register, plan or report can be of: others work with them. */
const FORCES = ['POLICE_FORCE', 'LOCAL_POLICING_BODY'];

/** A unit's or a post's force, as far up as `PART_OF` leads. */
function forceFinder({ entities, links }: CompleteRecord): (id: string) => string[] {
  const types = new Map(
    entities
      .filter(({ kind }) => kind === 'Organisation')
      .map(({ id, properties }) => [id, String(properties.type)]),
  );
  const up = new Map<string, string[]>();
  for (const { kind, from, to } of links)
    if (kind === 'PART_OF' && types.has(from)) up.set(from, [...(up.get(from) ?? []), to]);
  const known = new Map<string, string[]>();
  const climb = (id: string, below: readonly string[]): string[] => {
    const before = known.get(id);
    if (before) return before;
    const isForce = FORCES.includes(types.get(id) ?? '');
    const above = (up.get(id) ?? []).filter((one) => !below.includes(one));
    const found = [...(isForce ? [id] : []), ...above.flatMap((one) => climb(one, [...below, id]))];
    known.set(id, found);
    return found;
  };
  return (id) => climb(id, []);
}

/**
 * Of which police forces and local policing bodies each document tells: those that it is cited for, or
 * a unit or post of theirs, or a link of either. One graph may hold the documents of many forces, and a
 * question about one has to know the others' without reading them.
 */
export function policingBodiesByDocument(record: CompleteRecord): Map<string, string[]> {
  const forcesOf = forceFinder(record);
  const ends = new Map(record.links.map(({ id, from, to }) => [id, [from, to]]));
  const bodies = new Map<string, Set<string>>();
  for (const { of, document } of record.citations) {
    const told = bodies.get(document) ?? new Set<string>();
    bodies.set(document, told);
    for (const id of ends.get(of) ?? [of]) for (const force of forcesOf(id)) told.add(force);
  }
  return new Map([...bodies].map(([document, told]) => [document, [...told].sort()]));
}
