import type { CitedLink, Thing } from '../facts/facts.js';
import { roleInWords } from '../../model/role-words.js';
import { figureText } from '../facts/figure.js';

export const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ');

/** Properties of a thing that only its kind has. */
interface Particulars extends Thing {
  readonly number?: number | string | null;
  readonly position?: number | null;
  readonly category?: string | null;
  readonly unanswered?: string | null;
  readonly period?: string | null;
}

/** A stage or state with the day of which it is true; none where that is later than what the document can tell. */
const asOf = (
  value: string | null | undefined,
  day: string | null | undefined,
  until: string,
): string[] => {
  if (!value || (day && day.slice(0, 4) > until.slice(0, 4))) return [];
  return [`${inWords(value)}${day ? `, ${day}` : ''}`];
};

const told = (before: string, value: string | number | null | undefined) =>
  value === null || value === undefined ? [] : [`${before}${String(value)}`];

/**
 * What is told of a thing by its own kind, in a document that ends with a day: stage or state, list standing, type,
 * grade, date, what was left unanswered.
 */
export function detailsOf(thing: Particulars, until: string): string[] {
  const { stage, stageAsOf, state, stateAsOf, type, grade, listing, due, target, unanswered } =
    thing;
  return [
    ...asOf(stage, stageAsOf, until),
    ...asOf(state, stateAsOf, until),
    ...told('due ', due),
    ...told('target: ', target),
    ...(listing ? [inWords(listing)] : []),
    ...told('position ', thing.position),
    ...told('number ', thing.number),
    ...told('', thing.category),
    ...(type ? [inWords(type)] : []),
    ...(grade ? [inWords(grade)] : []),
    ...(thing.kind === 'Event' ? [...told('', thing.date), ...told('result: ', thing.result)] : []),
    ...told('unanswered: ', unanswered),
    ...(thing.kind === 'Observation' ? [figureWithPeriod(thing)] : []),
    ...(thing.kind === 'Statement' ? told('', thing.text) : []),
  ];
}

/** A figure as the source gives it, with its period. */
export function figureWithPeriod(thing: Particulars): string {
  return [figureText(thing), ...(thing.period ? [thing.period] : [])].join(', ');
}

/** Who does what in a thing, in words. */
export const bodyInRole = ({ link, to }: CitedLink): string =>
  `${roleInWords(link.role ?? 'DELIVERS')}: ${to.name}${link.amount ? ` (${link.amount})` : ''}`;
