import type { Basis } from '../../model/basis.js';
import type { CitedPassage } from '../cited-passage.js';
import type { Part, PlanItem } from '../plan-items/plan-items.js';
import type { Themes } from '../trace/themes.js';
import {
  agree,
  carriesPart,
  carriesSomeOf,
  compareThemes,
  turn,
  type Relation,
} from './compare-themes.js';

/** What became of an item, or where it came from. */
export type Outcome =
  | 'SAME'
  | 'BROADER'
  | 'NARROWER'
  | 'SPLIT'
  | 'MERGED'
  | 'NEW'
  | 'DROPPED'
  | 'LISTED_ELSEWHERE'
  | 'NOT_KNOWN';

/** A curated alignment between an item of each side. */
export interface Alignment {
  readonly link: {
    readonly id: string;
    readonly fromId: string;
    readonly toId: string;
    readonly relation: Relation;
    readonly status?: string | null;
    readonly basis: Basis;
    readonly rationale?: string | null;
  };
  readonly citations: readonly CitedPassage[];
}

/** The items of one side: those asked for, and the others of its plan. */
export interface Side {
  readonly items: readonly PlanItem[];
  readonly elsewhere: readonly PlanItem[];
  /** False of a plan that the record knows in part: what isn't there may be in the rest of it. */
  readonly isWhole: boolean;
}

export interface Related {
  readonly item: PlanItem;
  /** From the row's item to this one. */
  readonly relation: Relation;
  /** Whether it stands in the list that was asked for, or elsewhere in the plan. */
  readonly inList: boolean;
  readonly status: string | null;
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly citations: readonly CitedPassage[];
  /** What the themes of both compute: a check on the curated relation. */
  readonly computed: Relation;
  readonly agrees: boolean;
}

export interface CrossWalkRow {
  readonly side: 'FROM' | 'TO';
  readonly item: PlanItem;
  /** A part of the item that nothing carries as it is; null for the item itself. */
  readonly part: Part | null;
  readonly outcome: Outcome;
  readonly related: readonly Related[];
  /** What was looked at and found to have nothing to do with the item: relations of NONE, with their reasons. */
  readonly notRelated: readonly Related[];
}

/** What carries an item on: not what only overlaps with it, nor what was found to have nothing to do with it. */
const CARRIES: readonly Relation[] = ['EQUAL', 'EQUIVALENT', 'SUBSET', 'SUPERSET'];
const carries = ({ relation }: Related) => CARRIES.includes(relation);
const isRelated = ({ relation }: Related) => relation !== 'NONE';

function relatedTo(item: PlanItem, other: Side, alignments: readonly Alignment[], themes: Themes) {
  const all = [
    ...other.items.map((one) => ({ one, inList: true })),
    ...other.elsewhere.map((one) => ({ one, inList: false })),
  ];
  return all.flatMap(({ one, inList }) =>
    alignments.flatMap(({ link, citations }): Related[] => {
      const isForwards = link.fromId === item.id && link.toId === one.id;
      const isBackwards = link.toId === item.id && link.fromId === one.id;
      if (!isForwards && !isBackwards) return [];
      const relation = isForwards ? link.relation : turn(link.relation);
      const computed = compareThemes(item, one, themes);
      const { basis, rationale = null, status = null } = link;
      const agrees = agree(relation, computed);
      return [
        { item: one, relation, inList, status, basis, rationale, citations, computed, agrees },
      ];
    }),
  );
}

type Relate = (item: PlanItem) => readonly Related[];

/** How the two ways in which items hold each other are told, from each side: the later side is what became of the earlier. */
const TOLD = {
  FROM: {
    holds: 'NARROWER',
    holdsSeveral: 'SPLIT',
    held: 'BROADER',
    heldWithOthers: 'MERGED',
    without: 'DROPPED',
  },
  TO: {
    holds: 'BROADER',
    holdsSeveral: 'MERGED',
    held: 'NARROWER',
    heldWithOthers: 'SPLIT',
    without: 'NEW',
  },
} as const;

interface Telling {
  readonly side: 'FROM' | 'TO';
  /** What an item of the other side holds besides. */
  readonly back: Relate;
  /** Whether the record has all the items of the other side. */
  readonly isWhole: boolean;
}

