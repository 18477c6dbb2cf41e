import type { Basis } from '../../model/basis.js';
import type { Reference } from '../cited-passage.js';
import { findFingerprint } from '../dataset/dataset.js';
import { mustBe } from '../must-be.js';
import { chooseItems, findPlanItems, labelOf, type ItemChoice } from '../plan-items/plan-items.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';
import type { By } from './columns.js';
import { decideCoverage, type CoverageCell, type CoverageRow } from './decide-coverage.js';
import type { DecidedPart } from './decide-cell.js';
import type { Item } from './facts.js';
import { findCoverageFacts, findThemeRows } from './find-facts.js';
import type { Evidence } from './grade.js';
import { explainCell } from './words.js';

export interface CoverageArguments {
  readonly plan: string;
  readonly rows?: ItemChoice | null;
  readonly in?: readonly string[] | null;
  readonly by: By;
  readonly evidence: readonly string[];
  readonly asOf?: string | null;
  readonly basis: readonly Basis[];
  readonly place?: string | null;
}

interface PlanRow {
  readonly plan: Reference & {
    readonly periodFrom?: string | null;
    readonly dateFrom?: string | null;
  };
  readonly documents: readonly string[];
}

const PLAN = readCypher('coverage/find-plan.cypher');
const referenceTo = ({ id, kind, name }: Reference): Reference => ({ id, kind, name });

/** The rows that were asked for; an id that is neither an item of the plan nor a theme is an error. */
async function findRows(
  at: Database,
  asked: CoverageArguments,
  items: readonly Item[],
): Promise<Item[]> {
  const ids = asked.rows?.ids ?? [];
  const others = ids.filter((id) => !items.some((item) => item.id === id));
  const themes = others.length === 0 ? [] : await findThemeRows(at, others);
  for (const id of others)
    if (!themes.some((theme) => theme.id === id)) {
      await mustBe(at, id, 'Theme');
    }
  return [...chooseItems(items, asked.rows), ...themes];
}

function answerEvidence(evidence: readonly Evidence[]) {
  return evidence.map(({ thing, ...rest }) => ({
    ...rest,
    thing: referenceTo(thing),
    stage: thing.stage ?? null,
    stageAsOf: thing.stageAsOf ?? null,
    approach: thing.approach ?? [],
  }));
}

function answerPart(part: DecidedPart, cell: CoverageCell) {
  return {
    ...part,
    theme: referenceTo(part.theme),
    evidence: answerEvidence(part.evidence),
    nearMentions: cell.near.get(part.theme.id) ?? [],
  };
}

/** How many things are near mentions in some cells, each once. */
const countNear = (cells: readonly CoverageCell[]) =>
  new Set(cells.flatMap(({ near }) => [...near.values()].flat().map(({ thing }) => thing.id))).size;

function answerRow({ item, whole, cells }: CoverageRow) {
  return {
    item: referenceTo(item),
    listing: item.listing ?? null,
    position: item.position ?? null,
    state: whole.state,
    reasons: whole.reasons,
    why: explainCell(whole, countNear(cells)),
    cells: cells.map((cell) => ({
      column: cell.column,
      state: cell.state,
      reasons: cell.reasons,
      why: explainCell(cell, countNear([cell])),
      parts: cell.parts.map((part) => answerPart(part, cell)),
      direct: answerEvidence(cell.direct),
    })),
  };
}

/**
 * The gap map of a register, plan or list (design §2, §5). Throws `UnknownIdError` for an id that is not
 * there, `ArgumentError` for one of another kind.
 */
export async function coverage(at: Database, asked: CoverageArguments) {
  const asOf = asked.asOf ?? null;
  const [[found], ofPlan] = await Promise.all([
    runCypher<PlanRow>(at, PLAN, { plan: asked.plan }),
    findPlanItems(at, asked.plan, asOf),
  ]);
  if (!found) {
    await mustBe(at, asked.plan, 'Plan');
    throw await unknownId(at, asked.plan);
  }
  for (const id of asked.in ?? []) await mustBe(at, id, 'Document');
  if (asked.place) await mustBe(at, asked.place, 'Place');
  const planFrom = found.plan.periodFrom ?? found.plan.dateFrom ?? undefined;
  const items = await findRows(at, asked, ofPlan);
  const [facts, fingerprint] = await Promise.all([
    findCoverageFacts(at, {
      plan: asked.plan,
      items,
      planFrom,
      asOf,
      place: asked.place ?? null,
    }),
    findFingerprint(at),
  ]);
  const choice = { in: asked.in ?? undefined, own: new Set(found.documents) };
  const decided = decideCoverage(facts, asked.by, choice, {
    evidence: new Set(asked.evidence.map(labelOf)),
    basis: new Set(asked.basis),
    inPlace: Boolean(asked.place),
    asOf: asOf ?? undefined,
  });
  return {
    plan: referenceTo(found.plan),
    by: asked.by,
    evidence: asked.evidence,
    asOf,
    fingerprint,
    leftOut: asked.in ? [] : [...found.documents].sort(),
    columns: decided.columns.map(({ scope: _scope, ...column }) => column),
    rows: decided.rows.map(answerRow),
    totals: decided.totals,
  };
}
