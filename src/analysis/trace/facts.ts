import type { Basis } from '../../model/basis.js';
import type { LinkKind } from '../../model/relationships.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';
import {
  ENDS,
  GRAMMAR,
  JOINED_KINDS,
  JOINS_AT_THEME,
  SUBJECT_LINKS,
  type State,
} from './grammar.js';
import { createThemes, type ThemeLink, type Themes } from './themes.js';

/** A thing on a walk. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly listing?: string | null;
  readonly stage?: string | null;
  readonly stageAsOf?: string | null;
  /** The last day that the date of its stage can mean. */
  readonly stageAsOfTo?: string | null;
  readonly state?: string | null;
  readonly stateAsOf?: string | null;
  readonly stateAsOfTo?: string | null;
}

/** A link that a walk may take. */
export interface WalkLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly basis: Basis;
  readonly rationale?: string | null;
  readonly role?: string | null;
  readonly amount?: string | null;
  readonly aim?: string | null;
  readonly relation?: string | null;
  readonly from: Thing;
  readonly to: Thing;
}

/** What the graph holds round the start, as far as the grammar reaches. */
export interface Facts {
  readonly start: Thing;
  readonly links: readonly WalkLink[];
  readonly themes: Themes;
}

const START = readCypher('trace/find-start.cypher');
const THEMES = readCypher('trace/find-themes.cypher');
const LINKS = readCypher('trace/find-links.cypher');

interface LinkRow {
  readonly link: Omit<WalkLink, 'from' | 'to'>;
  readonly from: Thing;
  readonly to: Thing;
}

/** A bound on rounds, well above the longest chain that the grammar allows on a real record. */
const MOST_ROUNDS = 10;

interface Search {
  readonly at: Database;
  readonly asOf: string | null;
  readonly themes: Themes;
  readonly links: Map<string, WalkLink>;
  /** Things in states already reached, and themes already asked for. */
  readonly seen: Set<string>;
}

/** Things, and the states in which a walk may stand at them. */
type Frontier = Map<string, { readonly thing: Thing; readonly states: Set<State> }>;

async function fetchLinks(
  { at, asOf, links }: Search,
  ids: readonly string[],
  kinds: Iterable<string>,
): Promise<WalkLink[]> {
  if (ids.length === 0) return [];
  const rows = await runCypher<LinkRow>(at, LINKS, { ids, kinds: [...kinds], asOf });
  const found = rows.map(({ link, from, to }) => ({ ...link, from, to }));
  for (const link of found) links.set(link.id, link);
  return found;
}

function reach(frontier: Frontier, thing: Thing, state: State, seen: Set<string>): void {
  const key = `${thing.id} ${state}`;
  if (seen.has(key)) return;
  seen.add(key);
  const entry = frontier.get(thing.id) ?? { thing, states: new Set<State>() };
  entry.states.add(state);
  frontier.set(thing.id, entry);
}

/** Kinds of links that matter at a frontier: those of the grammar, and those that tie a thing to themes. */
function kindsAt(frontier: Frontier): Set<string> {
  const states = [...new Set([...frontier.values()].flatMap((entry) => [...entry.states]))];
  const kinds = new Set<string>(states.flatMap((state) => GRAMMAR[state].map(({ kind }) => kind)));
  if (states.some((state) => JOINS_AT_THEME[state]))
    for (const kind of [...SUBJECT_LINKS, 'DISMISSED']) kinds.add(kind);
  return kinds;
}

function followLinks(
  links: readonly WalkLink[],
  frontier: Frontier,
  next: Frontier,
  seen: Set<string>,
): void {
  for (const { from, to, kind } of links)
    for (const [here, there, way] of [
      [from, to, 'FORWARDS'],
      [to, from, 'BACKWARDS'],
    ] as const)
      for (const state of frontier.get(here.id)?.states ?? [])
        for (const step of GRAMMAR[state])
          if (step.kind === kind && step.way === way) reach(next, there, step.next, seen);
}

/** Themes on or round which things of the frontier may be joined with others, that were not asked for before. */
function themesNear(
  links: readonly WalkLink[],
  frontier: Frontier,
  { themes, seen }: Search,
): string[] {
  const joining = [...frontier.values()].filter(({ states }) =>
    [...states].some((state) => JOINS_AT_THEME[state]),
  );
  const ids = new Set(joining.map(({ thing }) => thing.id));
  const subjects = links.filter(
    ({ kind, from }) => SUBJECT_LINKS.includes(kind) && ids.has(from.id),
  );
  const begun = joining.filter(({ thing }) => thing.kind === 'Theme').map(({ thing }) => thing.id);
  const near = new Set(
    [...subjects.map(({ to }) => to.id), ...begun].flatMap((theme) => [...themes.around(theme)]),
  );
  return [...near].filter((theme) => !seen.has(`theme ${theme}`) && seen.add(`theme ${theme}`));
}

/** One round: the links of the frontier, what they lead to, and what is joined to it at a theme. */
async function goOn(search: Search, frontier: Frontier): Promise<Frontier> {
  const next: Frontier = new Map();
  const ids = [...frontier.values()]
    .filter(({ thing, states }) => states.has('START') || !ENDS.has(thing.kind))
    .map(({ thing }) => thing.id);
  const links = await fetchLinks(search, ids, kindsAt(frontier));
  followLinks(links, frontier, next, search.seen);
  const joined = await fetchLinks(search, themesNear(links, frontier, search), SUBJECT_LINKS);
  for (const { from } of joined)
    if (JOINED_KINDS.has(from.kind)) reach(next, from, 'JOINED', search.seen);
  return next;
}

/**
 * Fetches what the grammar can reach from the start, round by round, at most two flat queries each.
 * What it means is decided elsewhere. Throws `UnknownIdError` where there is no such thing.
 */
export async function findFacts(
  at: Database,
  from: string,
  asOf: string | undefined,
): Promise<Facts> {
  const day = asOf ?? null;
  const [[row], tree] = await Promise.all([
    runCypher<{ thing: Thing }>(at, START, { id: from }),
    runCypher<ThemeLink>(at, THEMES, { asOf: day }),
  ]);
  if (!row) throw await unknownId(at, from);
  const search: Search = {
    at,
    asOf: day,
    themes: createThemes(tree),
    links: new Map(),
    seen: new Set(),
  };
  let frontier: Frontier = new Map();
  reach(frontier, row.thing, 'START', search.seen);
  for (let round = 0; round < MOST_ROUNDS && frontier.size > 0; round += 1)
    frontier = await goOn(search, frontier);
  const links = [...search.links.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { start: row.thing, links, themes: search.themes };
}