/**
 * The items that hold something of an item: those that lie within it, and those that overlap with it and
 * carry a part of it which none that lies within it does.
 */
function holders(item: PlanItem, here: readonly Related[], themes: Themes): readonly Related[] {
  const within = here.filter(({ relation }) => relation === 'SUPERSET');
  if (within.length === 0) return [];
  const left = item.parts.filter(
    ({ id }) => !within.some((one) => carriesPart(id, one.item, themes)),
  );
  const overlapping = here.filter(
    (one) =>
      one.relation === 'INTERSECTS' && left.some(({ id }) => carriesPart(id, one.item, themes)),
  );
  return [...within, ...overlapping];
}

/** What an item's relations come to. */
function outcomeOf(
  { side, back, isWhole }: Telling,
  item: PlanItem,
  related: readonly Related[],
  themes: Themes,
): Outcome {
  const told = TOLD[side];
  const here = related.filter(({ inList }) => inList);
  const carrying = here.filter(carries);
  if (carrying.length === 0 && related.some(carries)) return 'LISTED_ELSEWHERE';
  if (carrying.length === 0) return isWhole ? told.without : 'NOT_KNOWN';
  if (carrying.some(({ relation }) => relation === 'EQUAL' || relation === 'EQUIVALENT'))
    return 'SAME';
  const held = holders(item, here, themes);
  if (held.length > 0) return held.length > 1 ? told.holdsSeveral : told.holds;
  const isShared = carrying.some(
    (one) => back(one.item).filter((two) => two.relation === 'SUPERSET' && two.inList).length > 1,
  );
  return isShared ? told.heldWithOthers : told.held;
}

/**
 * A row for each part that nothing carries as it is. What overlaps with the item carries its parts as
 * well as what lies within it: where a theme is named on both sides, no part is dropped. Parts are only
 * asked of an item that is carried on, and not as the same; an item of one part is told by its own row
 * where something narrower than the part stands on the other side.
 */
function partRows({ side, isWhole }: Telling, row: CrossWalkRow, themes: Themes): CrossWalkRow[] {
  if (['SAME', 'NEW', 'DROPPED', 'LISTED_ELSEWHERE', 'NOT_KNOWN'].includes(row.outcome)) return [];
  const told = TOLD[side];
  const { item, related } = row;
  return item.parts.flatMap((part): CrossWalkRow[] => {
    if (related.some((one) => carriesPart(part.id, one.item, themes))) return [];
    const some = related.filter((one) => carriesSomeOf(part.id, one.item, themes));
    if (some.length === 0) {
      const near = related.filter((one) => !carries(one));
      return [{ ...row, part, outcome: isWhole ? told.without : 'NOT_KNOWN', related: near }];
    }
    const outcome = some.length > 1 ? told.holdsSeveral : told.holds;
    return item.parts.length === 1 ? [] : [{ ...row, part, outcome, related: some }];
  });
}

function rowsOf(telling: Telling, own: Side, relate: Relate, themes: Themes) {
  return own.items.flatMap((item) => {
    const all = relate(item);
    const related = all.filter(isRelated);
    const notRelated = all.filter((one) => !isRelated(one));
    const outcome = outcomeOf(telling, item, related, themes);
    const row: CrossWalkRow = {
      side: telling.side,
      item,
      part: null,
      outcome,
      related,
      notRelated,
    };
    return [row, ...partRows(telling, row, themes)];
  });
}

/**
 * What became of each item of one plan or list in another, and where each of the other came from
 * (design §5). The curated relation decides; what the themes compute stands beside it. An item with
 * only an overlap is dropped or new, and the item it overlaps with is named; where the record has
 * only some items of the other plan, it is not known. Pure.
 */
export function decideCrossWalk(
  from: Side,
  to: Side,
  alignments: readonly Alignment[],
  themes: Themes,
): CrossWalkRow[] {
  const forwards: Relate = (item) => relatedTo(item, to, alignments, themes);
  const backwards: Relate = (item) => relatedTo(item, from, alignments, themes);
  return [
    ...rowsOf({ side: 'FROM', back: backwards, isWhole: to.isWhole }, from, forwards, themes),
    ...rowsOf({ side: 'TO', back: forwards, isWhole: from.isWhole }, to, backwards, themes),
  ];
}
