import { ArgumentError } from '../../errors.js';
import type { Reference } from '../cited-passage.js';
import { findFingerprint } from '../dataset/dataset.js';
import { referenceTo } from '../facts/facts.js';
import { findNarrower } from '../facts/narrower.js';
import { mustBe } from '../must-be.js';
import { pageOf, type Page } from '../page.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { findClusters, findUnmetPairs, partNamed, type Belonging } from './decide-shared-work.js';
import { findBodies } from './parts.js';
import { answerWork, findWorks } from './work.js';

export interface SharedWorkArguments extends Page {
  readonly partner?: string | null;
  readonly type?: string | null;
  readonly types?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly with?: readonly string[] | null;
  readonly theme?: readonly string[] | null;
  readonly place?: string | null;
  readonly reach?: string | null;
  readonly asOf?: string | null;
}

const WORKS = readCypher('shared-work/find-works.cypher');
const ALIKE = readCypher('shared-work/find-alike.cypher');
const BELONGING = readCypher('shared-work/find-belonging.cypher');

/** No body was asked for, so that no part is anyone's. */
const NOT_ASKED: ReadonlyMap<string, Reference> = new Map();

/** Nothing filtered: all works of all bodies. */
const ALL = { bodies: null, types: null, roles: null, reach: null, place: null };

async function checkArguments(at: Database, asked: SharedWorkArguments): Promise<void> {
  if (asked.partner) await mustBe(at, asked.partner, 'Organisation');
  for (const id of asked.with ?? []) await mustBe(at, id, 'Organisation');
  for (const id of asked.theme ?? []) await mustBe(at, id, 'Theme');
  if (asked.place) await mustBe(at, asked.place, 'Place');
  if (asked.types?.length === 0)
    throw new ArgumentError('types is empty; leave it out to ask for bodies of every type.');
  if (asked.roles?.length === 0)
    throw new ArgumentError('roles is empty; leave it out to ask for every role.');
}

/** The types that are asked for, by either argument; null for all. */
function typesOf({ type, types }: SharedWorkArguments): readonly string[] | null {
  if (!type && !types) return null;
  return [...new Set([...(type ? [type] : []), ...(types ?? [])])];
}

/**
 * What bodies do together (design §5). Throws `UnknownIdError` for an id that is not there,
 * `ArgumentError` for one of another kind.
 */
export async function sharedWork(at: Database, asked: SharedWorkArguments) {
  await checkArguments(at, asked);
  const asOf = asked.asOf ?? null;
  const themes = await Promise.all((asked.theme ?? []).map((id) => findNarrower(at, id, asOf)));
  const types = typesOf(asked);
  const [partner] = await findBodies(at, asked.partner ? [asked.partner] : [], asOf);
  const bodies = partner ? [partner.id, ...partner.parts.keys()] : null;
  const others = await findBodies(at, asked.with ?? [], asOf);
  const through = new Map(
    [...others, ...(partner ? [partner] : [])].flatMap(({ parts }) => [...parts]),
  );
  const rows = await runCypher<{ id: string }>(at, WORKS, {
    ...ALL,
    ...asked,
    types,
    bodies,
    // A part of the partner's that takes part is the partner itself, and shares nothing by that.
    with: others.map(({ id, parts }) => [
      id,
      ...[...parts.keys()].filter((part) => bodies?.includes(part) !== true),
    ]),
    themes,
    asOf,
  });
  const [works, alike, fingerprint] = await Promise.all([
    findWorks(
      at,
      rows.map(({ id }) => id),
      asOf,
    ),
    asked.partner ? runCypher<{ thing: Reference }>(at, ALIKE, { partner: asked.partner }) : [],
    findFingerprint(at),
  ]);
  const { named, unnamed } = partNamed(
    works,
    ({ id, type }) => (bodies?.includes(id) ?? true) && (!types || types.includes(type ?? '')),
  );
  return {
    asOf,
    fingerprint,
    total: named.length,
    works: pageOf(named, asked).map((work) => answerWork(work, through)),
    unnamed: pageOf(unnamed, asked).map((work) => answerWork(work, through)),
    clusters: findClusters(works).map((cluster) => ({
      ...cluster,
      organisations: cluster.organisations.map(referenceTo),
    })),
    soundsAlike: alike.map(({ thing }) => referenceTo(thing)),
  };
}

export interface UnmetArguments extends Page {
  readonly theme?: string | null;
  readonly asOf?: string | null;
}

/**
 * Pairs of bodies that could meet (design §5). Throws `UnknownIdError` for an id that is not there,
 * `ArgumentError` for one that is no theme.
 */
export async function unmetPartnerships(at: Database, asked: UnmetArguments) {
  if (asked.theme) await mustBe(at, asked.theme, 'Theme');
  const asOf = asked.asOf ?? null;
  const rows = await runCypher<{ id: string }>(at, WORKS, { ...ALL, with: [], themes: [], asOf });
  const works = await findWorks(
    at,
    rows.map(({ id }) => id),
    asOf,
  );
  const themes = asked.theme ? new Set(await findNarrower(at, asked.theme, asOf)) : undefined;
  const bodies = works.flatMap(({ participants }) => participants.map(({ to }) => to.id));
  const belonging = await runCypher<Belonging>(at, BELONGING, { ids: [...new Set(bodies)] });
  const pairs = findUnmetPairs(works, themes, belonging);
  return {
    asOf,
    fingerprint: await findFingerprint(at),
    total: pairs.length,
    pairs: pageOf(pairs, asked).map(({ one, other, theme, ofOne, ofOther }) => ({
      one: referenceTo(one),
      other: referenceTo(other),
      theme: referenceTo(theme),
      why: `Both work on ${theme.name}, and no document at hand tells of anything that they share.`,
      ofOne: ofOne.map((work) => answerWork(work, NOT_ASKED)),
      ofOther: ofOther.map((work) => answerWork(work, NOT_ASKED)),
    })),
  };
}
