import type { StatedLink, Collector, Written } from './collector.js';
import { addLink } from './collector.js';
import { ownership, relationshipByKey } from '../../model/relationships.js';
import type { WrittenCite } from '../grammar/cites.js';
import { RELATION_KEYS, type LinkEntry, type OfEntry } from '../grammar/link-entry.js';

/** What a link says of itself, without the keys that have no value. */
function extrasOf(entry: LinkEntry): Partial<StatedLink> {
  const extras = {
    rationale: entry.why,
    role: entry.role,
    amount: entry.amount,
    aim: entry.aim,
    relation: entry.relation,
    status: entry.status,
  };
  return Object.fromEntries(
    Object.entries(extras).filter(([, value]) => value !== undefined),
  ) as Partial<StatedLink>;
}

/** Records one entry of `links`; `from` is the record in which it stands, unless it names another. */
export function addLinkEntry(
  collector: Collector,
  entry: LinkEntry,
  from: string | undefined,
  written: Written,
): void {
  const key = RELATION_KEYS.find((name) => entry[name] !== undefined) ?? '';
  const kind = relationshipByKey(key)?.kind ?? '';
  const stated = {
    kind,
    from: entry.from ?? from ?? '',
    to: entry[key] as string,
    basis: entry.basis ?? 'STATED',
    ...extrasOf(entry),
  };
  addLink(collector, stated, entry.cites, written);
}

/**
 * Records that one thing belongs to another, for `of:` and for nested records. The table of
 * relationships says which link that is; where it knows none, nothing is recorded, and the caller
 * learns so.
 */
export function addOwnership(
  collector: Collector,
  ends: { child: string; childKind: string; owner: string; ownerKind: string },
  grounds: Pick<OfEntry, 'basis' | 'why'> & { cites: readonly WrittenCite[] | undefined },
  written: Written,
): boolean {
  const row = ownership(ends.childKind, ends.ownerKind);
  if (!row) return false;
  const [from, to] = row.owner === 'from' ? [ends.owner, ends.child] : [ends.child, ends.owner];
  const stated = {
    kind: row.kind,
    from,
    to,
    basis: grounds.basis ?? 'STATED',
    ...(grounds.why === undefined ? {} : { rationale: grounds.why }),
  };
  addLink(collector, stated, grounds.cites, written);
  return true;
}
