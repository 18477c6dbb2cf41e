import type { Search } from '../model/search.js';
import { accountHits, type AccountedHit } from './account-hits.js';
import { deriveLinks } from './derive-links.js';
import type { Seed, SeedCitation, SeedEntity, SeedLink, SeedPassage } from './seed.js';

/** A search with how each of its hits is accounted for. */
export interface AccountedSearch extends Search {
  readonly accounted: readonly AccountedHit[];
  /** Whether its terms and its document's hash are still those of the record. */
  readonly current: boolean;
}

/** A citation with what a reader needs to judge it, copied from its passage and document. */
export interface RecordCitation extends SeedCitation {
  readonly cite: string;
  readonly voice: string;
  readonly date: string;
  readonly dateTo: string;
}

/** The record as it is loaded and exported: what curators wrote and what is derived from it. */
export interface CompleteRecord {
  readonly entities: readonly SeedEntity[];
  readonly links: readonly SeedLink[];
  readonly citations: readonly RecordCitation[];
  readonly passages: readonly SeedPassage[];
  readonly searches: readonly AccountedSearch[];
  /** By document, which words stand in it (`hashWords`); none of a document whose file is another than the pinned one. */
  readonly wordHashes: ReadonlyMap<string, string>;
  /** Why a passage is set aside, by the passage's id. */
  readonly setAside: ReadonlyMap<string, string>;
  /** Organisations with a delivery role anywhere. */
  readonly partners: ReadonlySet<string>;
}

function byId<T extends { readonly id: string }>(a: T, b: T): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function completeCitations(seed: Seed, citations: readonly SeedCitation[]): RecordCitation[] {
  const cites = new Map(seed.passages.map(({ id, cite }) => [id, cite]));
  const documents = new Map(seed.entities.filter(({ kind }) => kind === 'Document').map((entity) => [entity.id, entity]));
  return citations.map((citation) => {
    const properties = documents.get(citation.document)?.properties ?? {};
    return {
      ...citation,
      cite: cites.get(`${citation.document}#${citation.locator}`) ?? citation.locator,
      voice: String(properties.voice ?? 'OTHER'),
      date: String(properties.date ?? ''),
      dateTo: String(properties.dateTo ?? ''),
    };
  });
}

function accountedSearches(seed: Seed): AccountedSearch[] {
  const accounts = accountHits(seed);
  const hashes = new Map(seed.documents.map(({ id, sha256 }) => [id, sha256]));
  const terms = new Map(seed.entities.map(({ id, properties }) => [id, properties.terms]));
  return seed.searches.map((search) => ({
    ...search,
    accounted: accounts.get(search.id) ?? [],
    current:
      hashes.get(search.document) === search.sha256 &&
      JSON.stringify(terms.get(search.sought)) === JSON.stringify(search.terms),
  }));
}

/** What was hashed of another file than the pinned one says nothing of the document. */
function wordHashesOf(seed: Seed): Map<string, string> {
  const pinned = new Map(seed.documents.map(({ id, sha256 }) => [id, sha256]));
  return new Map(
    seed.fingerprints.flatMap(({ document, sha256, wordHashes }): [string, string][] =>
      wordHashes !== undefined && pinned.get(document) === sha256 ? [[document, wordHashes]] : [],
    ),
  );
}

/** Completes a sound seed (no MUST problem) into the record that is loaded and exported, sorted by id. */
export function completeRecord(seed: Seed): CompleteRecord {
  const derived = deriveLinks(seed);
  const citations = [...seed.citations, ...derived.citations];
  return {
    entities: [...seed.entities].sort(byId),
    links: [...seed.links, ...derived.links].sort(byId),
    citations: completeCitations(seed, citations).sort(byId),
    passages: [...seed.passages].sort(byId),
    searches: accountedSearches(seed).sort(byId),
    wordHashes: wordHashesOf(seed),
    setAside: new Map(seed.setAside.map(({ document, locator, why }) => [`${document}#${locator}`, why])),
    partners: new Set(seed.links.filter(({ kind }) => kind === 'DELIVERED_WITH').map(({ to }) => to)),
  };
}
