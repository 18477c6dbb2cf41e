import type { Basis } from '../../model/basis.js';
import type { Reference } from '../cited-passage.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';

/** A theme that an item covers: one of the parts that its label names. */
export interface Part extends Reference {
  readonly basis: Basis;
}

/** An item of a register, plan or list. */
export interface PlanItem extends Reference {
  readonly listing?: string | null;
  readonly nature?: string | null;
  readonly position?: number | null;
  readonly parts: readonly Part[];
}

/** Which items of a plan are meant; what is left out means all. */
export interface ItemChoice {
  /** In capitals, as `RISK_AREA`. */
  readonly kinds?: readonly string[] | null | undefined;
  readonly listings?: readonly string[] | null | undefined;
  readonly nature?: string | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
}

const ITEMS = readCypher('plan-items/find-plan-items.cypher');

interface ItemRow {
  readonly item: Omit<PlanItem, 'parts'>;
  readonly parts: readonly Omit<Part, 'kind'>[];
}

/** `PUBLIC_QUESTION` → `PublicQuestion`, as labels have it. */
export function labelOf(value: string): string {
  return value
    .toLowerCase()
    .replace(/(?:^|_)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

/** Every item of a plan with the themes that its label names, as its lists have them. */
export async function findPlanItems(
  at: Database,
  plan: string,
  asOf: string | null,
): Promise<PlanItem[]> {
  const rows = await runCypher<ItemRow>(at, ITEMS, { plan, asOf });
  return rows.map(({ item, parts }) => ({
    ...item,
    parts: parts.map((part) => ({ ...part, kind: 'Theme' })),
  }));
}

/** The items that are meant, in their order. */
export function chooseItems(items: readonly PlanItem[], choice: ItemChoice | null | undefined) {
  const { kinds, listings, nature, ids } = choice ?? {};
  const labels = kinds?.map(labelOf);
  return items.filter(
    (item) =>
      (!labels || labels.includes(item.kind)) &&
      (!listings || listings.includes(item.listing ?? '')) &&
      (!nature || item.nature === nature) &&
      (!ids || ids.includes(item.id)),
  );
}
