import type { EntityKind } from '../model/kinds.js';
import { didYouMean } from '../nearest.js';
import type { Seed, SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { isUnreadable } from './seed-index.js';
import { withArticle } from './words.js';

/** Kinds that always belong to a plan, an inspection or a meeting, and to which. */
const OWNERS: Partial<Record<EntityKind, EntityKind>> = {
  RiskArea: 'Plan',
  Priority: 'Plan',
  Pledge: 'Plan',
  SubObjective: 'Plan',
  Finding: 'Inspection',
  PublicQuestion: 'Event',
};

/** Kinds that may belong to one, and else have a bare slug. */
const MAY_BELONG: readonly EntityKind[] = ['Initiative', 'Commitment', 'Event'];

/** Kinds whose ids are derived and not written. */
const DERIVED: readonly EntityKind[] = ['Observation', 'Statement', 'MentionReview'];

/** `a/b` has the owner `a`; `a/b/c` the owner `a/b` or `a`. */
function ownerIdsOf(id: string): string[] {
  const parts = id.split('/');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function messageFor(
  entity: SeedEntity,
  kinds: readonly EntityKind[],
  owners: readonly string[],
): string {
  const { id, kind } = entity;
  const owner = ownerIdsOf(id)[0];
  const slug = id.split('/').at(-1);
  if (kinds.length === 0)
    return `${withArticle(kind)} belongs to no plan, inspection or meeting, so its id is a bare slug: "${slug}" and not "${id}".`;
  const ownerNames = kinds.length === 1 ? `${kinds[0]}` : 'plan, inspection or meeting';
  if (owner === undefined)
    return `"${id}" is ${withArticle(kind)}, so its id begins with that of its ${ownerNames}: "<${kinds[0]?.toLowerCase()}>/${id}".`;
  return `"${id}" begins with "${owner}", which is no ${ownerNames} of the record.${didYouMean(owner, owners)} Begin it with the id of what it belongs to.`;
}

function checkOwner(seed: Seed, entity: SeedEntity): Found[] {
  const { id, kind } = entity;
  const always = OWNERS[kind];
  const prefixes = ownerIdsOf(id);
  if (always === undefined && prefixes.length === 0) return [];
  const mayBelong: EntityKind[] = MAY_BELONG.includes(kind) ? ['Plan', 'Inspection', 'Event'] : [];
  const kinds = always === undefined ? mayBelong : [always];
  const owners = seed.entities
    .filter((other) => kinds.includes(other.kind))
    .map((other) => other.id);
  if (prefixes.some((prefix) => owners.includes(prefix) || isUnreadable(seed, prefix))) return [];
  const message = messageFor(entity, kinds, owners);
  const capitalised = message.charAt(0).toUpperCase() + message.slice(1);
  return [{ at: { ...entity.at, line: entity.lineOf('id') }, about: id, message: capitalised }];
}

/** Design §7.1: what belongs to a plan, inspection or meeting is `<owner>/<slug>`, all else a bare slug. */
export const idOwned = defineCheck({
  id: 'id-owned',
  level: 'MUST',
  sentence:
    'What belongs to a plan, an inspection or a meeting has an id that begins with its owner’s.',
  find: (seed) =>
    seed.entities
      .filter(({ kind }) => !DERIVED.includes(kind))
      .flatMap((entity) => checkOwner(seed, entity)),
});
