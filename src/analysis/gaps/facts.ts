import type { DecidedCell } from '../coverage/decide-cell.js';
import type { Reason } from '../coverage/grade.js';
import type { Reference } from '../cited-passage.js';
import type { Series } from '../comparison/decide-comparison.js';
import type {
  CitedLink,
  CitedThing,
  DatedCitation,
  DocumentRow,
  SearchRecord,
} from '../facts/facts.js';
import type { GapRuleId } from './rules.js';

/** What is known of a plan's item by the gap map. */
export interface ItemCoverage {
  /** Only initiatives count. */
  readonly byAction: DecidedCell;
  /** Initiatives, findings, questions, commitments and measures count, in later documents only. */
  readonly byAnything: DecidedCell;
}

/** An item that another register or plan, later than its own, doesn't carry on. */
export interface Dropped {
  readonly item: string;
  readonly next: Reference;
  /** Whether a curator said why, by a relation of NONE with its reason or a statement of the documents. */
  readonly explained: string | null;
}

/** A plan, and the one that comes after it in the record. */
export interface Succession {
  readonly plan: Reference;
  readonly items: readonly string[];
  /** The earliest later plan with an item that a curator set beside one of this one. */
  readonly next: Reference | null;
  /** False where the record has only some of the next plan's items: what isn't there may be in the rest of it. */
  readonly isWhole: boolean;
}

/** All that gaps are decided from. */
export interface GapFacts {
  /** The things in question, sorted by id. */
  readonly things: readonly CitedThing[];
  /** Links that start or end at one of them. */
  readonly links: readonly CitedLink[];
  readonly coverage: ReadonlyMap<string, ItemCoverage>;
  readonly series: readonly Series[];
  readonly dropped: readonly Dropped[];
  readonly successions: readonly Succession[];
  /** Searches for the things and for their themes. */
  readonly searches: readonly SearchRecord[];
  /** Earliest first. */
  readonly documents: readonly DocumentRow[];
  /** The day by which something is overdue. */
  readonly today: string;
}

/** A gap, or what would be one if somebody had looked. */
export interface Gap {
  readonly rule: GapRuleId;
  readonly thing: Reference;
  readonly parts: readonly Reference[];
  readonly why: string;
  /** Of a risk with some evidence: everything that stands between it and enough. */
  readonly reasons?: readonly Reason[];
  readonly citations: readonly DatedCitation[];
  readonly searches: readonly Pick<
    SearchRecord['search'],
    'id' | 'document' | 'terms' | 'hits' | 'open' | 'current'
  >[];
  /** False where not every later document was searched: then nothing can be said. */
  readonly looked: boolean;
}
