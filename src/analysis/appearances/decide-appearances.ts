import { RELATIONSHIPS, relationshipOf } from '../../model/relationships.js';
import { roleInWords } from '../../model/role-words.js';
import { indexWords } from '../../model/fold-for-search.js';
import type {
  CitedLink,
  CitedThing,
  DatedCitation,
  DocumentRow,
  SearchRecord,
  Thing,
} from '../facts/facts.js';

import { BY_KIND, type As } from './as.js';
import { besides, citedIn, otherEnd, unique, type Beside, type OwnLink } from './besides.js';
import { detailsOf } from './details.js';

export interface AppearanceFacts {
  readonly thing: CitedThing;
  readonly links: readonly OwnLink[];
  /** Bodies and figures of the things at the other ends of these links; none where nobody wants to know. */
  readonly around: readonly CitedLink[];
  /** All documents, earliest first. */
  readonly documents: readonly DocumentRow[];
  readonly searches: readonly SearchRecord[];
  /** What else is sought where this is: the narrower themes of a theme. */
  readonly narrower: readonly string[];
}

/**
 * Whether a thing stands in a document: cited there; or its words do, and nobody has said whether it is
 * meant; or it was searched for, and is not there; or nobody has looked.
 */
export type Standing = 'STANDS' | 'MENTIONED' | 'NOT_THERE' | 'NOT_LOOKED';

export interface Appearance {
  readonly document: DocumentRow;
  readonly present: boolean;
  readonly state: Standing;
  /** Hits of the search for it that nothing accounts for. */
  readonly mentions: SearchRecord['hits'];
  readonly names: readonly string[];
  readonly as: readonly As[];
  readonly details: readonly string[];
  readonly things: readonly Thing[];
  readonly standing: readonly Beside[];
  readonly citations: readonly DatedCitation[];
  readonly search: SearchRecord | null;
}

/** Names under which it stands in a document: by its search, or, where it has none, those that an anchor bears. */
function namesIn(
  { name, otherNames }: Thing,
  citations: readonly DatedCitation[],
  found: SearchRecord | undefined,
): readonly string[] {
  if (found?.search.current) return found.search.names;
  const anchors = citations.map(({ anchor }) => ` ${indexWords(anchor).join(' ')} `);
  return [name, ...(otherNames ?? [])].filter((one) => {
    const words = ` ${indexWords(one).join(' ')} `;
    return anchors.some((anchor) => anchor.includes(words));
  });
}

/** As what a link shows the thing: a body in a role, or a subject of what is about it. */
function asOfLink({ link, to, from }: CitedLink, id: string): As | undefined {
  if (link.kind === 'DELIVERED_WITH' && to.id === id) return 'PARTNER';
  if (['ABOUT', 'COVERS', 'LOCATED_IN'].includes(link.kind) && to.id === id)
    return BY_KIND[from.kind] ?? 'SUBJECT';
  return undefined;
}

function detailOfLink(cited: CitedLink, id: string): string {
  const { link, to } = cited;
  const other = otherEnd(cited, id);
  const reading = relationshipOf(link.kind)[to.id === id ? 'backwards' : 'forwards'];
  const role = link.role ? ` (${roleInWords(link.role)})` : '';
  return `${reading} ${other.name}${role}`;
}

/** Links by which a thing stands in a document as something. */
const SHOWING = ['DELIVERED_WITH', 'ABOUT', 'COVERS', 'MEASURED_BY', 'OBSERVES', 'OWNED_BY'];
/**
 * Links that say nothing of where a thing stands. That two things may be one, or are not, is our judgement:
 * the passage that it rests on names one of them. So it is with the alignment of items, and with what is
 * derived.
 */
const SILENT_FAMILIES = ['IDENTITY', 'ALIGNMENT', 'JUDGEMENT'];
const SILENT_KINDS = ['BROADER', 'RELATED'];

