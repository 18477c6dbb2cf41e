import { relationshipOf } from '../../model/relationships.js';
import { indexWords } from '../../model/fold-for-search.js';
import type {
  CitedLink,
  CitedThing,
  DatedCitation,
  DocumentRow,
  SearchRecord,
  Thing,
} from '../facts/facts.js';

export type As =
  | 'PLAN_ITEM'
  | 'INITIATIVE'
  | 'FINDING'
  | 'FIGURE'
  | 'QUESTION'
  | 'COMMITMENT'
  | 'PARTNER'
  | 'EVENT'
  | 'SUBJECT'
  | 'NAMED';

const BY_KIND: Readonly<Record<string, As>> = {
  RiskArea: 'PLAN_ITEM',
  Priority: 'PLAN_ITEM',
  Pledge: 'PLAN_ITEM',
  SubObjective: 'PLAN_ITEM',
  Initiative: 'INITIATIVE',
  Finding: 'FINDING',
  Measure: 'FIGURE',
  Observation: 'FIGURE',
  PublicQuestion: 'QUESTION',
  Commitment: 'COMMITMENT',
  Event: 'EVENT',
};

export interface AppearanceFacts {
  readonly thing: CitedThing;
  readonly links: readonly CitedLink[];
  /** All documents, earliest first. */
  readonly documents: readonly DocumentRow[];
  readonly searches: readonly SearchRecord[];
}

export interface Appearance {
  readonly document: DocumentRow;
  readonly present: boolean;
  readonly names: readonly string[];
  readonly as: readonly As[];
  readonly details: readonly string[];
  readonly things: readonly Thing[];
  readonly citations: readonly DatedCitation[];
  readonly search: SearchRecord | null;
}

const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ');
const citedIn = (citations: readonly DatedCitation[], document: string) =>
  citations.filter((citation) => citation.document === document);

/** The other end of a link. */
const otherEnd = ({ from, to }: CitedLink, id: string) => (from.id === id ? to : from);

/** Names that an anchor bears: where the words of a passage are not at hand, no more can be said. */
function namesIn({ name, otherNames }: Thing, citations: readonly DatedCitation[]): string[] {
  const anchors = citations.map(({ anchor }) => ` ${indexWords(anchor).join(' ')} `);
  return [name, ...(otherNames ?? [])].filter((one) => {
    const words = ` ${indexWords(one).join(' ')} `;
    return anchors.some((anchor) => anchor.includes(words));
  });
}

/** As what a link shows the thing: a body in a role, or a subject of what is about it. */
function asOfLink({ link, to, from }: CitedLink, id: string): As | undefined {
  if (link.kind === 'DELIVERED_WITH' && to.id === id) return 'PARTNER';
  if ((link.kind === 'ABOUT' || link.kind === 'COVERS') && to.id === id)
    return BY_KIND[from.kind] ?? 'SUBJECT';
  return undefined;
}

function detailOfLink(cited: CitedLink, id: string): string {
  const { link, to } = cited;
  const other = otherEnd(cited, id);
  const reading = relationshipOf(link.kind)[to.id === id ? 'backwards' : 'forwards'];
  const role = link.role ? ` (${inWords(link.role)})` : '';
  return `${reading} ${other.name}${role}`;
}

function detailsOfThing({ stage, stageAsOf, type, grade, state }: Thing): string[] {
  const told = [
    stage && `${inWords(stage)}${stageAsOf ? `, ${stageAsOf}` : ''}`,
    state,
    type,
    grade,
  ];
  return told.flatMap((one) => (one ? [inWords(one)] : []));
}

/** Links by which a thing stands in a document as something. */
const SHOWING = ['DELIVERED_WITH', 'ABOUT', 'COVERS', 'MEASURED_BY', 'OBSERVES', 'OWNED_BY'];

function appearanceIn(facts: AppearanceFacts, document: DocumentRow): Appearance {
  const { thing, citations } = facts.thing;
  const own = citedIn(citations, document.id);
  const links = facts.links.filter((one) => citedIn(one.citations, document.id).length > 0);
  const showing = links.filter(({ link }) => SHOWING.includes(link.kind));
  const said = links.filter(({ link }) => link.kind === 'SAYS');
  const all = [...own, ...links.flatMap((one) => citedIn(one.citations, document.id))];
  const unique = [...new Map(all.map((one) => [`${one.locator} ${one.anchor}`, one])).values()];
  const kindAs = own.length > 0 ? BY_KIND[thing.kind] : undefined;
  const as = new Set<As>([
    ...(kindAs ? [kindAs] : []),
    ...showing.flatMap((one) => asOfLink(one, thing.id) ?? []),
  ]);
  if (as.size === 0 && unique.length > 0) as.add(said.length > 0 ? 'SUBJECT' : 'NAMED');
  return {
    document,
    present: unique.length > 0,
    names: namesIn(thing, unique),
    as: [...as].sort(),
    details: [
      ...(own.length > 0 ? detailsOfThing(thing) : []),
      ...showing
        .filter(({ link }) => link.kind === 'DELIVERED_WITH' || link.kind === 'OBSERVES')
        .map((one) => detailOfLink(one, thing.id)),
    ],
    things: [
      ...new Map(
        showing.map((one): [string, Thing] => {
          const other = otherEnd(one, thing.id);
          return [other.id, other];
        }),
      ).values(),
    ].sort((a, b) => a.id.localeCompare(b.id)),
    citations: unique,
    search:
      facts.searches.find(
        ({ search }) => search.sought === thing.id && search.document === document.id,
      ) ?? null,
  };
}

/** One thing through all documents in order of date, silence included. Pure. */
export function decideAppearances(facts: AppearanceFacts): Appearance[] {
  return facts.documents.map((document) => appearanceIn(facts, document));
}

export interface Asked {
  readonly as?: As | null;
  readonly in?: readonly string[] | null;
  readonly inAny?: readonly string[] | null;
  readonly notIn?: readonly string[] | null;
}

/** Whether a thing is meant: in these documents and not in those, judged for the role that was asked. */
export function isMeant(appearances: readonly Appearance[], asked: Asked): boolean {
  const { as } = asked;
  const standsIn = (id: string) =>
    appearances.some(
      (one) => one.document.id === id && one.present && (!as || one.as.includes(as)),
    );
  return (
    (asked.in ?? []).every(standsIn) &&
    (!asked.inAny || asked.inAny.some(standsIn)) &&
    !(asked.notIn ?? []).some(standsIn) &&
    (!as || appearances.some((one) => one.as.includes(as)))
  );
}
