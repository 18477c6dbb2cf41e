import { ArgumentError } from '../../errors.js';
import { findLinks, findThings, referenceTo } from '../facts/facts.js';
import type { Reference } from '../cited-passage.js';
import { withArticle } from '../must-be.js';
import { findPlanItems } from '../plan-items/plan-items.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';
import { farEnds, type Found } from './found.js';
import { scopeOfBody } from './scope-of-body.js';
import { scopeOfInspection } from './scope-of-inspection.js';

const CITED_IN = readCypher('gaps/find-cited-in.cypher');

/** Kinds of things that can leave something open. */
const GAP_KINDS = [
  'RiskArea',
  'Priority',
  'Pledge',
  'SubObjective',
  'Initiative',
  'Commitment',
  'Finding',
  'Measure',
  'Organisation',
];

/** A plan's items, what contributes to them, what it commits to, its measures, and who takes part. */
async function scopeOfPlan(at: Database, plan: string, asOf: string | null): Promise<Found> {
  const items = (await findPlanItems(at, plan, asOf)).map(({ id }) => id);
  const tied = ['CONTRIBUTES_TO', 'ADDRESSES', 'COMMITS_TO', 'MEASURED_BY'];
  const near = farEnds(await findLinks(at, [plan, ...items], tied, asOf), [plan, ...items]);
  const delivery = ['COMMITS_TO', 'MEASURED_BY', 'DELIVERED_WITH'];
  const further = (await findLinks(at, near, delivery, asOf)).filter(({ from }) =>
    near.includes(from.id),
  );
  return { ids: [...items, ...near, ...further.map(({ to }) => to.id)], area: null };
}

/** Everything of which a document tells that can leave something open. */
async function scopeOfDocument(at: Database, id: string, asOf: string | null): Promise<Found> {
  const rows = await runCypher<{ id: string }>(at, CITED_IN, { id, kinds: GAP_KINDS, asOf });
  return { ids: rows.map((row) => row.id), area: null };
}

const SCOPES: Readonly<Record<string, typeof scopeOfPlan>> = {
  Plan: scopeOfPlan,
  Inspection: scopeOfInspection,
  Organisation: scopeOfBody,
  Document: scopeOfDocument,
};

/** What was asked about, and every thing that hangs on it and can leave something open. */
export interface Scope {
  readonly of: readonly Reference[];
  readonly ids: readonly string[];
  /** Places whose figures are its matter; null: of any place. */
  readonly area: ReadonlySet<string> | null;
}

/**
 * The things in question. Throws `UnknownIdError` for an id that is not there, `ArgumentError` where none
 * was given, or one of a kind that leaves nothing open.
 */
export async function findScope(
  at: Database,
  asked: { readonly plan?: string | null; readonly of?: string | null },
  asOf: string | null,
): Promise<Scope> {
  const ids = [asked.plan, asked.of].flatMap((id) => (id ? [id] : []));
  if (ids.length === 0)
    throw new ArgumentError('gaps needs a plan, or of: an inspection, document or organisation.');
  const of: Reference[] = [];
  const found: Found[] = [];
  for (const id of ids) {
    const [thing] = await findThings(at, [id], null);
    if (!thing) throw await unknownId(at, id);
    const { kind } = thing.thing;
    const scope = SCOPES[kind];
    if (!scope || (id === asked.plan && kind !== 'Plan'))
      throw new ArgumentError(
        `"${id}" is ${withArticle(kind)}; ${id === asked.plan ? 'plan is the id of a Plan' : 'of is the id of a Plan, Inspection, Organisation or Document'}.`,
      );
    of.push(referenceTo(thing.thing));
    found.push(await scope(at, id, asOf));
  }
  const areas = found.map(({ area }) => area);
  return {
    of,
    ids: [...new Set(found.flatMap((one) => one.ids))].sort(),
    area: areas.includes(null) ? null : new Set(areas.flatMap((area) => [...(area ?? [])])),
  };
}
