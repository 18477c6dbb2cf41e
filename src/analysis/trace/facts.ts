import type { Basis } from '../../model/basis.js';
import type { LinkKind } from '../../model/relationships.js';
import { integerParameter, readCypher, runCypher, type Database } from '../run-cypher.js';
import { unknownId } from '../unknown-id.js';
import { GRAMMAR, JOINS_AT_THEME, SUBJECT_LINKS, ENDS, type State } from './grammar.js';
import { createThemes, type ThemeLink, type Themes } from './themes.js';

/** A thing on a walk. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly listing?: string | null;
  readonly stage?: string | null;
  readonly stageAsOf?: string | null;
  readonly state?: string | null;
  readonly stateAsOf?: string | null;
}

/** A link that a walk may take. */
export interface WalkLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly basis: Basis;
  readonly rationale?: string | null;
  readonly role?: string | null;
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
  readonly asOf: string | undefined;
  readonly links: Map<string, WalkLink>;
}

async function fetchLinks(
  search: Search,
  ids: readonly string[],
  kinds: readonly string[],
): Promise<WalkLink[]> {
  if (ids.length === 0) return [];
  const rows = await runCypher<LinkRow>(search.at, LINKS, {
    ids,
    kinds,
    asOf: search.asOf ?? null,
  });
  const links = rows.map(({ link, from, to }) => ({ ...link, from, to }));
  for (const link of links) search.links.set(link.id, link);
  return links;
}

/** Which states a frontier of things reaches by its links, and by its themes. */
type Frontier = Map<string, { thing: Thing; states: Set<State> }>;

function reach(frontier: Frontier, thing: Thing, state: State, seen: Set<string>): void {
  const key = `${thing.id} ${state}`;
  if (seen.has(key)) return;
  seen.add(key);
  const entry = frontier.get(thing.id) ?? { thing, states: new Set<State>() };
  entry.states.add(state);
  frontier.set(thing.id, entry);
}

async function followLinks(
  search: Search,
  frontier: Frontier,
  seen: Set<string>,
): Promise<Frontier> {
  const next: Frontier = new Map();
  const open = [...frontier.values()].filter(
    ({ thing, states }) => states.has('START') || !ENDS.has(thing.kind),
  );
  const kinds = new Set(
    open.flatMap(({ states }) =>
      [...states].flatMap((state) => GRAMMAR[state].map(({ kind }) => kind)),
    ),
  );
  const links = await fetchLinks(
    search,
    open.map(({ thing }) => thing.id),
    [...kinds],
  );
  for (const { from, to, kind } of links)
    for (const [here, there, way] of [
      [from, to, 'FORWARDS'],
      [to, from, 'BACKWARDS'],
    ] as const)
      for (const state of frontier.get(here.id)?.states ?? [])
        for (const step of GRAMMAR[state])
          if (step.kind === kind && step.way === way) reach(next, there, step.next, seen);
  return next;
}

async function followThemes(
  search: Search,
  frontier: Frontier,
  themes: Themes,
  next: Frontier,
  seen: Set<string>,
): Promise<void> {
  const joining = [...frontier.values()].filter(({ states }) =>
    [...states].some((state) => JOINS_AT_THEME.has(state)),
  );
  const things = joining.filter(({ thing }) => thing.kind !== 'Theme').map(({ thing }) => thing.id);
  const subjects = await fetchLinks(search, things, SUBJECT_LINKS);
  const begun = joining.filter(({ thing }) => thing.kind === 'Theme').map(({ thing }) => thing.id);
  const near = [...subjects.map(({ to }) => to.id), ...begun].flatMap((theme) => [
    ...themes.around(theme),
  ]);
  const others = await fetchLinks(search, [...new Set(near)], [...SUBJECT_LINKS, 'DISMISSED']);
  for (const { from, kind } of others) if (kind !== 'DISMISSED') reach(next, from, 'JOINED', seen);
  await fetchLinks(search, things, ['DISMISSED']);
}

/**
 * Fetches what the grammar can reach from the start, round by round, a few flat queries each. What it
 * means is decided elsewhere. Throws `UnknownIdError` where there is no such thing.
 */
export async function findFacts(
  at: Database,
  from: string,
  asOf: string | undefined,
): Promise<Facts> {
  const [row] = await runCypher<{ thing: Thing }>(at, START, { id: from });
  if (!row) throw await unknownId(at, from);
  const themes = createThemes(
    await runCypher<ThemeLink>(at, THEMES, { most: integerParameter(0) }),
  );
  const search: Search = { at, asOf, links: new Map() };
  const seen = new Set<string>();
  let frontier: Frontier = new Map();
  reach(frontier, row.thing, 'START', seen);
  for (let round = 0; round < MOST_ROUNDS && frontier.size > 0; round += 1) {
    const next = await followLinks(search, frontier, seen);
    await followThemes(search, frontier, themes, next, seen);
    frontier = next;
  }
  const links = [...search.links.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { start: row.thing, links, themes };
}
