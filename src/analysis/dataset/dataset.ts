import { readCypher, runCypher, type Database } from '../run-cypher.js';

/** What is loaded: its version, its fingerprint, how much there is, and how much of it is borne out. */
export interface Dataset {
  readonly version: string;
  readonly fingerprint: string;
  readonly entities: number;
  readonly links: number;
  readonly derivedLinks: number;
  readonly citations: number;
  readonly passages: number;
  readonly searches: number;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly shareCited: number;
  readonly shareModelled: number;
  /** Null at the first load. */
  readonly before: SinceBefore | null;
}

/** What came and went since the record that was loaded here before. */
export interface SinceBefore {
  readonly fingerprint: string;
  readonly added: number;
  readonly removed: number;
  readonly addedIds: readonly string[];
  readonly removedIds: readonly string[];
}

type Stored = Omit<Dataset, 'counts' | 'before'> & {
  readonly countKinds: string[];
  readonly countValues: number[];
  readonly beforeFingerprint: string | null;
  readonly addedCount: number | null;
  readonly removedCount: number | null;
  readonly addedIds: string[] | null;
  readonly removedIds: string[] | null;
};

const DATASET = readCypher('dataset/find-dataset.cypher');

/** Nothing is loaded yet, or the load is not finished. */
export class NothingLoadedError extends Error {
  constructor() {
    super('The database holds no record yet. Load it with: npm run load');
  }
}

async function findDataset(at: Database): Promise<Stored> {
  const [row] = await runCypher<{ dataset: Stored }>(at, DATASET);
  if (!row) throw new NothingLoadedError();
  return row.dataset;
}

/** Which record the graph holds. */
export async function findFingerprint(at: Database): Promise<string> {
  return (await findDataset(at)).fingerprint;
}

/** What is loaded. Throws `NothingLoadedError` where nothing is. */
export async function dataset(at: Database): Promise<Dataset> {
  const {
    countKinds,
    countValues,
    beforeFingerprint,
    addedCount,
    removedCount,
    addedIds,
    removedIds,
    ...stored
  } = await findDataset(at);
  return {
    ...stored,
    counts: countKinds.map((kind, at_) => ({ kind, count: countValues[at_] ?? 0 })),
    before:
      beforeFingerprint === null
        ? null
        : {
            fingerprint: beforeFingerprint,
            added: addedCount ?? 0,
            removed: removedCount ?? 0,
            addedIds: addedIds ?? [],
            removedIds: removedIds ?? [],
          },
  };
}
