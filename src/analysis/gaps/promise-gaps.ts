import { referenceTo, type CitedThing } from '../facts/facts.js';
import { isOverdue } from '../facts/overdue.js';
import type { Gap, GapFacts } from './facts.js';
import { gapOf } from './measured.js';
import { laterDocuments, silenceOn } from './silence.js';

/** Gaps of commitments: past their date with no outcome; without a date or a figure to be held to. */
export function commitmentGaps(thing: CitedThing, { links, today }: GapFacts): Gap[] {
  const { id, due, state, stateAsOf, target } = thing.thing;
  const isMeasured = links.some(({ link, from }) => link.kind === 'MEASURED_BY' && from.id === id);
  const lacks = [...(due ? [] : ['date']), ...(isMeasured || target ? [] : ['figure'])];
  const told = (state ?? '').toLowerCase().replaceAll('_', ' ');
  return [
    ...(isOverdue(thing.thing, today)
      ? [
          {
            ...gapOf(thing),
            rule: 'COMMITMENT_OVERDUE' as const,
            why: `It was due by ${due ?? ''}; last told of as ${told}${stateAsOf ? `, as of ${stateAsOf}` : ''}.`,
          },
        ]
      : []),
    ...(lacks.length > 0
      ? [
          {
            ...gapOf(thing),
            rule: 'COMMITMENT_WITHOUT_DATE_OR_MEASURE' as const,
            why: `The documents give it no ${lacks.join(' and no ')}.`,
          },
        ]
      : []),
  ];
}

const FORMAL = ['AREA_FOR_IMPROVEMENT', 'RECOMMENDATION', 'CAUSE_OF_CONCERN'];
export const isFormal = ({ thing: { type } }: CitedThing) => FORMAL.includes(type ?? '');
export const isCriticism = ({ thing: { type } }: CitedThing) => type === 'CRITICISM';
const ANSWERS = ['RESPONDS_TO', 'FOLLOWS_UP'];

/** Gaps of findings: formal ones and criticisms that nothing later answers or follows up. */
export function findingGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  const { id } = thing.thing;
  const isAnswered = facts.links.some(
    ({ link, to }) => ANSWERS.includes(link.kind) && to.id === id,
  );
  if (isAnswered || !(isFormal(thing) || isCriticism(thing))) return [];
  const { looked, searches } = silenceOn(thing, facts);
  return [
    {
      ...gapOf(thing),
      rule: isFormal(thing) ? 'FORMAL_FINDING_WITHOUT_RESPONSE' : 'CRITICISM_WITHOUT_RESPONSE',
      why: looked
        ? 'The later documents were searched, and nothing in them answers it or follows it up.'
        : 'Nothing in the record answers it; not every later document was searched for it, or none is later.',
      searches,
      looked,
    },
  ];
}

/** What a body takes part in. */
const rolesOf = ({ thing: { id } }: CitedThing, { links }: GapFacts) =>
  links.filter(({ link, to }) => link.kind === 'DELIVERED_WITH' && to.id === id);

/** A named body, other than a force, that has a role in something. */
export const isPartner = (thing: CitedThing, facts: GapFacts) =>
  thing.thing.unnamed !== true &&
  thing.thing.type !== 'POLICE_FORCE' &&
  rolesOf(thing, facts).length > 0;

/** Gaps of partners: named by one document, and by no later one. */
export function partnerGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  if (!isPartner(thing, facts)) return [];
  const { id } = thing.thing;
  const bearing = facts.links
    .filter(({ from, to }) => from.id === id || to.id === id)
    .flatMap(({ citations }) => citations);
  const documents = new Set([...thing.citations, ...bearing].map(({ document }) => document));
  const later = laterDocuments(thing, facts);
  if (documents.size > 1 || later.length === 0) return [];
  const { looked, searches } = silenceOn(thing, facts);
  return [
    {
      ...gapOf(thing),
      rule: 'PARTNER_NAMED_ONCE',
      parts: rolesOf(thing, facts).map(({ from }) => referenceTo(from)),
      why: looked
        ? 'One document names it; the later ones were searched, and none does.'
        : 'One document names it; not every later one was searched for it.',
      searches,
      looked,
    },
  ];
}