/** Kinds of links by whose passages a thing stands in a document. */
export const BEARING = RELATIONSHIPS.filter(
  ({ kind, family }) => !SILENT_FAMILIES.includes(family) && !SILENT_KINDS.includes(kind),
).map(({ kind }): string => kind);

/** A place is shown by what is there; a thing is not shown by where it is. */
const shows = ({ link, to }: CitedLink, id: string) =>
  SHOWING.includes(link.kind) || (link.kind === 'LOCATED_IN' && to.id === id);

/** Whether the passages of a link speak of the thing: any that shows it or says something of it, and others if stated. */
const bears = ({ link }: CitedLink) =>
  SHOWING.includes(link.kind) ||
  link.kind === 'SAYS' ||
  (link.basis === 'STATED' && BEARING.includes(link.kind));

/** Whether it stands in a document; that it doesn't, only where it was searched for to the end, with all that is narrower. */
function stateOf(facts: AppearanceFacts, document: DocumentRow, present: boolean): Standing {
  if (present) return 'STANDS';
  const sought = [facts.thing.thing.id, ...facts.narrower];
  const searches = searchesIn(facts, document).filter(({ search }) => search.current);
  if (searches.some(({ search }) => search.open > 0)) return 'MENTIONED';
  const isSearched = sought.every((id) => searches.some(({ search }) => search.sought === id));
  return isSearched && document.curation !== 'SEGMENTED' ? 'NOT_THERE' : 'NOT_LOOKED';
}

/** The searches of a document for a thing and what is narrower. */
const searchesIn = ({ thing, narrower, searches }: AppearanceFacts, { id }: DocumentRow) =>
  searches.filter(
    ({ search }) => search.document === id && [thing.thing.id, ...narrower].includes(search.sought),
  );

/** A thing under a theme in a line of its own; what is said of the theme is no such thing. */
const lineOf = ({ thing, details }: Beside): string[] =>
  thing.kind === 'Statement' || details.length === 0
    ? []
    : [`${thing.name}: ${details.join('; ')}`];

function appearanceIn(facts: AppearanceFacts, document: DocumentRow): Appearance {
  const { thing, citations } = facts.thing;
  const own = citedIn(citations, document.id);
  const links = facts.links.filter(
    (one) => bears(one) && citedIn(one.citations, document.id).length > 0,
  );
  const showing = links.filter((one) => shows(one, thing.id));
  const said = links.filter(({ link }) => link.kind === 'SAYS');
  const all = [...own, ...links.flatMap((one) => citedIn(one.citations, document.id))];
  const cited = unique(all, ({ locator, anchor }) => `${locator} ${anchor}`);
  const kindAs = own.length > 0 ? BY_KIND[thing.kind] : undefined;
  const as = new Set<As>([
    ...(kindAs ? [kindAs] : []),
    ...showing.flatMap((one) => asOfLink(one, thing.id) ?? []),
  ]);
  const present = cited.length > 0;
  const search = facts.searches.find(
    (one) => one.search.sought === thing.id && one.search.document === document.id,
  );
  if (as.size === 0 && present) as.add(said.length > 0 ? 'SUBJECT' : 'NAMED');
  const standing = besides([...showing, ...said], facts, document);
  return {
    document,
    present,
    state: stateOf(facts, document, present),
    mentions: searchesIn(facts, document)
      .flatMap(({ hits }) => hits)
      .filter(({ account }) => account === 'UNREVIEWED'),
    names: namesIn(thing, cited, search),
    as: [...as].sort(),
    details: [
      ...(own.length > 0 ? detailsOf(thing, document.dateTo) : []),
      ...showing
        .filter(({ link }) => link.kind === 'DELIVERED_WITH' || link.kind === 'OBSERVES')
        .map((one) => detailOfLink(one, thing.id)),
      ...(thing.kind === 'Theme' ? standing.flatMap(lineOf) : []),
    ],
    things: unique(
      showing.map((one) => otherEnd(one, thing.id)),
      ({ id }) => id,
    ).sort((a, b) => a.id.localeCompare(b.id)),
    standing,
    citations: cited,
    search: search ?? null,
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
