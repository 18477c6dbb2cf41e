import type { Citation } from '../model/citation.js';
import type { PropertyValue } from '../model/graph-properties.js';
import type { EntityKind } from '../model/kinds.js';
import type { Link } from '../model/link.js';
import type { Passage } from '../model/passage.js';
import type { Search } from '../model/search.js';
import type { Problem, Source } from '../problem.js';

/** A thing of the record: what the graph holds of it, and where in the YAML each value stands. */
export interface SeedEntity {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly summary?: string;
  /** By their names in the graph (`src/model/graph-properties.ts`), without id, name and summary. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly at: Source;
  /** Where a key of the record stands. */
  readonly lineOf: (key: string) => number;
  /** True of the record with which its file opens. */
  readonly opensFile: boolean;
}

export interface SeedLink extends Link {
  readonly at: Source;
}

export interface SeedCitation extends Citation {
  readonly at: Source;
}

export interface SeedPassage extends Passage {
  /** How many words it had when it was pinned; by it a text with other line breaks is parted. */
  readonly words?: number | undefined;
  readonly at: Source;
}

export interface SeedSearch extends Search {
  readonly at: Source;
}

/** Over which file of a document its passages were pinned. */
export interface Fingerprint {
  readonly document: string;
  readonly sha256: string;
  /** Which words stand in it (`hashWords`). */
  readonly wordHashes?: string;
  readonly at: Source;
}

/** Passages of a document that hold nothing to model. */
export interface SetAside {
  readonly document: string;
  readonly locator: string;
  readonly why: string;
  readonly at: Source;
}

/** A thing that is named by its id, in `adds` or `of`, where no link would tell that it is missing. */
export interface Addition {
  readonly to: string;
  readonly at: Source;
}

export interface Expectation {
  readonly of: string;
  readonly least?: number;
  readonly most?: number;
  readonly at: Source;
}

export interface Accepted {
  readonly check: string;
  readonly about?: string;
  readonly file?: string;
  readonly why: string;
  readonly at: Source;
}

export interface Renamed {
  readonly was: string;
  readonly now: readonly string[];
  readonly why: string;
  readonly at: Source;
}

/** What a document's pinned text is read by: its file, hash, layout and headings. */
export interface DocumentPin {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly layout: string;
  /** False while it is only parted into passages: what it lacks is not yet a problem. */
  readonly isCurated: boolean;
  readonly headings: readonly { readonly text: string; readonly key: string; readonly level?: number }[];
  readonly at: Source;
}

/** The whole record, typed, with file and line for every value. */
export interface Seed {
  readonly entities: readonly SeedEntity[];
  readonly links: readonly SeedLink[];
  readonly citations: readonly SeedCitation[];
  readonly additions: readonly Addition[];
  readonly documents: readonly DocumentPin[];
  readonly fingerprints: readonly Fingerprint[];
  readonly passages: readonly SeedPassage[];
  readonly searches: readonly SeedSearch[];
  readonly setAside: readonly SetAside[];
  readonly expectations: readonly Expectation[];
  readonly accepted: readonly Accepted[];
  readonly renamed: readonly Renamed[];
  /** Ids of records that could not be read: what refers to them is not itself at fault. */
  readonly unreadable: ReadonlySet<string>;
  /** What reading found: YAML that can't be read, shapes that aren't kept. */
  readonly problems: readonly Problem[];
}
