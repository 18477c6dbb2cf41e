import { PLAN_ITEMS, type LinkKind } from '../../model/relationships.js';

/** Which way a link is taken: from its `from` to its `to`, or back. */
export type Way = 'FORWARDS' | 'BACKWARDS';

/**
 * Where a walk stands in the grammar of the thread (design §7.5):
 *
 * - START: at the thing that was asked for;
 * - ENTERED: from a body or a figure one has come to what it belongs to, or from an action to what it
 *   answers, or back;
 * - RISING, SINKING: on the way up from action to priority, or down from priority to action, with the
 *   one join still to come;
 * - JOINED: just past the join of two things, at a theme or by a link that says so;
 * - RISEN, SUNK: up or down after the join; a walk never goes up and then down again, for two
 *   initiatives under one priority have nothing to do with each other;
 * - OUT: at what came of it: partners, figures, findings, later evidence.
 */
export type State =
  'START' | 'ENTERED' | 'RISING' | 'SINKING' | 'JOINED' | 'RISEN' | 'SUNK' | 'OUT';

/** A link that a walk may take from a state, and the state in which it then is. */
export interface Step {
  readonly kind: LinkKind;
  readonly way: Way;
  readonly next: State;
}

const step = (next: State, ...ways: readonly (readonly [LinkKind, Way])[]): Step[] =>
  ways.map(([kind, way]) => ({ kind, way, next }));

const UP = [
  ['CONTRIBUTES_TO', 'FORWARDS'],
  ['BREAKS_INTO', 'BACKWARDS'],
  ['COMMITS_TO', 'BACKWARDS'],
] as const;
const DOWN = [
  ['BREAKS_INTO', 'FORWARDS'],
  ['CONTRIBUTES_TO', 'BACKWARDS'],
  ['COMMITS_TO', 'FORWARDS'],
] as const;
const ANSWERS = [
  ['RESPONDS_TO', 'FORWARDS'],
  ['RESPONDS_TO', 'BACKWARDS'],
  ['FOLLOWS_UP', 'FORWARDS'],
  ['FOLLOWS_UP', 'BACKWARDS'],
] as const;
const BORNE_OUT = [
  ['MEASURED_BY', 'FORWARDS'],
  ['DELIVERED_WITH', 'FORWARDS'],
] as const;
const RESULTS = [...ANSWERS, ...BORNE_OUT] as const;
const INWARDS = [
  ['DELIVERED_WITH', 'BACKWARDS'],
  ['MEASURED_BY', 'BACKWARDS'],
] as const;
const SAID = [
  ['ALIGNS_WITH', 'FORWARDS'],
  ['ALIGNS_WITH', 'BACKWARDS'],
  ['ADDRESSES', 'FORWARDS'],
  ['ADDRESSES', 'BACKWARDS'],
] as const;

/** The grammar as one table. The join at a theme (`JOINS_AT_THEME`) is no link, and stands apart. */
export const GRAMMAR: Readonly<Record<State, readonly Step[]>> = {
  START: [
    ...step('RISING', ...UP),
    ...step('SINKING', ...DOWN),
    ...step('ENTERED', ...INWARDS, ...ANSWERS),
    ...step('JOINED', ...SAID),
    ...step('OUT', ...BORNE_OUT),
  ],
  ENTERED: [
    ...step('RISING', ...UP),
    ...step('ENTERED', ...ANSWERS),
    ...step('JOINED', ...SAID),
    ...step('OUT', ...BORNE_OUT),
  ],
  RISING: [...step('RISING', ...UP), ...step('JOINED', ...SAID)],
  SINKING: [...step('SINKING', ...DOWN), ...step('JOINED', ...SAID), ...step('OUT', ...RESULTS)],
  JOINED: [...step('RISEN', ...UP), ...step('SUNK', ...DOWN), ...step('OUT', ...RESULTS)],
  RISEN: step('RISEN', ...UP),
  SUNK: [...step('SUNK', ...DOWN), ...step('OUT', ...RESULTS)],
  OUT: step('OUT', ...RESULTS),
};

/** What the one join at a theme may lead to. */
export type JoinTo = 'ANYTHING' | 'PLAN_ITEMS';

/**
 * States from which the one join at a theme may be made. On the way up only another plan item is
 * joined: what else is done about a priority's theme is no part of the thread that came up to it.
 */
export const JOINS_AT_THEME: Readonly<Partial<Record<State, JoinTo>>> = {
  START: 'ANYTHING',
  SINKING: 'ANYTHING',
  ENTERED: 'PLAN_ITEMS',
  RISING: 'PLAN_ITEMS',
};

/** Links that tie a thing to its theme. */
export const SUBJECT_LINKS: readonly LinkKind[] = ['COVERS', 'ABOUT'];

/** A walk never goes on through these: they stand beside threads that have nothing to do with each other. */
export const ENDS: ReadonlySet<string> = new Set(['Organisation', 'Measure', 'Theme', 'Place']);

/** What `covers` a theme, where evidence is `about` one. */
export const PLAN_ITEM_KINDS: ReadonlySet<string> = new Set(PLAN_ITEMS);

/** What a join at a theme leads to (design §7.5); a body, a plan or an event is only ever its start. */
export const JOINED_KINDS: ReadonlySet<string> = new Set([
  ...PLAN_ITEMS,
  'Initiative',
  'Commitment',
  'Finding',
  'Measure',
  'PublicQuestion',
]);
