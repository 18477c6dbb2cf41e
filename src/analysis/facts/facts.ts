import type { Basis } from '../../model/basis.js';
import type { CitedPassage, Reference } from '../cited-passage.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';

/** A citation with the last day that its document can be of. */
export interface DatedCitation extends CitedPassage {
  readonly dateTo?: string | null;
}

/** A thing with its own properties, as the graph has them; which of them it has is its kind's matter. */
export interface Thing extends Reference {
  readonly otherNames?: readonly string[] | null;
  readonly summary?: string | null;
  readonly type?: string | null;
  readonly stage?: string | null;
  readonly stageAsOf?: string | null;
  readonly stageAsOfFrom?: string | null;
  readonly stageAsOfTo?: string | null;
  readonly stageAsOfPrecision?: string | null;
  readonly state?: string | null;
  readonly stateAsOf?: string | null;
  readonly stateAsOfFrom?: string | null;
  readonly stateAsOfTo?: string | null;
  readonly stateAsOfPrecision?: string | null;
  readonly due?: string | null;
  readonly dueFrom?: string | null;
  readonly dueTo?: string | null;
  readonly duePrecision?: string | null;
  readonly date?: string | null;
  readonly dateFrom?: string | null;
  readonly dateTo?: string | null;
  readonly datePrecision?: string | null;
  readonly dateInferred?: boolean | null;
  readonly published?: string | null;
  readonly reach?: string | null;
  readonly unnamed?: boolean | null;
  readonly result?: string | null;
  readonly grade?: string | null;
  readonly scale?: string | null;
  readonly listing?: string | null;
  readonly text?: string | null;
  readonly modality?: string | null;
  readonly voice?: string | null;
  readonly unit?: string | null;
  readonly counts?: string | null;
  readonly denominator?: string | null;
  readonly higherIs?: string | null;
  readonly target?: string | null;
  readonly sharedDuty?: string | null;
  readonly form?: string | null;
  readonly operation?: string | null;
  readonly computed?: number | null;
}

/** A thing with the passages that bear it, earliest document first. */
export interface CitedThing {
  readonly thing: Thing;
  readonly citations: readonly DatedCitation[];
}

/** A link with both ends and the passages that bear it, earliest document first. */
export interface CitedLink {
  readonly link: {
    readonly id: string;
    readonly kind: string;
    readonly basis: Basis;
    readonly rationale?: string | null;
    readonly role?: string | null;
    readonly amount?: string | null;
    readonly aim?: string | null;
    readonly relation?: string | null;
    readonly derived: boolean;
  };
  readonly from: Thing;
  readonly to: Thing;
  readonly citations: readonly DatedCitation[];
}

/** A search with what became of each hit. */
export interface SearchRecord {
  readonly search: {
    readonly id: string;
    readonly sought: string;
    readonly document: string;
    readonly documentTo: string;
    readonly terms: readonly string[];
    /** Those of its names that stand in the document. */
    readonly names: readonly string[];
    readonly current: boolean;
    readonly hits: number;
    readonly open: number;
  };
  readonly hits: readonly {
    readonly by?: string | null;
    readonly account: string;
    /** The words that were hit. */
    readonly phrase: string;
    readonly passage: string;
    readonly locator: string;
    readonly cite: string;
  }[];
}

/** A document as questions need it. */
export interface DocumentRow {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly dateFrom: string;
  readonly dateTo: string;
  readonly voice: string;
  readonly curation?: string | null;
}

const THINGS = readCypher('facts/find-things.cypher');
const LINKS = readCypher('facts/find-links.cypher');
const SEARCHES = readCypher('facts/find-searches.cypher');
const DOCUMENTS = readCypher('facts/find-documents.cypher');

const once = (ids: readonly string[]) => [...new Set(ids)].sort();

/** Things by their ids, sorted by id; what is not there, or not yet known, is left out. */
export const findThings = (at: Database, ids: readonly string[], asOf: string | null) =>
  runCypher<CitedThing>(at, THINGS, { ids: once(ids), asOf });

/** Every link of the kinds that starts or ends at one of the things, sorted by id. */
export const findLinks = (
  at: Database,
  ids: readonly string[],
  kinds: readonly string[],
  asOf: string | null,
) => runCypher<CitedLink>(at, LINKS, { ids: once(ids), kinds, asOf });

/** The searches for things or themes, sorted by id. */
export const findSearches = (at: Database, ids: readonly string[]) =>
  runCypher<SearchRecord>(at, SEARCHES, { ids: once(ids) });

/** All documents in order of date. */
export async function findDocuments(at: Database, asOf: string | null): Promise<DocumentRow[]> {
  const rows = await runCypher<{ document: DocumentRow }>(at, DOCUMENTS, { asOf });
  return rows.map(({ document }) => document);
}

/** As answers name a thing. */
export const referenceTo = ({ id, kind, name }: Reference): Reference => ({ id, kind, name });

/** A search as answers show it. */
export const answerSearch = ({
  search: { id, document, terms, hits, open, current },
}: SearchRecord) => ({ id, document, terms, hits, open, current });
