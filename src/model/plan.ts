import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { dated, oneOf, propertyTypes, text } from './fields.js';
import { curatedId } from './ids.js';
import { searchTerms } from './search-terms.js';

/** What sort of list or text a plan is. */
export const PLAN_KINDS = [
  'RISK_REGISTER',
  'POLICE_AND_CRIME_PLAN',
  'PRIORITY_LIST',
  'NATIONAL_STRATEGY',
  'LOCAL_STRATEGY',
  'LAW',
  'CODE',
  'STANDARD',
  'GUIDANCE',
] as const;

/** Whether the record has all the items of a plan, or only those that a document happens to name. */
export const ITEMS_KNOWN = ['ALL', 'SOME'] as const;
export type ItemsKnown = (typeof ITEMS_KNOWN)[number];

/** How many items the source says a plan has: `<count> <kind or listing>`, as "9 KEY_RISK". */
const statedCount = () =>
  z
    .string()
    .regex(/^\d+ [A-Za-z_]+$/, 'must read like "9 KEY_RISK" or "7 Priority"')
    .register(propertyTypes, { type: 'String' });

/**
 * A register, plan, list of priorities or strategy with its period; also a law, code or standard
 * that the documents lean on. A plan that a document mentions without naming stays a plan of its
 * own until a passage says which it is. `statedCounts` are how many items the source says it has,
 * each as `<count> <kind or listing>` ("9 KEY_RISK"), kept beside those recorded. `itemsKnown` is
 * SOME where the record knows the plan only through a document that tells a part of it: of such a
 * plan nothing can be said to be missing. Left out: ALL.
 */
export const planShape = z.strictObject({
  id: curatedId(),
  name: text(),
  planKind: oneOf('PlanKind', PLAN_KINDS),
  period: dated().optional(),
  date: dated().optional(),
  itemsKnown: oneOf('ItemsKnown', ITEMS_KNOWN).optional(),
  statedCounts: z.array(statedCount()).optional(),
  summary: text().optional(),
  terms: searchTerms().optional(),
});
export type Plan = z.infer<typeof planShape>;

export const planKind = defineKind({
  kind: 'Plan',
  key: 'plan',
  plural: 'plans',
  rule: 'A register, plan, list of priorities, strategy, law, code or standard, with its period.',
  shape: planShape,
  nameOf: (record) => record.name,
});
