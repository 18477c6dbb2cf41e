import type { CitedLink, CitedThing, DatedCitation, DocumentRow, Thing } from '../facts/facts.js';
import { figureText } from '../facts/figure.js';
import { relationshipOf } from '../../model/relationships.js';

export type EntryKind =
  'EVENT' | 'FIGURE' | 'STATEMENT' | 'STAGE' | 'STATE' | 'DUE' | 'FINDING' | 'QUESTION' | 'LINK';

/** A date as the graph has it under a property's name. */
interface When {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly precision: string | null;
  readonly inferred: boolean;
}

export interface Entry extends When {
  readonly kind: EntryKind;
  readonly thing: Thing;
  readonly text: string;
  readonly voice: string | null;
  readonly citations: readonly DatedCitation[];
}

export interface TimelineFacts {
  readonly of: CitedThing;
  readonly links: readonly CitedLink[];
  /** Things at the other ends, and figures of its measures, with their own citations. */
  readonly things: readonly CitedThing[];
  readonly documents: readonly DocumentRow[];
}

/** The date under a property: `due` has `dueFrom`, `dueTo`, `duePrecision`, `dueInferred` beside it. */
function whenOf(thing: Thing, property: string): When | undefined {
  const at = thing as unknown as Record<string, unknown>;
  const date = at[property];
  if (typeof date !== 'string') return undefined;
  return {
    date,
    from: String(at[`${property}From`] ?? ''),
    to: String(at[`${property}To`] ?? ''),
    precision: (at[`${property}Precision`] as string | undefined) ?? null,
    inferred: at[`${property}Inferred`] === true,
  };
}

/** When nothing else is told, a thing is of the date of the document that first tells it. */
function documentDate(
  citations: readonly DatedCitation[],
  documents: readonly DocumentRow[],
): When | undefined {
  const document = documents.find(({ id }) => id === citations[0]?.document);
  return (
    document && {
      date: document.date,
      from: document.dateFrom,
      to: document.dateTo,
      precision: null,
      inferred: true,
    }
  );
}

interface Source {
  readonly kind: EntryKind;
  readonly property: string;
  readonly text: (thing: Thing) => string;
  /** Whether the document's date stands in where the property has none. */
  readonly orDocument: boolean;
}

const lower = (value: string | null | undefined) =>
  (value ?? '').toLowerCase().replaceAll('_', ' ');

/** What of each kind of thing goes on a timeline, and by which of its dates. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  Event: [
    {
      kind: 'EVENT',
      property: 'date',
      text: ({ name, result }) => (result ? `${name}: ${result}` : name),
      orDocument: true,
    },
  ],
  Initiative: [
    {
      kind: 'STAGE',
      property: 'stageAsOf',
      text: ({ name, stage }) => `${name}: ${lower(stage)}`,
      orDocument: true,
    },
  ],
  Commitment: [
    {
      kind: 'STATE',
      property: 'stateAsOf',
      text: ({ name, state }) => `${name}: ${lower(state)}`,
      orDocument: true,
    },
    { kind: 'DUE', property: 'due', text: ({ name }) => `${name}: due`, orDocument: false },
  ],
  Finding: [
    {
      kind: 'FINDING',
      property: 'date',
      text: ({ name, type, grade }) =>
        [name, lower(type), ...(grade ? [lower(grade)] : [])].join(', '),
      orDocument: true,
    },
  ],
  PublicQuestion: [
    { kind: 'QUESTION', property: 'date', text: ({ name }) => name, orDocument: true },
  ],
  Observation: [
    {
      kind: 'FIGURE',
      property: 'period',
      text: (thing) => `${thing.name.split(',')[0] ?? ''}: ${figureText(thing)}`,
      orDocument: true,
    },
  ],
  Statement: [
    {
      kind: 'STATEMENT',
      property: 'asOf',
      text: ({ text, name }) => text ?? name,
      orDocument: true,
    },
  ],
};

function entriesOf({ thing, citations }: CitedThing, documents: readonly DocumentRow[]): Entry[] {
  return (SOURCES[thing.kind] ?? []).flatMap(({ kind, property, text, orDocument }) => {
    const when =
      whenOf(thing, property) ?? (orDocument ? documentDate(citations, documents) : undefined);
    if (!when) return [];
    const voice = thing.voice ?? citations[0]?.voice ?? null;
    return [{ ...when, kind, thing, text: text(thing), voice, citations }];
  });
}

/** Links that are steps in the life of a thing by themselves: that something answers, follows or approves it. */
const TELLING = ['RESPONDS_TO', 'FOLLOWS_UP', 'APPROVED_BY', 'SUPERSEDES', 'CONTINUES', 'EXTENDS'];

function linkEntry(
  { link, from, to, citations }: CitedLink,
  of: string,
  documents: readonly DocumentRow[],
): Entry[] {
  const when = documentDate(citations.slice(-1), documents);
  if (!TELLING.includes(link.kind) || !when) return [];
  const text = `${from.name} ${relationshipOf(link.kind).forwards} ${to.name}`;
  const voice = citations.at(-1)?.voice ?? null;
  const thing = from.id === of ? to : from;
  return [{ ...when, kind: 'LINK', thing, text, voice, citations }];
}

/** What was said and done of a thing, in order of date, then by kind and id. Pure. */
export function decideTimeline(
  { of, links, things, documents }: TimelineFacts,
  span: { readonly from: string | null; readonly to: string | null },
): Entry[] {
  const others = things.filter(({ thing }) => thing.id !== of.thing.id);
  const entries = [
    ...[of, ...others].flatMap((one) => entriesOf(one, documents)),
    ...links.flatMap((link) => linkEntry(link, of.thing.id, documents)),
  ];
  return entries
    .filter(
      ({ from, to }) =>
        (span.from === null || to >= span.from) && (span.to === null || from <= span.to),
    )
    .sort(
      (one, other) =>
        one.from.localeCompare(other.from) ||
        one.to.localeCompare(other.to) ||
        one.kind.localeCompare(other.kind) ||
        one.thing.id.localeCompare(other.thing.id),
    );
}
