import type { Basis } from './basis.js';

/** Whether a passage is for, targets or treats a subject, or only touches on it. */
export const AIMS = ['AIMED', 'TOUCHED'] as const;
export type Aim = (typeof AIMS)[number];

/** How two plan items compare in meaning; SUBSET: the first lies within the second. */
export const RELATIONS = [
  'EQUAL',
  'EQUIVALENT',
  'SUBSET',
  'SUPERSET',
  'INTERSECTS',
  'NONE',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** How far an alignment has been worked out. */
export const ALIGNMENT_STATUSES = ['DRAFT', 'COMPLETE'] as const;
export type AlignmentStatus = (typeof ALIGNMENT_STATUSES)[number];

/** What a body does in a piece of joint work, its direction in its name. */
export const ROLES = [
  'LEADS',
  'DELIVERS',
  'FUNDS',
  'COMMISSIONS',
  'CHAIRS',
  'ATTENDS',
  'HOSTS',
  'REFERS_TO',
  'RECEIVES_FROM',
  'SHARES_INFORMATION',
  'SECONDS_STAFF',
  'ADVISES',
  'SCRUTINISES',
  'DECIDES',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * A link of the thread, kept as a record: its two ends, its basis, its rationale (always where
 * INFERRED), and at least one citation, counted beside it. One link for each (kind, from, to, role);
 * it gathers citations from all documents and has the best basis among them.
 */
export interface Link {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly rationale?: string;
  readonly role?: Role;
  readonly amount?: string;
  readonly aim?: Aim;
  readonly relation?: Relation;
  readonly status?: AlignmentStatus;
  /** True of what the loader computes from other links, and no curator wrote. */
  readonly derived?: true;
}
