import type { PlanItem } from '../plan-items/plan-items.js';
import type { Themes } from '../trace/themes.js';

/** How one item lies to another. */
export type Relation = 'EQUAL' | 'EQUIVALENT' | 'SUBSET' | 'SUPERSET' | 'INTERSECTS' | 'NONE';

const SAME: readonly Relation[] = ['EQUAL', 'EQUIVALENT'];

/** Whether a theme is one of an item's parts, or narrower than one. */
function liesWithin(theme: string, item: PlanItem, themes: Themes): boolean {
  return item.parts.some(({ id }) => {
    const relation = themes.between(id, theme)?.relation;
    return relation === 'SAME' || relation === 'NARROWER';
  });
}

/** How two items lie to each other by the themes that they cover, and by nothing else. */
export function compareThemes(one: PlanItem, other: PlanItem, themes: Themes): Relation {
  if (one.parts.length === 0 || other.parts.length === 0) return 'NONE';
  const within = one.parts.filter(({ id }) => liesWithin(id, other, themes));
  const around = other.parts.filter(({ id }) => liesWithin(id, one, themes));
  const isWithin = within.length === one.parts.length;
  const isAround = around.length === other.parts.length;
  if (isWithin && isAround) return 'EQUIVALENT';
  if (isWithin) return 'SUBSET';
  if (isAround) return 'SUPERSET';
  return within.length + around.length > 0 ? 'INTERSECTS' : 'NONE';
}

/** Whether an item has the theme of a part, or a broader one. */
export const carriesPart = (part: string, item: PlanItem, themes: Themes): boolean =>
  liesWithin(part, item, themes);

/** Whether an item has something narrower than the theme of a part, and so some of it. */
export const carriesSomeOf = (part: string, item: PlanItem, themes: Themes): boolean =>
  item.parts.some(({ id }) => themes.between(part, id)?.relation === 'NARROWER');

/** Whether what was curated and what the themes compute are the same; equal and equivalent are. */
export function agree(curated: Relation, computed: Relation): boolean {
  return curated === computed || (SAME.includes(curated) && SAME.includes(computed));
}

/** The same relation, told from the other side. */
export function turn(relation: Relation): Relation {
  if (relation === 'SUBSET') return 'SUPERSET';
  return relation === 'SUPERSET' ? 'SUBSET' : relation;
}
