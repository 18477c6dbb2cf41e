import { ArgumentError } from '../../errors.js';
import { KINDS } from '../../model/kinds.js';
import { findFingerprint } from '../dataset/dataset.js';
import {
  answerSearch,
  findDocuments,
  findLinks,
  findSearches,
  findThings,
  referenceTo,
  type CitedThing,
} from '../facts/facts.js';
import { findNarrower } from '../facts/narrower.js';
import { mustBe } from '../must-be.js';
import { pageOf, type Page } from '../page.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';
import { answerParticipant } from '../shared-work/work.js';
import { otherEnd, type Beside, type OwnLink } from './besides.js';
import {
  BEARING,
  decideAppearances,
  isMeant,
  type Appearance,
  type AppearanceFacts,
  type Asked,
} from './decide-appearances.js';

export interface AppearancesArguments extends Asked, Page {
  readonly of?: string | null;
  readonly kind?: string | null;
  readonly theme?: string | null;
  readonly place?: string | null;
  readonly asOf?: string | null;
}

const CANDIDATES = readCypher('appearances/find-candidates.cypher');
const LINKS = [...BEARING, 'MAY_BE'];
/** What is looked for by name; statements, figures and reviews hang on such things. */
const NAMED_KINDS = KINDS.map(({ kind }) => kind).filter(
  (kind) =>
    !['Statement', 'Observation', 'MentionReview', 'Discrepancy', 'Document'].includes(kind),
);

async function checkArguments(at: Database, asked: AppearancesArguments): Promise<void> {
  const { of, kind, theme, place } = asked;
  if (!of && !kind && !theme && !place && !asked.in && !asked.inAny)
    throw new ArgumentError(
      'appearances needs one of of, kind, in, inAny, theme, place: what is to be looked for?',
    );
  const documents = [...(asked.in ?? []), ...(asked.inAny ?? []), ...(asked.notIn ?? [])];
  for (const id of documents) await mustBe(at, id, 'Document');
  if (theme) await mustBe(at, theme, 'Theme');
  if (place) await mustBe(at, place, 'Place');
}

/** A theme stands where it, or a narrower one, is the subject: its links are those of all of them. */
async function findThingsAsked(at: Database, asked: AppearancesArguments): Promise<CitedThing[]> {
  const themes = asked.theme ? await findNarrower(at, asked.theme, null) : null;
  const rows = await runCypher<{ id: string }>(at, CANDIDATES, {
    kinds: asked.kind ? [asked.kind] : asked.of ? KINDS.map((one) => one.kind) : NAMED_KINDS,
    of: asked.of ?? null,
    themes,
    place: asked.place ?? null,
  });
  if (asked.of && rows.length === 0) throw await unknownId(at, asked.of);
  return findThings(
    at,
    rows.map(({ id }) => id),
    asked.asOf ?? null,
  );
}

/** The narrower themes of each theme; only where one is asked for, since others are looked up by their own. */
async function narrowerOf(
  at: Database,
  things: readonly CitedThing[],
  asked: AppearancesArguments,
) {
  const narrower = new Map<string, readonly string[]>();
  for (const { thing } of things.filter((one) => asked.of && one.thing.kind === 'Theme')) {
    const within = await findNarrower(at, thing.id, null);
    narrower.set(
      thing.id,
      within.filter((id) => id !== thing.id),
    );
  }
  return narrower;
}

async function linksByThing(
  at: Database,
  things: readonly CitedThing[],
  narrower: ReadonlyMap<string, readonly string[]>,
  asOf: string | null,
) {
  const ids = things.map(({ thing }) => thing.id);
  const broader = new Map([...narrower].flatMap(([id, within]) => within.map((one) => [one, id])));
  const links = await findLinks(at, [...ids, ...broader.keys()], LINKS, asOf);
  const known = new Set(ids);
  const byThing = new Map<string, OwnLink[]>();
  for (const link of links)
    for (const end of [link.from, link.to]) {
      const owner = known.has(end.id) ? end.id : broader.get(end.id);
      if (owner === undefined) continue;
      const isNarrower = end === link.to && owner !== end.id;
      const own = isNarrower ? { ...link, to: { ...end, id: owner }, narrower: end } : link;
      byThing.set(owner, [...(byThing.get(owner) ?? []), own]);
    }
  return byThing;
}

const answerBeside = ({ thing, themes, roles, bodies, ...rest }: Beside) => ({
  ...rest,
  thing: referenceTo(thing),
  themes: themes.map(({ theme, aim }) => ({ theme: referenceTo(theme), aim })),
  roles: [...new Set(roles)],
  organisations: bodies.map(answerParticipant),
});

const answerAppearance = (appearance: Appearance) => {
  const { document, things, standing, mentions, search, ...rest } = appearance;
  return {
    ...rest,
    document: document.id,
    name: document.name,
    date: document.date,
    things: things.map(referenceTo),
    standing: standing.map(answerBeside),
    mentions: mentions.map(({ passage, locator, cite, phrase }) => ({
      passage,
      document: document.id,
      locator,
      cite,
      phrase,
    })),
    search: search && answerSearch(search),
  };
};

/** Bodies and figures of what stands beside some things. */
function linksAround(at: Database, facts: readonly AppearanceFacts[], asOf: string | null) {
  const others = facts.flatMap(({ links }) => links.flatMap(({ from, to }) => [from.id, to.id]));
  return findLinks(at, others, ['DELIVERED_WITH', 'OBSERVES'], asOf);
}

function answerThing(facts: AppearanceFacts) {
  const { thing, links } = facts;
  const { id } = thing.thing;
  const documents = decideAppearances(facts);
  const present = documents.filter((one) => one.present);
  const mayBe = links.filter(({ link }) => link.kind === 'MAY_BE');
  return {
    thing: referenceTo(thing.thing),
    first: present[0]?.document.id ?? null,
    last: present.at(-1)?.document.id ?? null,
    mayBe: mayBe.map((link) => referenceTo(otherEnd(link, id))),
    documents: documents.map(answerAppearance),
  };
}

/**
 * Which things stand in which documents (design §5). Throws `UnknownIdError` for an id that is not there,
 * `ArgumentError` where nothing is asked for or an id is of another kind.
 */
export async function appearances(at: Database, asked: AppearancesArguments) {
  await checkArguments(at, asked);
  const asOf = asked.asOf ?? null;
  const things = await findThingsAsked(at, asked);
  const narrower = await narrowerOf(at, things, asked);
  const [links, documents, searches, fingerprint] = await Promise.all([
    linksByThing(at, things, narrower, asOf),
    findDocuments(at, asOf),
    findSearches(
      at,
      things.flatMap(({ thing }) => [thing.id, ...(narrower.get(thing.id) ?? [])]),
    ),
    findFingerprint(at),
  ]);
  const meant = things
    .map((thing) => ({
      thing,
      links: links.get(thing.thing.id) ?? [],
      around: [],
      documents,
      searches,
      narrower: narrower.get(thing.thing.id) ?? [],
    }))
    .filter((facts) => asked.of || isMeant(decideAppearances(facts), asked));
  const page = pageOf(meant, asked);
  const around = await linksAround(at, page, asOf);
  return {
    of: asked.of ? (meant[0] ? referenceTo(meant[0].thing.thing) : null) : null,
    asOf,
    fingerprint,
    total: meant.length,
    things: page.map((facts) => answerThing({ ...facts, around })),
  };
}
