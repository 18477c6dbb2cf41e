import type { Reference } from '../cited-passage.js';
import { findFingerprint } from '../dataset/dataset.js';
import { mustBe } from '../must-be.js';
import { chooseItems, findPlanItems, type ItemChoice } from '../plan-items/plan-items.js';
import { itemsAreWhole } from '../plan-items/items-are-whole.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { createThemes, type ThemeLink } from '../trace/themes.js';
import {
  decideCrossWalk,
  type Alignment,
  type Outcome,
  type Related,
  type Side,
} from './decide-cross-walk.js';

export interface CrossWalkArguments {
  readonly from: string;
  readonly to: string;
  readonly fromList?: ItemChoice | null;
  readonly toList?: ItemChoice | null;
  readonly asOf?: string | null;
}

const ALIGNMENTS = readCypher('cross-walk/find-alignments.cypher');
const THEMES = readCypher('trace/find-themes.cypher');
const NAME =
  'MATCH (n:Entity&Plan { id: $id }) RETURN n { .id, .kind, .name } AS thing, n.itemsKnown AS itemsKnown';

const OUTCOMES: readonly Outcome[] = [
  'SAME',
  'BROADER',
  'NARROWER',
  'SPLIT',
  'MERGED',
  'LISTED_ELSEWHERE',
  'DROPPED',
  'NEW',
  'NOT_KNOWN',
];

const answerRelated = (one: Related) => ({ ...one, item: referenceTo(one.item) });

const referenceTo = ({ id, kind, name }: Reference): Reference => ({ id, kind, name });

async function findSide(at: Database, plan: string, list: ItemChoice | null, asOf: string | null) {
  const [[found], all] = await Promise.all([
    runCypher<{ thing: Reference; itemsKnown: string | null }>(at, NAME, { id: plan }),
    findPlanItems(at, plan, asOf),
  ]);
  const items = chooseItems(all, list);
  const side: Side = {
    items,
    elsewhere: all.filter((item) => !items.includes(item)),
    isWhole: itemsAreWhole(all.length, found?.itemsKnown),
  };
  return { plan: found?.thing ?? { id: plan, kind: 'Plan', name: plan }, side };
}

/** The two sides of one plan are its lists: an item stands on the side whose list it is in. */
const idsOf = ({ items, elsewhere }: Side) => [...items, ...elsewhere].map(({ id }) => id);

/**
 * The cross-walk between two plans, registers or lists (design §5). Throws `UnknownIdError` for an id
 * that is not there, `ArgumentError` for one that is no plan.
 */
export async function crossWalk(at: Database, asked: CrossWalkArguments) {
  const asOf = asked.asOf ?? null;
  for (const plan of [asked.from, asked.to]) await mustBe(at, plan, 'Plan');
  const [from, to] = await Promise.all([
    findSide(at, asked.from, asked.fromList ?? null, asOf),
    findSide(at, asked.to, asked.toList ?? null, asOf),
  ]);
  const [alignments, tree, fingerprint] = await Promise.all([
    runCypher<Alignment>(at, ALIGNMENTS, { from: idsOf(from.side), to: idsOf(to.side), asOf }),
    runCypher<ThemeLink>(at, THEMES, { asOf }),
    findFingerprint(at),
  ]);
  const rows = decideCrossWalk(from.side, to.side, alignments, createThemes(tree));
  return {
    from: referenceTo(from.plan),
    to: referenceTo(to.plan),
    asOf,
    fingerprint,
    totals: (['FROM', 'TO'] as const).flatMap((side) =>
      OUTCOMES.map((outcome) => ({
        side,
        outcome,
        count: rows.filter((row) => row.side === side && row.outcome === outcome && !row.part)
          .length,
      })),
    ),
    rows: rows.map(({ item, part, related, notRelated, ...row }) => ({
      ...row,
      item: referenceTo(item),
      listing: item.listing ?? null,
      part: part === null ? null : referenceTo(part),
      related: related.map(answerRelated),
      notRelated: notRelated.map(answerRelated),
    })),
  };
}
