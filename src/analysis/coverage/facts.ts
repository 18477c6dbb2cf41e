import type { Basis } from '../../model/basis.js';
import type { CitedPassage, Reference } from '../cited-passage.js';
import type { PlanItem } from '../plan-items/plan-items.js';
import type { Themes } from '../trace/themes.js';

export type { Part, PlanItem as Item } from '../plan-items/plan-items.js';

/** Something that could be evidence. */
export interface Candidate extends Reference {
  readonly type?: string | null;
  readonly stage?: string | null;
  readonly stageAsOf?: string | null;
  readonly stageAsOfTo?: string | null;
  readonly approach?: readonly string[] | null;
  readonly reach?: string | null;
}

/** A body's part in a thing: its role in delivery, or OWNS. */
export interface Hand {
  readonly body: Reference;
  readonly role: string;
}

/** The force and the Commissioner whose plan it is, with their parts; nobody where the record doesn't tell. */
export interface Own {
  readonly bodies: ReadonlySet<string>;
  /** Plans that they own or publish. */
  readonly plans: ReadonlySet<string>;
}

/** That a thing is about a theme, as passages of documents say. */
export interface Subject {
  readonly link: { readonly id: string; readonly basis: Basis; readonly aim?: string | null };
  readonly theme: string;
  readonly themeName: string;
  readonly thing: Candidate;
  readonly citations: readonly CitedPassage[];
}

/** That a thing answers an item, as a link says of the item itself; or does not (DISMISSED). */
export interface Direct {
  readonly link: {
    readonly id: string;
    readonly kind: string;
    readonly basis: Basis;
    readonly rationale?: string | null;
  };
  readonly item: string;
  readonly thing: Candidate;
  readonly citations: readonly CitedPassage[];
}

/** What lies round a thing. */
export interface Surroundings {
  readonly id: string;
  readonly organisations: readonly Reference[];
  /** In the place that was asked for. */
  readonly located: boolean;
  readonly hands: readonly Hand[];
  /** Plans to whose items it contributes. */
  readonly plans: readonly Reference[];
  /** Whether a figure of it is known: a result. */
  readonly measured: boolean;
}

export interface DocumentFact {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly dateTo: string;
  readonly voice: string;
  readonly curation?: string | null;
  /** Police forces and local policing bodies of which it tells. */
  readonly tellsOf?: readonly string[] | null;
}

export interface SearchFact {
  readonly id: string;
  readonly sought: string;
  readonly document: string;
  readonly terms: readonly string[];
  readonly current: boolean;
  readonly hits: number;
  readonly open: number;
}

/** A place where a theme's term stands, and what accounts for it. */
export interface MentionFact {
  readonly theme: string;
  readonly document: string;
  readonly account: string;
  readonly phrase: string;
  readonly thing: Reference | null;
  readonly passage: Omit<CitedPassage, 'anchor'>;
}

/** All that coverage is decided from. */
export interface CoverageFacts {
  /** The first day that the plan can be of; evidence before it is earlier. */
  readonly planFrom?: string | undefined;
  readonly own: Own;
  readonly items: readonly PlanItem[];
  readonly documents: readonly DocumentFact[];
  readonly themes: Themes;
  /** Themes RELATED to a theme, both ways. */
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
  readonly subjects: readonly Subject[];
  readonly direct: readonly Direct[];
  readonly surroundings: ReadonlyMap<string, Surroundings>;
  readonly searches: readonly SearchFact[];
  readonly mentions: readonly MentionFact[];
}

/** What is asked of the facts. */
export interface CoverageOptions {
  /** Labels of the kinds that count, as `Initiative`. */
  readonly evidence: ReadonlySet<string>;
  readonly basis: ReadonlySet<Basis>;
  /** Only what is located in the place counts; what isn't is hidden. */
  readonly inPlace: boolean;
  readonly asOf?: string | undefined;
}
