import { BASES } from '../../model/basis.js';
import { decideAllSeries, type FigureRow, type Series } from '../comparison/decide-comparison.js';
import { ownDocuments } from '../coverage/columns.js';
import { decideCoverage } from '../coverage/decide-coverage.js';
import { findCoverageFacts } from '../coverage/find-facts.js';
import { crossWalk } from '../cross-walk/cross-walk.js';
import {
  findDocuments,
  findLinks,
  findSearches,
  findThings,
  type CitedLink,
} from '../facts/facts.js';
import { findPlanItems } from '../plan-items/plan-items.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import type { Reference } from '../cited-passage.js';
import type { Scope } from './scope.js';
import type { Dropped, GapFacts, ItemCoverage, Succession } from './facts.js';

const FIGURES = readCypher('comparison/find-figures.cypher');
const PLAN = readCypher('coverage/find-plan.cypher');
const PLAN_OF = readCypher('gaps/find-plan-of.cypher');
const NEXT = readCypher('gaps/find-next-plans.cypher');

const LINKS = [
  'CONTRIBUTES_TO',
  'COMMITS_TO',
  'MEASURED_BY',
  'DELIVERED_WITH',
  'RESPONDS_TO',
  'FOLLOWS_UP',
  'COVERS',
  'ABOUT',
  'SAYS',
  'OWNED_BY',
];
const ITEMS = ['RiskArea', 'Priority', 'Pledge', 'SubObjective'];
const ANYTHING = ['Initiative', 'Finding', 'PublicQuestion', 'Commitment', 'Measure'];

/**
 * The gap map of a plan, once for actions and once for anything that a later document tells; a plan's
 * own documents can be no evidence.
 */
async function coverageOf(at: Database, plan: string, asOf: string | null) {
  const [found] = await runCypher<{
    plan: { periodFrom?: string | null; dateFrom?: string | null };
    documents: string[];
  }>(at, PLAN, { plan });
  const items = await findPlanItems(at, plan, asOf);
  const planFrom = found?.plan.periodFrom ?? found?.plan.dateFrom ?? undefined;
  const facts = await findCoverageFacts(at, { plan, items, planFrom, asOf, place: null });
  const own = new Set(found?.documents ?? []);
  const since = facts.documents.find(({ id }) => own.has(id))?.dateTo ?? '';
  const later = ownDocuments(facts)
    .filter(({ dateTo }) => dateTo > since)
    .map(({ id }) => id);
  const decide = (kinds: readonly string[], documents: readonly string[] | undefined) =>
    decideCoverage(
      facts,
      'DOCUMENT',
      { in: documents, own },
      {
        evidence: new Set(kinds),
        basis: new Set(BASES),
        inPlace: false,
        asOf: asOf ?? undefined,
      },
    ).rows;
  const byAnything = new Map(decide(ANYTHING, later).map(({ item, whole }) => [item.id, whole]));
  return decide(['Initiative'], undefined).flatMap(({ item, whole }): [string, ItemCoverage][] => {
    const other = byAnything.get(item.id);
    return other ? [[item.id, { byAction: whole, byAnything: other }]] : [];
  });
}

interface NextRow {
  readonly next: Reference;
  readonly itemsKnown: string | null;
}

async function findSuccession(
  at: Database,
  plan: Reference,
  asOf: string | null,
): Promise<Succession> {
  const [found] = await runCypher<NextRow>(at, NEXT, { plan: plan.id, asOf });
  const items = await findPlanItems(at, plan.id, asOf);
  return {
    plan,
    items: items.map(({ id }) => id),
    next: found?.next ?? null,
    isWhole: found !== undefined && found.itemsKnown !== 'SOME',
  };
}

/** Items that the next plan doesn't carry on; a plan of which only some items are known drops nothing. */
async function droppedFrom(
  at: Database,
  { plan, next }: Succession,
  asOf: string | null,
): Promise<Dropped[]> {
  if (!next) return [];
  const { rows, to } = await crossWalk(at, { from: plan.id, to: next.id, asOf });
  return rows
    .filter(({ side, outcome, part }) => side === 'FROM' && outcome === 'DROPPED' && !part)
    .map(({ item, related, notRelated }) => ({
      item: item.id,
      next: to,
      explained:
        [...related, ...notRelated]
          .map(({ item: near, rationale }) => `${near.name}${rationale ? ` (${rationale})` : ''}`)
          .join('; ') || null,
    }));
}

async function findSeries(
  at: Database,
  counts: readonly string[],
  asOf: string | null,
): Promise<Series[]> {
  const rows = await runCypher<FigureRow>(at, FIGURES, { counts: [...new Set(counts)], asOf });
  return decideAllSeries(rows);
}

/** What measures the initiatives that contribute to one of the things and are not among them. */
async function measuresOfContributors(
  at: Database,
  links: readonly CitedLink[],
  known: ReadonlySet<string>,
  asOf: string | null,
): Promise<CitedLink[]> {
  const contributing = links
    .filter(({ link, to }) => link.kind === 'CONTRIBUTES_TO' && known.has(to.id))
    .map(({ from }) => from.id)
    .filter((id) => !known.has(id));
  const found = await findLinks(at, contributing, ['MEASURED_BY'], asOf);
  return found.filter(({ to }) => !known.has(to.id));
}

/** Everything from which the gaps of what was asked about are decided. */
export async function findGapFacts(
  at: Database,
  { ids, area }: Scope,
  asOf: string | null,
): Promise<GapFacts> {
  const [things, own, documents] = await Promise.all([
    findThings(at, ids, asOf),
    findLinks(at, ids, LINKS, asOf),
    findDocuments(at, asOf),
  ]);
  const known = new Set(things.map(({ thing }) => thing.id));
  const links = [...own, ...(await measuresOfContributors(at, own, known, asOf))];
  const measures = [
    ...things.map(({ thing }) => thing),
    ...links.filter(({ link }) => link.kind === 'MEASURED_BY').map(({ to }) => to),
  ];
  const subjects = links
    .filter(({ link, from }) => ['COVERS', 'ABOUT'].includes(link.kind) && known.has(from.id))
    .map(({ to }) => to.id);
  const items = things.filter(({ thing }) => ITEMS.includes(thing.kind));
  const plans = await runCypher<{ plan: Reference }>(at, PLAN_OF, {
    items: items.map(({ thing }) => thing.id),
  });
  const [series, searches] = await Promise.all([
    findSeries(
      at,
      measures.flatMap(({ counts }) => counts ?? []),
      asOf,
    ),
    findSearches(at, [...known, ...subjects]),
  ]);
  const coverage = new Map<string, ItemCoverage>();
  const dropped: Dropped[] = [];
  const successions: Succession[] = [];
  for (const { plan } of plans) {
    const [covered, succession] = await Promise.all([
      coverageOf(at, plan.id, asOf),
      findSuccession(at, plan, asOf),
    ]);
    for (const [item, one] of covered) coverage.set(item, one);
    successions.push(succession);
    dropped.push(...(await droppedFrom(at, succession, asOf)));
  }
  const today = asOf ?? documents.at(-1)?.dateTo ?? '';
  return {
    things,
    links,
    coverage,
    series,
    dropped,
    successions,
    area,
    searches,
    documents,
    today,
  };
}
