import { inAddress } from '../addresses.js';
import { Refusal } from '../ask-record.js';
import {
  ComparisonDocument,
  SearchDocument,
  ThingDocument,
  TimelineDocument,
  type ComparisonQuery,
  type TimelineQuery,
} from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { BasisKey } from '../parts/basis.js';
import { Explained } from '../parts/explained.js';
import { SeriesOf } from '../parts/series.js';
import { Sources } from '../parts/sources.js';
import { counted, dateInWords, inWords, kindInWords, upperFirst } from '../words.js';
import { Facts } from './thing-facts.js';
import { LinksOf, readingOf, StatementsOf, type Thing } from './thing-parts.js';
import { statementsTable, thingLinksTable } from './thing-tables.js';
import { thingsPage } from './things.js';

type Series = ComparisonQuery['comparison']['series'];

/** Kinds of links that tell what a thing is and isn't, apart from what it does. */
const IDENTITY = ['MAY_BE', 'CONTINUES', 'EXTENDS', 'DISTINCT_FROM', 'SUPERSEDES'];
const ACCOUNTABLE = [
  'Finding',
  'RiskArea',
  'Priority',
  'Pledge',
  'SubObjective',
  'Commitment',
  'Initiative',
  'Measure',
];
const WITH_THREAD = [
  'RiskArea',
  'Priority',
  'Pledge',
  'SubObjective',
  'Initiative',
  'Commitment',
  'Finding',
  'Measure',
  'PublicQuestion',
  'Theme',
];
/** As many measures as one question takes. */
const MOST_MEASURES = 40;

