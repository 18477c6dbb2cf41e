import { findLinks } from '../facts/facts.js';
import { findPlanItems } from '../plan-items/plan-items.js';
import type { Database } from '../run-cypher.js';
import { findBodies } from '../shared-work/parts.js';
import { findOwnMeasures } from './find-measures-of.js';
import { farEnds, type Found } from './found.js';
import { findArea, scopeOfInspection } from './scope-of-inspection.js';

/** What joins a body to what it does, owns, promises or is measured by, and to the inspections of it. */
const OF_BODY = [
  'DELIVERED_WITH',
  'OWNED_BY',
  'PUBLISHED_BY',
  'COMMITS_TO',
  'MEASURED_BY',
  'INSPECTS',
];

/** The items of a body's own plans and registers, what they commit to and what measures them; not what others do for them. */
async function itemsOf(
  at: Database,
  plans: readonly string[],
  asOf: string | null,
): Promise<string[]> {
  const found = await Promise.all(plans.map((plan) => findPlanItems(at, plan, asOf)));
  const items = found.flat().map(({ id }) => id);
  const from = [...plans, ...items];
  const held = await findLinks(at, from, ['COMMITS_TO', 'MEASURED_BY'], asOf);
  return [...items, ...held.filter((link) => from.includes(link.from.id)).map(({ to }) => to.id)];
}

/**
 * The body itself; what it and its own parts take part in, own, promise and are measured by; who else takes part in
 * that; the items of its plans; what its own documents measure, and what inspections of it found and measured.
 */
export async function scopeOfBody(at: Database, id: string, asOf: string | null): Promise<Found> {
  const [body] = await findBodies(at, [id], asOf);
  const bodies = [id, ...(body?.parts.keys() ?? [])];
  const links = await findLinks(at, bodies, OF_BODY, asOf);
  const near = farEnds(links, bodies);
  const kinds = new Map(
    links.flatMap(({ from, to }) => [from, to]).map((one) => [one.id, one.kind]),
  );
  const ofKind = (kind: string) => [...new Set(near)].filter((one) => kinds.get(one) === kind);
  const further = await findLinks(at, near, ['COMMITS_TO', 'MEASURED_BY', 'DELIVERED_WITH'], asOf);
  const inspected = await Promise.all(
    ofKind('Inspection').map((inspection) => scopeOfInspection(at, inspection, asOf)),
  );
  const area = await findArea(at, [id]);
  const ids = [
    ...near,
    ...further.filter(({ from }) => near.includes(from.id)).map(({ to }) => to.id),
    ...(await itemsOf(at, ofKind('Plan'), asOf)),
    ...inspected.flatMap((found) => found.ids),
    ...(await findOwnMeasures(at, id, area, asOf)),
  ];
  // A body's own parts are no partners of it.
  return {
    ids: [id, ...ids.filter((one) => !bodies.includes(one))],
    area,
  };
}
