import type { EntityKind } from './kinds.js';

/** What a link of a kind carries beside its basis and its citations. */
export type LinkExtra = 'role' | 'aim' | 'relation';

export const FAMILIES = [
  'STRUCTURE',
  'DELIVERY',
  'SUBJECT',
  'IDENTITY',
  'ALIGNMENT',
  'OVERSIGHT',
  'JUDGEMENT',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Relationship {
  /** The link's kind, and the type of its direct relationship in Neo4j. */
  readonly kind: string;
  /** The key under which a record's `links` name the other end. */
  readonly key: string;
  readonly family: Family;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  /** How it reads from `from` to `to`, and back. */
  readonly forwards: string;
  readonly backwards: string;
  /** Which end holds the other, for `of:` and for nested records; undefined where neither does. */
  readonly owner?: 'from' | 'to';
  readonly extra?: LinkExtra;
  /** Judgements that something does NOT hold make no direct relationship that a walk could take. */
  readonly walked?: false;
}

/** Plan items: what a plan, register or list holds (design §2). */
export const PLAN_ITEMS = ['RiskArea', 'Priority', 'Pledge', 'SubObjective'] as const;

const DELIVERERS = ['Initiative', 'Event', 'Commitment', 'Organisation'] as const;
const EVIDENCE = [
  'Initiative',
  'Event',
  'Commitment',
  'Measure',
  'Finding',
  'PublicQuestion',
  'Plan',
] as const;
const THINGS = [
  ...PLAN_ITEMS,
  ...EVIDENCE,
  'Document',
  'Theme',
  'Organisation',
  'Place',
  'Inspection',
  'Observation',
  'Discrepancy',
] as const;

/**
 * The only authority for relations (design §2). Checks, constraints, documentation and the
 * explorer's labels read it. One row for each kind of link.
 */
// One row a line, so that it is read as a table.
// prettier-ignore
export const RELATIONSHIPS = [
  // structure
  { kind: 'SETS', key: 'sets', family: 'STRUCTURE', from: ['Plan'], to: ['Priority', 'Pledge'], forwards: 'sets', backwards: 'is set by', owner: 'from' },
  { kind: 'LISTS', key: 'lists', family: 'STRUCTURE', from: ['Plan'], to: ['RiskArea'], forwards: 'lists', backwards: 'is listed by', owner: 'from' },
  { kind: 'BREAKS_INTO', key: 'breaksInto', family: 'STRUCTURE', from: ['Priority'], to: ['SubObjective'], forwards: 'breaks into', backwards: 'is part of', owner: 'from' },
  { kind: 'PART_OF', key: 'partOf', family: 'STRUCTURE', from: ['Organisation', 'Place', 'Plan', 'Initiative', 'Event', 'Inspection'], to: ['Organisation', 'Place', 'Plan', 'Initiative', 'Event', 'Inspection'], forwards: 'is part of', backwards: 'includes', owner: 'to' },
  { kind: 'LOCATED_IN', key: 'locatedIn', family: 'STRUCTURE', from: ['Initiative', 'Event', 'Organisation', 'Commitment', 'PublicQuestion', 'Finding', 'Observation', 'Measure'], to: ['Place'], forwards: 'is located in', backwards: 'is the place of' },
  { kind: 'SUPERSEDES', key: 'supersedes', family: 'STRUCTURE', from: ['Plan', 'Commitment'], to: ['Plan', 'Commitment'], forwards: 'supersedes', backwards: 'is superseded by' },
  { kind: 'PUBLISHED_BY', key: 'publishedBy', family: 'STRUCTURE', from: ['Document', 'Plan'], to: ['Organisation'], forwards: 'is published by', backwards: 'published' },
  { kind: 'DRAWS_ON', key: 'drawsOn', family: 'STRUCTURE', from: ['Plan', ...PLAN_ITEMS, 'Initiative', 'Commitment', 'Event', 'Inspection', 'Organisation'], to: ['Plan', 'Event', 'Initiative'], forwards: 'draws on', backwards: 'is drawn on by' },
  // delivery
  { kind: 'CONTRIBUTES_TO', key: 'contributesTo', family: 'DELIVERY', from: ['Initiative'], to: ['SubObjective', 'Priority', 'Pledge'], forwards: 'contributes to', backwards: 'has the contribution of', owner: 'to' },
  { kind: 'COMMITS_TO', key: 'commitsTo', family: 'DELIVERY', from: ['Plan', ...PLAN_ITEMS, 'Initiative', 'Organisation', 'Document'], to: ['Commitment'], forwards: 'commits to', backwards: 'is a commitment of', owner: 'from' },
  { kind: 'MEASURED_BY', key: 'measuredBy', family: 'DELIVERY', from: [...PLAN_ITEMS, 'Initiative', 'Commitment', 'Finding', 'Theme', 'Organisation', 'Place', 'Event'], to: ['Measure'], forwards: 'is measured by', backwards: 'measures', owner: 'from' },
  { kind: 'OBSERVES', key: 'observes', family: 'DELIVERY', from: ['Observation'], to: ['Measure'], forwards: 'is a figure of', backwards: 'has the figure', owner: 'to' },
  { kind: 'DELIVERED_WITH', key: 'with', family: 'DELIVERY', from: DELIVERERS, to: ['Organisation'], forwards: 'is delivered with', backwards: 'takes part in', extra: 'role' },
  { kind: 'RESPONDS_TO', key: 'respondsTo', family: 'DELIVERY', from: ['Initiative', 'Commitment', 'Plan', 'Event'], to: ['Finding', 'RiskArea', 'PublicQuestion'], forwards: 'responds to', backwards: 'is answered by' },
  { kind: 'FOLLOWS_UP', key: 'followsUp', family: 'DELIVERY', from: EVIDENCE, to: [...PLAN_ITEMS, ...EVIDENCE], forwards: 'follows up', backwards: 'is followed up by' },
  // subject
  { kind: 'COVERS', key: 'covers', family: 'SUBJECT', from: PLAN_ITEMS, to: ['Theme'], forwards: 'covers', backwards: 'is covered by' },
  { kind: 'ABOUT', key: 'about', family: 'SUBJECT', from: [...EVIDENCE, 'Organisation', 'Inspection'], to: ['Theme'], forwards: 'is about', backwards: 'is the subject of', extra: 'aim' },
  { kind: 'SAYS', key: 'says', family: 'SUBJECT', from: ['Statement'], to: THINGS, forwards: 'says something of', backwards: 'is spoken of in' },
  { kind: 'BROADER', key: 'broader', family: 'SUBJECT', from: ['Theme'], to: ['Theme'], forwards: 'has the broader theme', backwards: 'has the narrower theme' },
  { kind: 'RELATED', key: 'related', family: 'SUBJECT', from: ['Theme'], to: ['Theme'], forwards: 'is related to', backwards: 'is related to' },
  // identity
  { kind: 'MAY_BE', key: 'mayBe', family: 'IDENTITY', from: THINGS, to: THINGS, forwards: 'may be the same as', backwards: 'may be the same as' },
  { kind: 'DISTINCT_FROM', key: 'distinctFrom', family: 'IDENTITY', from: THINGS, to: THINGS, forwards: 'is not the same as', backwards: 'is not the same as' },
  { kind: 'CONTINUES', key: 'continues', family: 'IDENTITY', from: THINGS, to: THINGS, forwards: 'takes over the function of', backwards: 'is continued by' },
  { kind: 'EXTENDS', key: 'extends', family: 'IDENTITY', from: THINGS, to: THINGS, forwards: 'extends', backwards: 'is extended by' },
  // alignment
  { kind: 'ALIGNS_WITH', key: 'alignsWith', family: 'ALIGNMENT', from: PLAN_ITEMS, to: PLAN_ITEMS, forwards: 'aligns with', backwards: 'aligns with', extra: 'relation' },
  // oversight
  { kind: 'OWNED_BY', key: 'ownedBy', family: 'OVERSIGHT', from: ['Plan', ...PLAN_ITEMS, 'Initiative', 'Commitment', 'Measure', 'Finding'], to: ['Organisation'], forwards: 'is owned by', backwards: 'owns' },
  { kind: 'HOLDS_TO_ACCOUNT', key: 'holdsToAccount', family: 'OVERSIGHT', from: ['Organisation'], to: ['Organisation'], forwards: 'holds to account', backwards: 'is held to account by' },
  { kind: 'INSPECTED_BY', key: 'inspectedBy', family: 'OVERSIGHT', from: ['Organisation', 'Inspection'], to: ['Organisation'], forwards: 'is inspected by', backwards: 'inspects' },
  { kind: 'INSPECTS', key: 'inspects', family: 'OVERSIGHT', from: ['Inspection'], to: ['Organisation'], forwards: 'inspects', backwards: 'is inspected in' },
  { kind: 'FOUND', key: 'found', family: 'OVERSIGHT', from: ['Inspection'], to: ['Finding'], forwards: 'found', backwards: 'is a finding of', owner: 'from' },
  { kind: 'ASKED_AT', key: 'askedAt', family: 'OVERSIGHT', from: ['PublicQuestion'], to: ['Event'], forwards: 'was asked at', backwards: 'heard', owner: 'to' },
  { kind: 'APPROVED_BY', key: 'approvedBy', family: 'OVERSIGHT', from: ['Plan', 'Initiative', 'Commitment', 'Event'], to: ['Organisation', 'Event'], forwards: 'was approved by', backwards: 'approved' },
  // judgement on a link, and on the record
  { kind: 'ADDRESSES', key: 'addresses', family: 'JUDGEMENT', from: ['Initiative'], to: PLAN_ITEMS, forwards: 'addresses', backwards: 'is addressed by' },
  { kind: 'DISMISSED', key: 'dismissed', family: 'JUDGEMENT', from: EVIDENCE, to: PLAN_ITEMS, forwards: 'does not address', backwards: 'is not addressed by', walked: false },
  { kind: 'DISPUTES', key: 'disputes', family: 'JUDGEMENT', from: ['Discrepancy'], to: [...THINGS, 'Statement'], forwards: 'puts in dispute', backwards: 'is in dispute in' },
  { kind: 'REVIEWS', key: 'reviews', family: 'JUDGEMENT', from: ['MentionReview'], to: THINGS, forwards: 'reviews mentions of', backwards: 'has mentions reviewed in', walked: false },
] as const satisfies readonly Relationship[];

export type LinkKind = (typeof RELATIONSHIPS)[number]['kind'];

const byKind = new Map<string, Relationship>(RELATIONSHIPS.map((row) => [row.kind, row]));
const byKey = new Map<string, Relationship>(RELATIONSHIPS.map((row) => [row.key, row]));

/** The row of a kind of link; throws for a kind that the table doesn't have. */
export function relationshipOf(kind: string): Relationship {
  const row = byKind.get(kind);
  if (!row) throw new Error(`no relationship is called ${kind}`);
  return row;
}

/** The row whose YAML key this is. */
export function relationshipByKey(key: string): Relationship | undefined {
  return byKey.get(key);
}

/**
 * The row by which a record of one kind belongs to a record of another, for `of:` and for nested
 * records; undefined where the table knows none.
 */
export function ownership(child: string, owner: string): Relationship | undefined {
  return (RELATIONSHIPS as readonly Relationship[]).find((row) => {
    const [ownerEnd, childEnd] = row.owner === 'from' ? [row.from, row.to] : [row.to, row.from];
    return (
      row.owner !== undefined &&
      (ownerEnd as readonly string[]).includes(owner) &&
      (childEnd as readonly string[]).includes(child)
    );
  });
}
