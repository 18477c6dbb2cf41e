import type { AskRecord } from './ask-record.js';
import {
  FrameDocument,
  NamesDocument,
  type FrameQuery,
  type NamesQuery,
} from './generated/graphql.js';
import { readPages } from './read-pages.js';

type DocumentRow = FrameQuery['documents'][number];
type PlanRow = FrameQuery['plans'][number];
export type NamedThing = NamesQuery['entities'][number];

/** An abbreviation of the documents, and the thing that it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly id: string;
  readonly kind: string;
  readonly long: string;
}

/** What every page knows: which record it shows, its documents, plans and abbreviations. */
export interface Frame {
  readonly dataset: FrameQuery['dataset'];
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly plans: ReadonlyMap<string, PlanRow>;
  /** Names of plans, inspections and meetings, to which others' ids belong. */
  readonly owners: ReadonlyMap<string, string>;
  readonly abbreviations: ReadonlyMap<string, readonly Abbreviation[]>;
  /** Names of all things by id, for answers that give an id only. */
  readonly names: ReadonlyMap<string, string>;
}

/** Two capitals at least, no blanks: VAWG, O.I.C.H.T.E., IOM. */
const SHORT = /^(?=(?:.*[A-Z]){2})[A-Z][A-Za-z0-9.&/-]{1,11}$/;

/** A word that is all or mostly capitals; "McDonald" or a name of two words is none. */
function isAbbreviation(name: string): boolean {
  const letters = name.replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[^A-Z]/g, '').length;
  return SHORT.test(name) && capitals * 2 > letters.length;
}

function abbreviationsOf(things: readonly NamedThing[]): Map<string, Abbreviation[]> {
  const found = new Map<string, Abbreviation[]>();
  for (const { id, kind, name, otherNames } of things)
    for (const short of new Set([name, ...otherNames])) {
      if (!isAbbreviation(short)) continue;
      const long = [name, ...otherNames].find((other) => !isAbbreviation(other));
      if (long === undefined) continue;
      const known = found.get(short) ?? [];
      if (!known.some((other) => other.long === long))
        found.set(short, [...known, { short, id, kind, long }]);
    }
  return found;
}

/** All things with their names. */
export function readNames(ask: AskRecord): Promise<NamedThing[]> {
  return readPages(async (offset) => (await ask(NamesDocument, { offset })).entities);
}

/** Reads what every page knows; answers are kept by `ask`. */
export async function readFrame(ask: AskRecord): Promise<Frame> {
  const { dataset, documents, plans } = await ask(FrameDocument, {});
  const things = await readNames(ask);
  const owning = things.filter(({ kind }) =>
    ['Plan', 'Inspection', 'Event', 'Organisation', 'Measure'].includes(kind),
  );
  return {
    dataset,
    documents: new Map(documents.map((row) => [row.id, row])),
    plans: new Map(plans.map((row) => [row.id, row])),
    owners: new Map(owning.map(({ id, name }) => [id, name])),
    abbreviations: abbreviationsOf(things),
    names: new Map(things.map(({ id, name }) => [id, name])),
  };
}

/** The frame of a page that is shown while the record can't be read. */
export const EMPTY_FRAME: Frame = {
  dataset: {
    version: '',
    fingerprint: 'not known just now',
    entities: 0,
    links: 0,
    derivedLinks: 0,
    citations: 0,
    passages: 0,
    searches: 0,
    shareCited: 0,
    shareModelled: 0,
    verified: false,
    before: null,
    counts: [],
  },
  documents: new Map(),
  plans: new Map(),
  owners: new Map(),
  abbreviations: new Map(),
  names: new Map(),
};

/** Keeps the frame while the record is the same. */
export function frameFor(ask: AskRecord, fingerprint: () => Promise<string>): () => Promise<Frame> {
  let kept: { of: string; frame: Promise<Frame> } | undefined;
  return async () => {
    const now = await fingerprint();
    if (kept?.of !== now) kept = { of: now, frame: readFrame(ask) };
    const { frame } = kept;
    return frame.catch((thrown: unknown) => {
      kept = undefined;
      throw thrown;
    });
  };
}
