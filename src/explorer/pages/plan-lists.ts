import type { PageRequest } from '../page.js';
import { PlanItemsDocument } from '../generated/graphql.js';

/** Plans of which the record has items, with how many. */
export async function plansWithItems({
  ask,
  frame,
}: PageRequest): Promise<{ id: string; name: string; items: number }[]> {
  const lists = await ask(PlanItemsDocument, {});
  const counts = new Map<string, number>();
  for (const { id } of Object.values(lists).flat()) {
    const plan = id.split('/')[0] ?? '';
    counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  return [...frame.plans.values()]
    .map(({ id, name }) => ({ id, name, items: counts.get(id) ?? 0 }))
    .filter(({ items }) => items > 0);
}
