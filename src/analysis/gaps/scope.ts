import { ArgumentError } from '../../errors.js';
import { findLinks, findThings, referenceTo, type CitedLink } from '../facts/facts.js';
import type { Reference } from '../cited-passage.js';
import { withArticle } from '../must-be.js';
import { findPlanItems } from '../plan-items/plan-items.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';

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

const farEnds = (links: readonly CitedLink[], ids: readonly string[]) =>
  links.flatMap(({ from, to }) => (ids.includes(from.id) ? [to.id] : [from.id]));

/** A plan's items, what contributes to them, what it commits to, its measures, and who takes part. */
async function scopeOfPlan(at: Database, plan: string, asOf: string | null): Promise<string[]> {
  const items = (await findPlanItems(at, plan, asOf)).map(({ id }) => id);
  const tied = ['CONTRIBUTES_TO', 'ADDRESSES', 'COMMITS_TO', 'MEASURED_BY'];
  const near = farEnds(await findLinks(at, [plan, ...items], tied, asOf), [plan, ...items]);
  const delivery = ['COMMITS_TO', 'MEASURED_BY', 'DELIVERED_WITH'];
  const further = (await findLinks(at, near, delivery, asOf)).filter(({ from }) =>
    near.includes(from.id),
  );
  return [...items, ...near, ...further.map(({ to }) => to.id)];
}

/** An inspection's findings and the measures of its report. */
async function scopeOfInspection(at: Database, id: string, asOf: string | null) {
  const findings = farEnds(await findLinks(at, [id], ['FOUND'], asOf), [id]);
  const measured = await findLinks(at, findings, ['MEASURED_BY'], asOf);
  return [...findings, ...measured.map(({ to }) => to.id)];
}

/** What a body takes part in or owns, its inspections' findings, and the body itself. */
async function scopeOfBody(at: Database, id: string, asOf: string | null): Promise<string[]> {
  const kinds = ['DELIVERED_WITH', 'OWNED_BY', 'INSPECTS'];
  const near = farEnds(await findLinks(at, [id], kinds, asOf), [id]);
  const found = await findLinks(at, near, ['FOUND', 'MEASURED_BY'], asOf);
  return [
    id,
    ...near,
    ...found.filter(({ from }) => near.includes(from.id)).map(({ to }) => to.id),
  ];
}

/** Everything of which a document tells that can leave something open. */
async function scopeOfDocument(at: Database, id: string, asOf: string | null): Promise<string[]> {
  const rows = await runCypher<{ id: string }>(at, CITED_IN, { id, kinds: GAP_KINDS, asOf });
  return rows.map((row) => row.id);
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
  const found = new Set<string>();
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
    for (const one of await scope(at, id, asOf)) found.add(one);
  }
  return { of, ids: [...found].sort() };
}
