import { RELATIONSHIPS } from '../../model/relationships.js';
import { ArgumentError } from '../../errors.js';
import { findFingerprint } from '../dataset/dataset.js';
import { findDocuments, findLinks, findThings, referenceTo } from '../facts/facts.js';
import { pageOf, type Page } from '../page.js';
import type { Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';
import { decideTimeline } from './decide-timeline.js';

export interface TimelineArguments extends Page {
  readonly asOf?: string | null;
  readonly of: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Families of links whose other end is no step in the life of a thing. */
const STILL = ['BROADER', 'RELATED', 'DISTINCT_FROM', 'MAY_BE', 'REVIEWS', 'ALIGNS_WITH'];
const KINDS = RELATIONSHIPS.map(({ kind }) => kind).filter((kind) => !STILL.includes(kind));

/**
 * What was said and done of anything, in order (design §5). Throws `UnknownIdError` for an id that is not
 * there, `ArgumentError` where the span ends before it begins.
 */
export async function timeline(at: Database, asked: TimelineArguments) {
  const { of: id, from = null, to = null, asOf = null } = asked;
  if (from && to && from > to)
    throw new ArgumentError(`from ${from} is later than to ${to}; turn them round.`);
  const [of] = await findThings(at, [id], asOf);
  if (!of) throw await unknownId(at, id);
  const links = await findLinks(at, [id], KINDS, asOf);
  const measures = links.filter(({ link }) => link.kind === 'MEASURED_BY').map((one) => one.to.id);
  const observed = await findLinks(at, measures, ['OBSERVES'], asOf);
  const ends = [...links, ...observed].flatMap((link) => [link.from.id, link.to.id]);
  const [things, documents, fingerprint] = await Promise.all([
    findThings(at, ends, asOf),
    findDocuments(at, asOf),
    findFingerprint(at),
  ]);
  const entries = decideTimeline({ of, links, things, documents }, { from, to });
  return {
    of: referenceTo(of.thing),
    asOf,
    fingerprint,
    total: entries.length,
    entries: pageOf(entries, asked).map((entry) => ({ ...entry, thing: referenceTo(entry.thing) })),
  };
}
