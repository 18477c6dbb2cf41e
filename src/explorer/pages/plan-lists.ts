import type { PageRequest } from '../page.js';
import { PlanItemsDocument } from '../generated/graphql.js';

/** Kinds of plans that are no lists of what somebody means to do: laws, codes, standards, guidance. */
const NO_LISTS = ['LAW', 'CODE', 'STANDARD', 'GUIDANCE'];

/** Whether a plan may have items of its own. */
export const isRegister = ({ planKind }: { readonly planKind: string }) =>
  !NO_LISTS.includes(planKind);

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