function Doors({ entity }: { readonly entity: Thing }) {
  const { id, kind } = entity;
  const doors = [
    ...(WITH_THREAD.includes(kind) ? [{ name: 'Thread', href: `/thread/${inAddress(id)}` }] : []),
    ...(ACCOUNTABLE.includes(kind)
      ? [{ name: 'Accountability', href: `/accountability/${inAddress(id)}` }]
      : []),
    ...(kind === 'Plan' ? [{ name: 'Gap map', href: `/coverage/${inAddress(id)}` }] : []),
    ...(['Plan', 'Inspection', 'Organisation', 'Document'].includes(kind)
      ? [{ name: 'Gap list', href: `/gaps/${inAddress(id)}` }]
      : []),
    ...(kind === 'Theme'
      ? [
          { name: 'Shared work', href: `/partners?theme=${encodeURIComponent(id)}` },
          { name: 'Figures', href: `/comparison?theme=${encodeURIComponent(id)}` },
        ]
      : []),
    ...(kind === 'Organisation'
      ? [{ name: 'Shared work', href: `/partners/${inAddress(id)}` }]
      : []),
    ...(kind === 'Place' ? [{ name: 'What is here', href: `/places/${inAddress(id)}` }] : []),
    ...(kind === 'Measure'
      ? [{ name: 'Compare', href: `/comparison?measures=${encodeURIComponent(id)}` }]
      : []),
    { name: 'Timeline', href: `/timeline/${inAddress(id)}` },
    { name: 'In which documents', href: `/appearances/${inAddress(id)}` },
    { name: 'Disputes', href: `/disputes?of=${encodeURIComponent(id)}` },
  ];
  return (
    <nav aria-label="Questions about it">
      <ul class="gt-inline">
        {doors.map(({ name, href }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The measures that are this thing, or that a link ties to it. */
function measuresOf({ id, kind, links }: Thing): string[] {
  if (kind === 'Measure') return [id];
  const others = links
    .filter((link) => link.kind === 'MEASURED_BY' || link.kind === 'OBSERVES')
    .map(({ from, to }) => (from.kind === 'Measure' ? from.id : to.id));
  return [...new Set(others)].slice(0, MOST_MEASURES);
}

async function figuresOf({ ask }: PageRequest, entity: Thing): Promise<Series> {
  const measures = measuresOf(entity);
  if (measures.length === 0) return [];
  return (await ask(ComparisonDocument, { measures })).comparison.series;
}

async function notFound({ ask }: PageRequest, id: string): Promise<never> {
  const phrase = (id.split('/').at(-1) ?? id).replaceAll('-', ' ').slice(0, 100);
  const { search } = await ask(SearchDocument, { phrase, first: 5 });
  throw new Refusal(
    `The record has nothing with the id "${id}".`,
    'UNKNOWN_ID',
    search.hits.map((hit) => hit.id),
  );
}

/** Kinds of links with sections of their own, save on the page of a figure or statement itself. */
function kindsOfLinks({ kind: of, links }: Thing): string[] {
  const apart = ['Observation', 'Statement'].includes(of)
    ? []
    : ['SAYS', 'OBSERVES', 'MEASURED_BY'];
  const kinds = links
    .map(({ kind }) => kind)
    .filter((kind) => ![...IDENTITY, ...apart].includes(kind));
  return [...new Set(kinds)];
}

/** As many dated entries as an entity's page holds; its timeline has all. */
const MOST_ENTRIES = 12;

type Timeline = TimelineQuery['timeline'];

/** What was said and done of it, in order; statements stand above, by voice. */
function History({ timeline }: { readonly timeline: Timeline }) {
  const entries = timeline.entries.filter(({ kind }) => kind !== 'STATEMENT');
  if (entries.length === 0) return null;
  return (
    <>
      <h2>History</h2>
      <ol class="gt-timeline">
        {entries.slice(0, MOST_ENTRIES).map(({ date, inferred, kind, text }) => (
          <li>
            <span class="gt-date">
              {dateInWords(date)}
              {inferred ? ' (inferred)' : ''}
            </span>{' '}
            <span class="gt-small">{inWords(kind)}</span> <Explained text={text} />
          </li>
        ))}
      </ol>
      <p>
        <a href={`/timeline/${inAddress(timeline.of.id)}`}>
          Timeline with sources, {counted(timeline.total, 'entry', 'entries')}
        </a>
      </p>
    </>
  );
}

function Body({
  entity,
  figures,
  timeline,
}: {
  readonly entity: Thing;
  readonly figures: Series;
  readonly timeline: Timeline;
}) {
  const kinds = kindsOfLinks(entity);
  return (
    <>
      {entity.summary ? (
        <p class="gt-lede">
          <Explained text={entity.summary} />
        </p>
      ) : null}
      <Sources of={entity.citations} />
      <Doors entity={entity} />
      <Facts entity={entity} />
      {entity.links.some(({ kind }) => IDENTITY.includes(kind)) ? (
        <>
          <h2>What it may be, and is not</h2>
          <LinksOf entity={entity} kinds={IDENTITY} />
        </>
      ) : null}
      {figures.length > 0 ? <h2>Figures</h2> : null}
      {figures.map((series, at) => (
        <SeriesOf series={series} number={at + 1} named={entity.kind !== 'Measure'} />
      ))}
      {entity.kind === 'Statement' ? null : (
        <>
          <h2>What is said of it</h2>
          <StatementsOf entity={entity} />
        </>
      )}
      <History timeline={timeline} />
      {kinds.length > 0 ? (
        <>
          <h2>Links</h2>
          <BasisKey />
          <LinksOf entity={entity} kinds={kinds} />
        </>
      ) : null}
    </>
  );
}

/** All that the record has of one thing, of any kind. */
export async function thingPage(request: PageRequest): Promise<Page> {
  const { ask, rest, frame } = request;
  if (rest === '') return thingsPage(request);
  const { entity } = await ask(ThingDocument, { id: rest });
  if (!entity) return notFound(request, rest);
  const { timeline } = await ask(TimelineDocument, { of: rest, first: 500 });
  const owner = frame.owners.get(rest.split('/')[0] ?? '');
  const kind = { name: upperFirst(kindInWords(entity.kind)), href: `/things?kind=${entity.kind}` };
  const whose = { name: owner ?? '', href: `/things/${inAddress(rest.split('/')[0] ?? '')}` };
  return {
    title: entity.name.length > 120 ? `${entity.name.slice(0, 117)}…` : entity.name,
    above: owner !== undefined && rest.includes('/') ? [kind, whose] : [kind],
    asked: { document: ThingDocument, variables: { id: rest } },
    tables: [thingLinksTable(entity, readingOf), statementsTable(entity)],
    body: <Body entity={entity} figures={await figuresOf(request, entity)} timeline={timeline} />,
  };
}
