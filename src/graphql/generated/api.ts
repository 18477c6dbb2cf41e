// GENERATED from schema/generated.graphql by: npm run generate
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: { input: string; output: string; }
  /** The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text. */
  String: { input: string; output: string; }
  /** The `Boolean` scalar type represents `true` or `false`. */
  Boolean: { input: boolean; output: boolean; }
  /** The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1. */
  Int: { input: number; output: number; }
  /** The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point). */
  Float: { input: number; output: number; }
  /** A date, represented as a 'yyyy-mm-dd' string */
  Date: { input: string; output: string; }
};

export type Account =
  | 'IN_LONGER_TERM'
  | 'LINKED'
  | 'REVIEWED'
  | 'UNREVIEWED';

/** A discrepancy that the thing is a side of. */
export type AccountDispute = {
  /** Where the thing's own side of it stands. */
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly discrepancy: ThingReference;
  /** What is at odds, and what was computed. */
  readonly summary: Scalars['String']['output'];
};

/** A figure that measures the thing or a step, or stands in a passage of the finding. */
export type AccountFigure = {
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly measure: ThingReference;
  readonly observation: ThingReference;
  readonly period?: Maybe<Scalars['String']['output']>;
  readonly tie: AccountFigureTie;
  /** The figure as the source gives it, with its unit. */
  readonly value: Scalars['String']['output'];
  readonly voice: AccountVoice;
  /** Which of several it is: of a group, planned, a target, before or after; null where it is the only one. */
  readonly which?: Maybe<Scalars['String']['output']>;
};

/** How a figure is tied to what is held to account. */
export type AccountFigureTie =
  /** A measure of the thing itself. */
  | 'MEASURES'
  /** A measure of what answers it. */
  | 'OF_A_STEP'
  /** It stands in a passage that the finding itself rests on, or its measure does and is about the same theme. */
  | 'SAME_PASSAGE';

/** A body that answers for something. */
export type AccountOwner = {
  readonly basis: Basis;
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly organisation: ThingReference;
  readonly rationale?: Maybe<Scalars['String']['output']>;
};

/** A subject of the thing, or the thing as a whole, with what was said of it since. */
export type AccountPart = {
  /** What was searched in later documents. */
  readonly searches: ReadonlyArray<CoverageSearch>;
  readonly status: AccountStatus;
  /** In order of date. */
  readonly steps: ReadonlyArray<AccountStep>;
  /** The theme; null for the thing as a whole. */
  readonly theme?: Maybe<ThingReference>;
  /** The place, from 0, of the step that rests on least: the lowest basis, then self-report. */
  readonly weakest?: Maybe<Scalars['Int']['output']>;
};

/** How something that was promised or found stands. */
export type AccountStatus =
  | 'CONFIRMED_BY_INSPECTION'
  /** Something later finds fault with it or is at odds with it, or it is told as missed or given up. */
  | 'CONTRADICTED'
  | 'DONE_BY_OWN_ACCOUNT'
  /** Something is begun, or in place and only works towards it: no single action keeps a promise, unless a passage says so of the promise itself. */
  | 'IN_PROGRESS_BY_OWN_ACCOUNT'
  /** Nothing answers it in the record, and not everywhere was looked. */
  | 'NOT_LOOKED'
  /** The later documents were searched, and nothing answers it. */
  | 'NO_RESPONSE_FOUND'
  | 'RESPONSE_PLANNED';

/** Something that was said or done since. */
export type AccountStep = {
  readonly basis: Basis;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** When the document that tells it was published, as it is known. */
  readonly date: Scalars['String']['output'];
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** How the step is tied to what was asked for. */
  readonly reading: Scalars['String']['output'];
  /** An initiative's stage or a commitment's state, as the documents tell it. */
  readonly stage?: Maybe<Scalars['String']['output']>;
  readonly stageAsOf?: Maybe<Scalars['String']['output']>;
  readonly thing: ThingReference;
  readonly voice: AccountVoice;
};

/** On whose word a step rests. */
export type AccountVoice =
  | 'ASKED_BY_PUBLIC'
  | 'COMMISSIONER'
  | 'INSPECTED'
  | 'OTHER'
  | 'SELF_REPORTED';

/** Who answers for things, and what became of them. */
export type Accountability = {
  readonly accounts: ReadonlyArray<ThingAccount>;
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  /** How many things were meant, whatever page of them is given. */
  readonly total: Scalars['Int']['output'];
};

/** Whether a passage is for, targets or treats a subject, or only touches on it. */
export type Aim =
  | 'AIMED'
  | 'TOUCHED';

/** Aim filters */
export type AimEnumScalarFilters = {
  readonly eq?: InputMaybe<Aim>;
  readonly in?: InputMaybe<ReadonlyArray<Aim>>;
};

/** How far an alignment has been worked out. */
export type AlignmentStatus =
  | 'COMPLETE'
  | 'DRAFT';

/** AlignmentStatus filters */
export type AlignmentStatusEnumScalarFilters = {
  readonly eq?: InputMaybe<AlignmentStatus>;
  readonly in?: InputMaybe<ReadonlyArray<AlignmentStatus>>;
};

/** A thing in a document, or the document's silence on it. */
export type Appearance = {
  readonly as: ReadonlyArray<AppearsAs>;
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly date: Scalars['String']['output'];
  /** Role, stage, grade or figure, in words; of a theme, a line for each thing that stands there about it. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  readonly document: Scalars['ID']['output'];
  /** Passages that the search hit and nothing accounts for: whether they mean it, nobody has said. */
  readonly mentions: ReadonlyArray<OpenMention>;
  readonly name: Scalars['String']['output'];
  /** Under which of its names it stands there: those that its search found, or, where it has none, those that an anchor bears. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Whether something cites the document for it; `state` says what may be concluded where nothing does. */
  readonly present: Scalars['Boolean']['output'];
  /** The search behind a silence; null where there is none. */
  readonly search?: Maybe<CoverageSearch>;
  /** The same things and what is said of it, each with its details in this document. */
  readonly standing: ReadonlyArray<StandingThing>;
  readonly state: AppearanceState;
  /** What stands there about it: of a theme, the items, initiatives, findings, figures and questions. */
  readonly things: ReadonlyArray<ThingReference>;
};

/** Whether a thing stands in a document. */
export type AppearanceState =
  /** Nothing does, but its words stand there, and nobody has said whether they mean it. */
  | 'MENTIONED'
  /** Nobody has looked: nothing can be said. */
  | 'NOT_LOOKED'
  /** The whole document was searched for it, and it is not there. */
  | 'NOT_THERE'
  /** Something cites the document for it. */
  | 'STANDS';

/** Which things stand in which documents. */
export type Appearances = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  readonly of?: Maybe<ThingReference>;
  readonly things: ReadonlyArray<Appearing>;
  readonly total: Scalars['Int']['output'];
};

/** One thing through the documents. */
export type Appearing = {
  readonly documents: ReadonlyArray<Appearance>;
  /** The document in which it stands first, by date. */
  readonly first?: Maybe<Scalars['ID']['output']>;
  readonly last?: Maybe<Scalars['ID']['output']>;
  /** Things that may be the same, and aren't merged. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  readonly thing: ThingReference;
};

/** As what a thing stands in a document. */
export type AppearsAs =
  | 'COMMITMENT'
  | 'EVENT'
  | 'FIGURE'
  | 'FINDING'
  | 'INITIATIVE'
  | 'NAMED'
  | 'PARTNER'
  | 'PLAN_ITEM'
  | 'QUESTION'
  | 'SUBJECT';

export type Approach =
  | 'CAPABILITY'
  | 'DIVERSION'
  | 'ENFORCEMENT'
  | 'ENGAGEMENT'
  | 'INTELLIGENCE'
  | 'PREVENTION'
  | 'SAFEGUARDING'
  | 'TREATMENT'
  | 'VICTIM_SUPPORT';

/** Approach filters */
export type ApproachListEnumScalarFilters = {
  readonly eq?: InputMaybe<ReadonlyArray<Approach>>;
  readonly includes?: InputMaybe<Approach>;
};

/** On what a link rests: the passage says so of this very item; the passage states the subject, and the rest is by the shared theme or name; the curator judges so, with a rationale. */
export type Basis =
  | 'INFERRED'
  | 'MATCHED'
  | 'STATED';

/** Basis filters */
export type BasisEnumScalarFilters = {
  readonly eq?: InputMaybe<Basis>;
  readonly in?: InputMaybe<ReadonlyArray<Basis>>;
};

/** Boolean filters */
export type BooleanScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A chain from the start to where it stops. */
export type Chain = {
  /** The lowest basis of its hops: a chain is worth its weakest hop. */
  readonly basis: Basis;
  readonly hops: ReadonlyArray<Hop>;
  readonly stops: Stop;
  /** The place, from 0, of the first hop of the lowest basis. */
  readonly weakest: Scalars['Int']['output'];
};

/** Where something was read: a passage, and three to six consecutive words of it. */
export type Citation = {
  /** Three to six consecutive words that stand in the passage once. */
  readonly anchor: Scalars['String']['output'];
  /** How a reader would cite the passage. */
  readonly cite: Scalars['String']['output'];
  /** The document's date, as it is known. */
  readonly date: Scalars['String']['output'];
  /** The last day that the document's date can mean. */
  readonly dateTo?: Maybe<Scalars['Date']['output']>;
  /** Id of the document. */
  readonly document: Scalars['ID']['output'];
  /** `<owner>@<passage>`. */
  readonly id: Scalars['ID']['output'];
  /** The passage's key in the document. */
  readonly locator: Scalars['String']['output'];
  /** Id of the thing or link that was read there. */
  readonly of: Scalars['ID']['output'];
  /** The passage's words, where the documents are at hand (SOURCES_DIR). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What became of it since its passage was pinned, where the documents are at hand. */
  readonly verdict?: Maybe<Verdict>;
  /** Who speaks in the document. */
  readonly voice: Voice;
};

export type CitationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Citation;
};

export type CitationRelationshipFilters = {
  /** Filter type where all of the related Citations match this filter */
  readonly all?: InputMaybe<CitationWhere>;
  /** Filter type where none of the related Citations match this filter */
  readonly none?: InputMaybe<CitationWhere>;
  /** Filter type where one of the related Citations match this filter */
  readonly single?: InputMaybe<CitationWhere>;
  /** Filter type where some of the related Citations match this filter */
  readonly some?: InputMaybe<CitationWhere>;
};

/** Fields to sort Citations by. The order in which sorts are applied is not guaranteed when specifying many fields in one CitationSort object. */
export type CitationSort = {
  readonly anchor?: InputMaybe<SortDirection>;
  readonly cite?: InputMaybe<SortDirection>;
  readonly date?: InputMaybe<SortDirection>;
  readonly dateTo?: InputMaybe<SortDirection>;
  readonly document?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly locator?: InputMaybe<SortDirection>;
  readonly of?: InputMaybe<SortDirection>;
  readonly voice?: InputMaybe<SortDirection>;
};

export type CitationWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<CitationWhere>>;
  readonly NOT?: InputMaybe<CitationWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<CitationWhere>>;
  readonly anchor?: InputMaybe<StringScalarFilters>;
  readonly cite?: InputMaybe<StringScalarFilters>;
  readonly date?: InputMaybe<StringScalarFilters>;
  readonly dateTo?: InputMaybe<DateScalarFilters>;
  readonly document?: InputMaybe<IdScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly locator?: InputMaybe<StringScalarFilters>;
  readonly of?: InputMaybe<IdScalarFilters>;
  readonly voice?: InputMaybe<VoiceEnumScalarFilters>;
};

export type CitationsConnection = {
  readonly edges: ReadonlyArray<CitationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage that bears something, as an answer cites it. */
export type CitedPassage = {
  /** Three to six consecutive words that stand in the passage once. */
  readonly anchor: Scalars['String']['output'];
  /** How a reader would cite the passage. */
  readonly cite: Scalars['String']['output'];
  /** The document's date, as it is known. */
  readonly date: Scalars['String']['output'];
  /** Id of the document. */
  readonly document: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** The passage's key in the document. */
  readonly locator: Scalars['String']['output'];
  /** The passage's words, where the documents are at hand (SOURCES_DIR). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What became of the citation since its passage was pinned, where the documents are at hand. */
  readonly verdict?: Maybe<Verdict>;
  /** Who speaks in the document. */
  readonly voice: Voice;
};

/** What cites a passage: a thing or a link, with the words by which it is found. */
export type Citing = {
  readonly anchor: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isLink: Scalars['Boolean']['output'];
  /** Its kind; of a link, the link's kind. */
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type ClockState =
  /** Comments are in the record. */
  | 'COMMENTED'
  /** The days are over, and no comments are in the record. */
  | 'OVER'
  | 'RUNNING'
  /** The record has no day of publication. */
  | 'UNKNOWN';

/** An undertaking with something to be held to: a target, a number, a date. */
export type Commitment = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** When it is due, as the source gives it. */
  readonly due?: Maybe<Scalars['String']['output']>;
  /** When it is due: the first day it can mean. */
  readonly dueFrom?: Maybe<Scalars['Date']['output']>;
  /** When it is due: true where we inferred it. */
  readonly dueInferred?: Maybe<Scalars['Boolean']['output']>;
  /** When it is due: how finely it is known. */
  readonly duePrecision?: Maybe<Precision>;
  /** When it is due: the last day it can mean. */
  readonly dueTo?: Maybe<Scalars['Date']['output']>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** How it was last reported to stand. */
  readonly state: CommitmentState;
  /** The date of which its state is true, as the source gives it. */
  readonly stateAsOf: Scalars['String']['output'];
  /** The date of which its state is true: the first day it can mean. */
  readonly stateAsOfFrom: Scalars['Date']['output'];
  /** The date of which its state is true: true where we inferred it. */
  readonly stateAsOfInferred: Scalars['Boolean']['output'];
  /** The date of which its state is true: how finely it is known. */
  readonly stateAsOfPrecision: Precision;
  /** The date of which its state is true: the last day it can mean. */
  readonly stateAsOfTo: Scalars['Date']['output'];
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is to be held to. */
  readonly target?: Maybe<Scalars['String']['output']>;
};


/** An undertaking with something to be held to: a target, a number, a date. */
export type CommitmentCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** An undertaking with something to be held to: a target, a number, a date. */
export type CommitmentLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An undertaking with something to be held to: a target, a number, a date. */
export type CommitmentLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** An undertaking with something to be held to: a target, a number, a date. */
export type CommitmentStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type CommitmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Commitment;
};

/** Fields to sort Commitments by. The order in which sorts are applied is not guaranteed when specifying many fields in one CommitmentSort object. */
export type CommitmentSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly due?: InputMaybe<SortDirection>;
  readonly dueFrom?: InputMaybe<SortDirection>;
  readonly dueInferred?: InputMaybe<SortDirection>;
  readonly duePrecision?: InputMaybe<SortDirection>;
  readonly dueTo?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly state?: InputMaybe<SortDirection>;
  readonly stateAsOf?: InputMaybe<SortDirection>;
  readonly stateAsOfFrom?: InputMaybe<SortDirection>;
  readonly stateAsOfInferred?: InputMaybe<SortDirection>;
  readonly stateAsOfPrecision?: InputMaybe<SortDirection>;
  readonly stateAsOfTo?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly target?: InputMaybe<SortDirection>;
};

export type CommitmentState =
  | 'ABANDONED'
  | 'CONTINUING'
  | 'IN_PROGRESS'
  | 'MET'
  | 'MISSED'
  | 'NOT_REPORTED'
  | 'NOT_STARTED';

/** CommitmentState filters */
export type CommitmentStateEnumScalarFilters = {
  readonly eq?: InputMaybe<CommitmentState>;
  readonly in?: InputMaybe<ReadonlyArray<CommitmentState>>;
};

export type CommitmentWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<CommitmentWhere>>;
  readonly NOT?: InputMaybe<CommitmentWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<CommitmentWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly due?: InputMaybe<StringScalarFilters>;
  readonly dueFrom?: InputMaybe<DateScalarFilters>;
  readonly dueInferred?: InputMaybe<BooleanScalarFilters>;
  readonly duePrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly dueTo?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly state?: InputMaybe<CommitmentStateEnumScalarFilters>;
  readonly stateAsOf?: InputMaybe<StringScalarFilters>;
  readonly stateAsOfFrom?: InputMaybe<DateScalarFilters>;
  readonly stateAsOfInferred?: InputMaybe<BooleanScalarFilters>;
  readonly stateAsOfPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly stateAsOfTo?: InputMaybe<DateScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly target?: InputMaybe<StringScalarFilters>;
};

export type CommitmentsConnection = {
  readonly edges: ReadonlyArray<CommitmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type Comparator =
  | 'EARLIER_PERIOD'
  | 'MOST_SIMILAR_FORCES'
  | 'NATIONAL'
  | 'OTHER_AREA'
  | 'PREVIOUS_YEAR'
  | 'REGIONAL'
  | 'TARGET';

/** Comparator filters */
export type ComparatorEnumScalarFilters = {
  readonly eq?: InputMaybe<Comparator>;
  readonly in?: InputMaybe<ReadonlyArray<Comparator>>;
};

/** Which figures can be compared, and what moved. */
export type Comparison = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /**
   * How things stand beside others at the same time: each figure of those measures with that of every larger area, with the average that its
   * passage gives, or as a rank. By measure and period.
   */
  readonly elsewhere: ReadonlyArray<FigureElsewhere>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  /** Each measure with every other that counts the same thing and has a later value. */
  readonly pairs: ReadonlyArray<ComparisonPair>;
  /** Those that were asked for, then those that they are paired with. */
  readonly series: ReadonlyArray<Series>;
  /** What the answer comes to, in words; says so plainly where nothing compares. */
  readonly summary: Scalars['String']['output'];
};

/** Two measures that count the same thing. */
export type ComparisonPair = {
  readonly comparable: Scalars['Boolean']['output'];
  readonly counts: Scalars['String']['output'];
  readonly one: ThingReference;
  readonly other: ThingReference;
  readonly reasons: ReadonlyArray<ComparisonReason>;
  readonly why: Scalars['String']['output'];
};

/** Why two figures can't be compared, or a series can't be read as one. */
export type ComparisonReason =
  | 'AREA'
  /** Only one of them says of which area it is. */
  | 'AREA_NOT_STATED'
  | 'DENOMINATOR'
  | 'LEVEL_AGAINST_CHANGE'
  | 'NOT_AVAILABLE'
  | 'NO_LATER_VALUE'
  | 'NO_PERIOD'
  | 'PERIOD'
  | 'POPULATION'
  | 'QUALIFIED'
  | 'SCALE_BREAK'
  /** Figures of the source are at odds with one another; not where only its words are, nor where parts come to less than the whole. */
  | 'SELF_CONTRADICTION'
  | 'UNIT';

export type ConnectionAggregationCountFilterInput = {
  readonly edges?: InputMaybe<IntScalarFilters>;
  readonly nodes?: InputMaybe<IntScalarFilters>;
};

/** The gap map. */
export type Coverage = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly by: CoverageBy;
  readonly columns: ReadonlyArray<CoverageColumn>;
  readonly evidence: ReadonlyArray<EvidenceKind>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  /** Documents that hold the plan itself: no columns, since a plan is no evidence of what was done for it. None where `in` chooses. */
  readonly leftOut: ReadonlyArray<Scalars['ID']['output']>;
  readonly plan: ThingReference;
  readonly rows: ReadonlyArray<CoverageRow>;
  /** How many rows are in which state, over all columns. */
  readonly totals: ReadonlyArray<CoverageCount>;
};

/** What the columns of a gap map are. */
export type CoverageBy =
  | 'APPROACH'
  | 'DOCUMENT'
  | 'PLAN';

/** An item in a document, plan or approach. */
export type CoverageCell = {
  /** Id of the column. */
  readonly column: Scalars['ID']['output'];
  /** Evidence for the item as a whole, told by a link to it and by no theme. */
  readonly direct: ReadonlyArray<Evidence>;
  readonly parts: ReadonlyArray<CoveragePart>;
  readonly reasons: ReadonlyArray<CoverageReason>;
  readonly state: CoverageState;
  /** The state in words. */
  readonly why: Scalars['String']['output'];
};

/** A document, plan or approach, as a column of the gap map. */
export type CoverageColumn = {
  /** Whether every passage of the document was read; false: nothing can be missing from it. */
  readonly curated: Scalars['Boolean']['output'];
  /** The document's date, as it is known. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** Id of the document or plan, or the approach. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** How many rows are in which state in this column. */
  readonly totals: ReadonlyArray<CoverageCount>;
};

/** How many items are in one state. */
export type CoverageCount = {
  readonly count: Scalars['Int']['output'];
  readonly state: CoverageState;
};

/** A subject that the item's label names. */
export type CoveragePart = {
  readonly evidence: ReadonlyArray<Evidence>;
  readonly nearMentions: ReadonlyArray<NearMention>;
  readonly reasons: ReadonlyArray<CoverageReason>;
  /** What was searched, in this column's documents. */
  readonly searches: ReadonlyArray<CoverageSearch>;
  readonly state: CoverageState;
  readonly theme: ThingReference;
};

/** Why evidence is not enough. */
export type CoverageReason =
  | 'EARLIER_ONLY'
  | 'FILTERED'
  | 'INFERRED_ONLY'
  | 'NARROWER_ONLY'
  | 'NOT_IN_PLACE'
  | 'PART_MISSING'
  | 'PART_NOT_LOOKED'
  | 'PILOT_ONLY'
  | 'PLANNED_ONLY'
  | 'TOUCHED_ONLY'
  | 'WHOLE_ONLY';

/** An item of the plan, or a theme, as a row of the gap map. */
export type CoverageRow = {
  readonly cells: ReadonlyArray<CoverageCell>;
  readonly item: ThingReference;
  /** How the source lists it. */
  readonly listing?: Maybe<Listing>;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly reasons: ReadonlyArray<CoverageReason>;
  /** The state over all columns. */
  readonly state: CoverageState;
  /** The state in words. */
  readonly why: Scalars['String']['output'];
};

/** Kinds of a plan's items. */
export type CoverageRowKind =
  | 'PLEDGE'
  | 'PRIORITY'
  | 'RISK_AREA'
  | 'SUB_OBJECTIVE';

/** Which rows of a gap map are wanted; what is left out asks for all. */
export type CoverageRows = {
  /** Only these: ids of the plan's items, or of themes, which then are rows of their own. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only items of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CoverageRowKind>>;
  /** Only risks with these listings. */
  readonly listings?: InputMaybe<ReadonlyArray<Listing>>;
  /** Only risks of this nature. */
  readonly nature?: InputMaybe<Nature>;
};

/** A rule by which coverage is decided. */
export type CoverageRule = {
  readonly id: Scalars['ID']['output'];
  readonly sentence: Scalars['String']['output'];
};

/** A search that stands behind an absence. */
export type CoverageSearch = {
  /** Whether its terms and its document are still those that were searched. */
  readonly current: Scalars['Boolean']['output'];
  readonly document: Scalars['ID']['output'];
  readonly hits: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Hits that nothing accounts for; while there are any, nothing can be said to be missing. */
  readonly open: Scalars['Int']['output'];
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether there is evidence; never a blank. */
export type CoverageState =
  /** Every part has evidence that is meant for it, in place, stated or matched. */
  | 'EVIDENCED'
  /** The whole document was searched for every part, every hit is accounted for, and there is none. */
  | 'NONE_FOUND'
  /** Nobody has looked, or not everywhere: nothing can be said. */
  | 'NOT_LOOKED'
  /** There is some evidence, with every reason why it is not enough. */
  | 'PARTIAL';

/** The cross-walk between two registers, plans or lists. */
export type CrossWalk = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  readonly from: ThingReference;
  /** Every item of the earlier side, then every item of the later one, each followed by its parts that nothing carries as they are. */
  readonly rows: ReadonlyArray<CrossWalkRow>;
  readonly to: ThingReference;
  /** How many items of each side have which outcome. */
  readonly totals: ReadonlyArray<CrossWalkCount>;
};

/** How many items of a side have an outcome. */
export type CrossWalkCount = {
  readonly count: Scalars['Int']['output'];
  readonly outcome: CrossWalkOutcome;
  readonly side: CrossWalkSide;
};

/** What became of an item, or where it came from. */
export type CrossWalkOutcome =
  | 'BROADER'
  | 'DROPPED'
  | 'LISTED_ELSEWHERE'
  | 'MERGED'
  | 'NARROWER'
  | 'NEW'
  /** Nothing carries the item on among what the record knows of the other plan, of which it has only some items. */
  | 'NOT_KNOWN'
  | 'SAME'
  | 'SPLIT';

/** An item of the other plan that the row's item is aligned with. */
export type CrossWalkRelated = {
  /** Whether the themes compute what was curated; where not, the rationale says why. */
  readonly agrees: Scalars['Boolean']['output'];
  readonly basis: Basis;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** What the themes of both items compute. */
  readonly computed: Relation;
  /** Whether it stands in the list that was asked for, or elsewhere in its plan. */
  readonly inList: Scalars['Boolean']['output'];
  readonly item: ThingReference;
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** From the row's item to this one. */
  readonly relation: Relation;
  readonly status?: Maybe<AlignmentStatus>;
};

/** An item of one side, or a part of it that nothing carries as it is. */
export type CrossWalkRow = {
  readonly item: ThingReference;
  readonly listing?: Maybe<Listing>;
  /** Items that a curator looked at and found to have nothing to do with it (NONE), with the reason. */
  readonly notRelated: ReadonlyArray<CrossWalkRelated>;
  readonly outcome: CrossWalkOutcome;
  /** The part that nothing carries as it is: dropped or new, or only something narrower stands there; null for the item itself. */
  readonly part?: Maybe<ThingReference>;
  /** Items of the other side that have to do with it, as a curator found. */
  readonly related: ReadonlyArray<CrossWalkRelated>;
  readonly side: CrossWalkSide;
};

/** Which side of a cross-walk a row tells of. */
export type CrossWalkSide =
  | 'FROM'
  | 'TO';

export type Curation =
  | 'CURATED'
  | 'SEGMENTED';

/** Curation filters */
export type CurationEnumScalarFilters = {
  readonly eq?: InputMaybe<Curation>;
  readonly in?: InputMaybe<ReadonlyArray<Curation>>;
};

/** What is loaded. */
export type Dataset = {
  /** What came and went since the record that was loaded here before; null at the first load. */
  readonly before?: Maybe<DatasetBefore>;
  readonly citations: Scalars['Int']['output'];
  readonly counts: ReadonlyArray<KindCount>;
  /** How many of the links are computed from others. */
  readonly derivedLinks: Scalars['Int']['output'];
  readonly entities: Scalars['Int']['output'];
  /** The hash of the record, the same wherever it is loaded. */
  readonly fingerprint: Scalars['String']['output'];
  readonly links: Scalars['Int']['output'];
  readonly passages: Scalars['Int']['output'];
  readonly searches: Scalars['Int']['output'];
  /** The share of things and links that have a citation, 0 to 1. */
  readonly shareCited: Scalars['Float']['output'];
  /** The share of passages that something cites, or that are set aside with a reason, 0 to 1. */
  readonly shareModelled: Scalars['Float']['output'];
  /** Whether the citations were held against the documents at this start. */
  readonly verified: Scalars['Boolean']['output'];
  readonly version: Scalars['String']['output'];
};

/** What came and went since an earlier record. */
export type DatasetBefore = {
  /** How many things came, of which `addedIds` has the first. */
  readonly added: Scalars['Int']['output'];
  readonly addedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The fingerprint of the earlier record. */
  readonly fingerprint: Scalars['String']['output'];
  /** How many things went, of which `removedIds` has the first. */
  readonly removed: Scalars['Int']['output'];
  readonly removedIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Date filters */
export type DateScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Which way a link is read: as it is told, or from its other end. */
export type Direction =
  | 'BACKWARDS'
  | 'FORWARDS';

export type DiscrepanciesConnection = {
  readonly edges: ReadonlyArray<DiscrepancyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A document at odds with itself or with another, both sides kept. */
export type Discrepancy = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** What we compute. */
  readonly computed?: Maybe<Scalars['Float']['output']>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** What we compute of the two sides. */
  readonly operation: Operation;
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary: Scalars['String']['output'];
};


/** A document at odds with itself or with another, both sides kept. */
export type DiscrepancyCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A document at odds with itself or with another, both sides kept. */
export type DiscrepancyLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A document at odds with itself or with another, both sides kept. */
export type DiscrepancyLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A document at odds with itself or with another, both sides kept. */
export type DiscrepancyStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type DiscrepancyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Discrepancy;
};

/** Fields to sort Discrepancies by. The order in which sorts are applied is not guaranteed when specifying many fields in one DiscrepancySort object. */
export type DiscrepancySort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly computed?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly operation?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

export type DiscrepancyWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<DiscrepancyWhere>>;
  readonly NOT?: InputMaybe<DiscrepancyWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<DiscrepancyWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly computed?: InputMaybe<FloatScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly operation?: InputMaybe<OperationEnumScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
};

/** Where a document is at odds with itself or with another. */
export type Dispute = {
  /** What we compute from the sides. */
  readonly computed?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly operation: Operation;
  readonly sides: ReadonlyArray<DisputeSide>;
  readonly summary: Scalars['String']['output'];
};

/** One side of a dispute: a figure, a statement or a thing. */
export type DisputeSide = {
  readonly citations: ReadonlyArray<CitedPassage>;
  /** What it says. */
  readonly text: Scalars['String']['output'];
  readonly thing: ThingReference;
};

/** Where documents are at odds. */
export type Disputes = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly disputes: ReadonlyArray<Dispute>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  readonly of?: Maybe<ThingReference>;
  readonly total: Scalars['Int']['output'];
};

/** A published source, pinned by the hash of its file. */
export type Document = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** How far it is read: while it is only SEGMENTED, nothing may be said to be missing from it. Left out means CURATED. */
  readonly curation?: Maybe<Curation>;
  /** When, as the source gives it. */
  readonly date: Scalars['String']['output'];
  /** When: the first day it can mean. */
  readonly dateFrom: Scalars['Date']['output'];
  /** When: true where we inferred it. */
  readonly dateInferred: Scalars['Boolean']['output'];
  /** How its date is known. */
  readonly dateKnownBy: Scalars['String']['output'];
  /** When: how finely it is known. */
  readonly datePrecision: Precision;
  /** When: the last day it can mean. */
  readonly dateTo: Scalars['Date']['output'];
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** The name of its file. */
  readonly file: Scalars['String']['output'];
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** True where it sums up another text. */
  readonly isSummary?: Maybe<Scalars['Boolean']['output']>;
  /** How its text is laid out. */
  readonly layout: Layout;
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, or says. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** The hash of the file that was read. */
  readonly sha256: Scalars['String']['output'];
  /** A short form by which it may be cited. */
  readonly shortTitle?: Maybe<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The official title. */
  readonly title: Scalars['String']['output'];
  /** Its address; absent where the text has none. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Who speaks. */
  readonly voice: Voice;
};


/** A published source, pinned by the hash of its file. */
export type DocumentCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A published source, pinned by the hash of its file. */
export type DocumentLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A published source, pinned by the hash of its file. */
export type DocumentLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A published source, pinned by the hash of its file. */
export type DocumentStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

/** Fields to sort Documents by. The order in which sorts are applied is not guaranteed when specifying many fields in one DocumentSort object. */
export type DocumentSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly curation?: InputMaybe<SortDirection>;
  readonly date?: InputMaybe<SortDirection>;
  readonly dateFrom?: InputMaybe<SortDirection>;
  readonly dateInferred?: InputMaybe<SortDirection>;
  readonly dateKnownBy?: InputMaybe<SortDirection>;
  readonly datePrecision?: InputMaybe<SortDirection>;
  readonly dateTo?: InputMaybe<SortDirection>;
  readonly file?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly isSummary?: InputMaybe<SortDirection>;
  readonly layout?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly publisher?: InputMaybe<SortDirection>;
  readonly sha256?: InputMaybe<SortDirection>;
  readonly shortTitle?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly title?: InputMaybe<SortDirection>;
  readonly url?: InputMaybe<SortDirection>;
  readonly voice?: InputMaybe<SortDirection>;
};

export type DocumentWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  readonly NOT?: InputMaybe<DocumentWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly curation?: InputMaybe<CurationEnumScalarFilters>;
  readonly date?: InputMaybe<StringScalarFilters>;
  readonly dateFrom?: InputMaybe<DateScalarFilters>;
  readonly dateInferred?: InputMaybe<BooleanScalarFilters>;
  readonly dateKnownBy?: InputMaybe<StringScalarFilters>;
  readonly datePrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly dateTo?: InputMaybe<DateScalarFilters>;
  readonly file?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly isSummary?: InputMaybe<BooleanScalarFilters>;
  readonly layout?: InputMaybe<LayoutEnumScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly publisher?: InputMaybe<StringScalarFilters>;
  readonly sha256?: InputMaybe<StringScalarFilters>;
  readonly shortTitle?: InputMaybe<StringScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly title?: InputMaybe<StringScalarFilters>;
  readonly url?: InputMaybe<StringScalarFilters>;
  readonly voice?: InputMaybe<VoiceEnumScalarFilters>;
};

export type DocumentsConnection = {
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntitiesConnection = {
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Any thing of the record, of whatever kind: what all of them have. What only its kind has is asked of its own type, by the same id. */
export type Entity = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly kind: Kind;
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, or says. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** Any thing of the record, of whatever kind: what all of them have. What only its kind has is asked of its own type, by the same id. */
export type EntityCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Any thing of the record, of whatever kind: what all of them have. What only its kind has is asked of its own type, by the same id. */
export type EntityLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** Any thing of the record, of whatever kind: what all of them have. What only its kind has is asked of its own type, by the same id. */
export type EntityLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Any thing of the record, of whatever kind: what all of them have. What only its kind has is asked of its own type, by the same id. */
export type EntityStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** A thing of any kind, with what hangs on it. */
export type EntityAnswer = {
  /** Where a page shows it. */
  readonly address: Scalars['String']['output'];
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<EntityLink>;
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** What else its kind has, by name; what it hasn't is left out. */
  readonly properties: ReadonlyArray<Property>;
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<EntityStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A thing of any kind, with what hangs on it. */
export type EntityAnswerCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A thing of any kind, with what hangs on it. */
export type EntityAnswerLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A thing of any kind, with what hangs on it. */
export type EntityAnswerLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A thing of any kind, with what hangs on it. */
export type EntityAnswerStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type EntityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

/** A link of a thing, with both its ends and the passages that bear it. */
export type EntityLink = {
  readonly aim?: Maybe<Aim>;
  readonly amount?: Maybe<Scalars['String']['output']>;
  readonly basis: Basis;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** True of what is computed from other links, and no curator wrote. */
  readonly derived: Scalars['Boolean']['output'];
  /** Whether it starts (FORWARDS) or ends (BACKWARDS) at the thing that was asked for. */
  readonly direction: Direction;
  readonly family: LinkFamily;
  readonly from: ThingReference;
  readonly id: Scalars['ID']['output'];
  readonly kind: LinkKind;
  readonly rationale?: Maybe<Scalars['String']['output']>;
  readonly relation?: Maybe<Relation>;
  readonly role?: Maybe<Role>;
  readonly status?: Maybe<AlignmentStatus>;
  readonly to: ThingReference;
};

export type EntityRelationshipFilters = {
  /** Filter type where all of the related Entities match this filter */
  readonly all?: InputMaybe<EntityWhere>;
  /** Filter type where none of the related Entities match this filter */
  readonly none?: InputMaybe<EntityWhere>;
  /** Filter type where one of the related Entities match this filter */
  readonly single?: InputMaybe<EntityWhere>;
  /** Filter type where some of the related Entities match this filter */
  readonly some?: InputMaybe<EntityWhere>;
};

/** Fields to sort Entities by. The order in which sorts are applied is not guaranteed when specifying many fields in one EntitySort object. */
export type EntitySort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

/** What a passage says of a thing, in our words. */
export type EntityStatement = {
  readonly asOf?: Maybe<Scalars['String']['output']>;
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly id: Scalars['ID']['output'];
  readonly modality: Modality;
  readonly text: Scalars['String']['output'];
  readonly voice: Voice;
};

export type EntityWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EntityWhere>>;
  readonly NOT?: InputMaybe<EntityWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EntityWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly kind?: InputMaybe<KindEnumScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
};

/** Something that happened: an approval, a meeting, a launch, a review, a single case. */
export type Event = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** When, as the source gives it. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When: the first day it can mean. */
  readonly dateFrom?: Maybe<Scalars['Date']['output']>;
  /** When: true where we inferred it. */
  readonly dateInferred?: Maybe<Scalars['Boolean']['output']>;
  /** When: how finely it is known. */
  readonly datePrecision?: Maybe<Precision>;
  /** When: the last day it can mean. */
  readonly dateTo?: Maybe<Scalars['Date']['output']>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** How it ended. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What sort it is. */
  readonly type: EventType;
};


/** Something that happened: an approval, a meeting, a launch, a review, a single case. */
export type EventCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Something that happened: an approval, a meeting, a launch, a review, a single case. */
export type EventLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** Something that happened: an approval, a meeting, a launch, a review, a single case. */
export type EventLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Something that happened: an approval, a meeting, a launch, a review, a single case. */
export type EventStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type EventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

/** Fields to sort Events by. The order in which sorts are applied is not guaranteed when specifying many fields in one EventSort object. */
export type EventSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly date?: InputMaybe<SortDirection>;
  readonly dateFrom?: InputMaybe<SortDirection>;
  readonly dateInferred?: InputMaybe<SortDirection>;
  readonly datePrecision?: InputMaybe<SortDirection>;
  readonly dateTo?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly result?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
};

export type EventType =
  | 'APPROVAL'
  | 'AWARD'
  | 'CASE'
  | 'CHANGE_OF_BODY'
  | 'CONSULTATION'
  | 'CORRESPONDENCE'
  | 'ELECTION'
  | 'INSPECTION_VISIT'
  | 'LAUNCH'
  | 'MEETING'
  | 'PUBLICATION'
  | 'REPORT'
  | 'REVIEW';

/** EventType filters */
export type EventTypeEnumScalarFilters = {
  readonly eq?: InputMaybe<EventType>;
  readonly in?: InputMaybe<ReadonlyArray<EventType>>;
};

export type EventWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<EventWhere>>;
  readonly NOT?: InputMaybe<EventWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<EventWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly date?: InputMaybe<StringScalarFilters>;
  readonly dateFrom?: InputMaybe<DateScalarFilters>;
  readonly dateInferred?: InputMaybe<BooleanScalarFilters>;
  readonly datePrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly dateTo?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly result?: InputMaybe<StringScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly type?: InputMaybe<EventTypeEnumScalarFilters>;
};

export type EventsConnection = {
  readonly edges: ReadonlyArray<EventEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that is evidence, and on what that rests. */
export type Evidence = {
  readonly aim?: Maybe<Aim>;
  readonly approach: ReadonlyArray<Approach>;
  /** Of the weakest hop. */
  readonly basis: Basis;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Hidden by the filter. */
  readonly hidden: Scalars['Boolean']['output'];
  readonly organisations: ReadonlyArray<ThingReference>;
  /** Why it is not enough by itself; empty where it is. */
  readonly reasons: ReadonlyArray<CoverageReason>;
  readonly stage?: Maybe<Stage>;
  readonly stageAsOf?: Maybe<Scalars['String']['output']>;
  /** The theme at which it meets the item; null where a link says so of the item itself. */
  readonly theme?: Maybe<ThingReference>;
  readonly thing: ThingReference;
};

/** What may count as evidence. */
export type EvidenceKind =
  | 'COMMITMENT'
  | 'FINDING'
  | 'INITIATIVE'
  | 'MEASURE'
  | 'PUBLIC_QUESTION';

/** What a figure is held against. */
export type FigureAgainst =
  /** The same measure's figure of a larger area. */
  | 'AREA'
  /** An average or figure of others that its passage gives. */
  | 'COMPARATOR'
  /** All who are ranked. */
  | 'RANKED';

/** A figure beside that of somebody else, for the same time. */
export type FigureElsewhere = {
  readonly against: FigureAgainst;
  /** Whether that is better; null where the measure has no better side, or both are the same. */
  readonly better?: Maybe<Scalars['Boolean']['output']>;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** By how much, in the measure's unit; of per cent, in percentage points. Null where one of them is no exact value. */
  readonly difference?: Maybe<Scalars['String']['output']>;
  /** The figure as the source gives it; of a change, with its way. */
  readonly figure: Scalars['String']['output'];
  readonly measure: ThingReference;
  readonly observation: Scalars['ID']['output'];
  /** The other area's figure; null where the passage gives the comparison with the figure itself. */
  readonly otherObservation?: Maybe<Scalars['ID']['output']>;
  /** As the source gives it. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Of which area the figure is. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Why the two can't be held against each other; empty where they can. */
  readonly reasons: ReadonlyArray<ComparisonReason>;
  /** That other figure; of a rank, the rank. */
  readonly text: Scalars['String']['output'];
  /** How the figure stands to the other; null where it can't be said. */
  readonly way?: Maybe<FigureWay>;
  /** Which of several groups; null where the figures are of the whole. */
  readonly which?: Maybe<Scalars['String']['output']>;
  /** Whom it is held against: the id of another area, or in words. */
  readonly whom: Scalars['String']['output'];
};

/** How a figure stands to another; a change that goes down is lower. */
export type FigureWay =
  | 'HIGHER'
  | 'LOWER'
  | 'SAME';

/** One thing that an inspection found, formal or narrative. */
export type Finding = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** The grade of a judgement. */
  readonly grade?: Maybe<Grade>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The inspection question, by its official title. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** On which scale it was graded. */
  readonly scale?: Maybe<GradeScale>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary: Scalars['String']['output'];
  /** What a search looks for: names, abbreviations, starts of words. */
  readonly terms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What sort it is. */
  readonly type: FindingType;
};


/** One thing that an inspection found, formal or narrative. */
export type FindingCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** One thing that an inspection found, formal or narrative. */
export type FindingLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** One thing that an inspection found, formal or narrative. */
export type FindingLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** One thing that an inspection found, formal or narrative. */
export type FindingStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type FindingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Finding;
};

/** Fields to sort Findings by. The order in which sorts are applied is not guaranteed when specifying many fields in one FindingSort object. */
export type FindingSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly grade?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly question?: InputMaybe<SortDirection>;
  readonly scale?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
};

export type FindingType =
  | 'AREA_FOR_IMPROVEMENT'
  | 'CAUSE_OF_CONCERN'
  | 'CRITICISM'
  | 'JUDGEMENT'
  | 'RECOMMENDATION'
  | 'STRENGTH';

/** FindingType filters */
export type FindingTypeEnumScalarFilters = {
  readonly eq?: InputMaybe<FindingType>;
  readonly in?: InputMaybe<ReadonlyArray<FindingType>>;
};

export type FindingWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<FindingWhere>>;
  readonly NOT?: InputMaybe<FindingWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<FindingWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly grade?: InputMaybe<GradeEnumScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly question?: InputMaybe<StringScalarFilters>;
  readonly scale?: InputMaybe<GradeScaleEnumScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
  readonly type?: InputMaybe<FindingTypeEnumScalarFilters>;
};

export type FindingsConnection = {
  readonly edges: ReadonlyArray<FindingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Float filters */
export type FloatScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Something left open. */
export type Gap = {
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly closes: Scalars['String']['output'];
  readonly level: GapLevel;
  /** The parts that are missing, or what else the gap names. */
  readonly parts: ReadonlyArray<ThingReference>;
  /** Of a risk with some evidence: everything that a piece of it lacks, or a part; `why` says which piece lacks what. */
  readonly reasons: ReadonlyArray<CoverageReason>;
  readonly rule: GapRuleId;
  /** The searches that found nothing later; those that were not made or not accounted for, where it isn't known. */
  readonly searches: ReadonlyArray<CoverageSearch>;
  readonly thing: ThingReference;
  readonly why: Scalars['String']['output'];
};

/** Whether a rule had anything to judge. */
export type GapAsked =
  /** It was asked: that it found none says something. */
  | 'ASKED'
  /** The record lacks, of all that it could be asked of, what the rule compares. */
  | 'CANNOT_BE_ASKED'
  /** Nothing of what was asked about is the rule's matter. */
  | 'DOES_NOT_APPLY';

/** How many gaps a rule found, if it could be asked at all. */
export type GapCount = {
  readonly asked: GapAsked;
  readonly gaps: Scalars['Int']['output'];
  readonly notLooked: Scalars['Int']['output'];
  readonly rule: GapRuleId;
  /** Of how many things it was asked, or why it was asked of none. */
  readonly why: Scalars['String']['output'];
};

/** How much a gap weighs: of harm to people, of a promise or a finding, of what is known. */
export type GapLevel =
  | 'HARM'
  | 'KNOWLEDGE'
  | 'PROMISE';

/** For whom a gap matters. */
export type GapMatters =
  | 'FACILITATOR'
  | 'OPCC_OFFICER'
  | 'PARTNER';

/** A rule by which a gap is found, in words. */
export type GapRule = {
  /** What would close such a gap. */
  readonly closes: Scalars['String']['output'];
  readonly id: GapRuleId;
  readonly level: GapLevel;
  readonly matters: ReadonlyArray<GapMatters>;
  /** Whether it says that nothing comes later, so that a search must stand behind it. */
  readonly needsSearch: Scalars['Boolean']['output'];
  readonly sentence: Scalars['String']['output'];
};

/** A rule by which a gap is found. */
export type GapRuleId =
  | 'COMMITMENT_OVERDUE'
  | 'COMMITMENT_WITHOUT_DATE_OR_MEASURE'
  | 'CRITICISM_WITHOUT_RESPONSE'
  | 'FORMAL_FINDING_WITHOUT_RESPONSE'
  | 'INITIATIVE_WITHOUT_RESULT'
  | 'ITEM_DROPPED'
  | 'ITEM_WITHOUT_LATER_EVIDENCE'
  | 'MEASURE_WITHOUT_LATER_VALUE'
  | 'MEASURE_WORSENED'
  | 'PARTNER_NAMED_ONCE'
  | 'RISK_IN_PART'
  | 'RISK_ONLY_PLANNED'
  | 'RISK_WEAK_EVIDENCE'
  | 'RISK_WITHOUT_ACTION'
  | 'SELF_REPORT_ALONE'
  | 'SHARED_DUTY_WITHOUT_PARTNER'
  | 'SUB_OBJECTIVE_NOTHING_MOVED'
  | 'SUB_OBJECTIVE_WITHOUT_MEASURE';

/** What a plan, inspection, document or body leaves open. */
export type Gaps = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  /** By rule, then by thing. */
  readonly gaps: ReadonlyArray<Gap>;
  /** What would be a gap if somebody had looked everywhere: nothing can be said. */
  readonly notLooked: ReadonlyArray<Gap>;
  readonly of: ReadonlyArray<ThingReference>;
  /** The day by which something is overdue. */
  readonly today: Scalars['String']['output'];
  /** How many gaps there are by each rule, those with none included; `asked` tells none found from never asked. */
  readonly totals: ReadonlyArray<GapCount>;
};

export type Grade =
  | 'ADEQUATE'
  | 'GOOD'
  | 'INADEQUATE'
  | 'OUTSTANDING'
  | 'REQUIRES_IMPROVEMENT'
  | 'UNGRADED';

/** Grade filters */
export type GradeEnumScalarFilters = {
  readonly eq?: InputMaybe<Grade>;
  readonly in?: InputMaybe<ReadonlyArray<Grade>>;
};

export type GradeScale =
  | 'FIVE_POINT'
  | 'FOUR_POINT';

/** GradeScale filters */
export type GradeScaleEnumScalarFilters = {
  readonly eq?: InputMaybe<GradeScale>;
  readonly in?: InputMaybe<ReadonlyArray<GradeScale>>;
};

export type HigherIs =
  | 'BETTER'
  | 'NEITHER'
  | 'UNCLEAR'
  | 'WORSE';

/** HigherIs filters */
export type HigherIsEnumScalarFilters = {
  readonly eq?: InputMaybe<HigherIs>;
  readonly in?: InputMaybe<ReadonlyArray<HigherIs>>;
};

/** One step of a chain. */
export type Hop = {
  readonly basis: Basis;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whether the link is read as it is told, or back. */
  readonly direction: Direction;
  readonly from: ThingReference;
  /** The link's kind, or JOIN. */
  readonly kind: Scalars['String']['output'];
  /** Id of the link; null for the join of two things at a theme, which is no link. */
  readonly link?: Maybe<Scalars['ID']['output']>;
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** How it reads from its first end to its second. */
  readonly reading: Scalars['String']['output'];
  readonly to: ThingReference;
};

/** ID filters */
export type IdScalarFilters = {
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Something done or to be done, with its stage and the date of which that is true. */
export type Initiative = {
  /** By what approaches it answers a problem. */
  readonly approach?: Maybe<ReadonlyArray<Approach>>;
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** When it ended, as the source gives it. */
  readonly end?: Maybe<Scalars['String']['output']>;
  /** When it ended: the first day it can mean. */
  readonly endFrom?: Maybe<Scalars['Date']['output']>;
  /** When it ended: true where we inferred it. */
  readonly endInferred?: Maybe<Scalars['Boolean']['output']>;
  /** When it ended: how finely it is known. */
  readonly endPrecision?: Maybe<Precision>;
  /** When it ended: the last day it can mean. */
  readonly endTo?: Maybe<Scalars['Date']['output']>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** What form it takes. */
  readonly form: InitiativeForm;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Over what area it works. */
  readonly reach?: Maybe<Reach>;
  /** How far it has come, as its passage tells it. */
  readonly stage: Stage;
  /** The date of which its stage is true, as the source gives it. */
  readonly stageAsOf: Scalars['String']['output'];
  /** The date of which its stage is true: the first day it can mean. */
  readonly stageAsOfFrom: Scalars['Date']['output'];
  /** The date of which its stage is true: true where we inferred it. */
  readonly stageAsOfInferred: Scalars['Boolean']['output'];
  /** The date of which its stage is true: how finely it is known. */
  readonly stageAsOfPrecision: Precision;
  /** The date of which its stage is true: the last day it can mean. */
  readonly stageAsOfTo: Scalars['Date']['output'];
  /** When it began, as the source gives it. */
  readonly start?: Maybe<Scalars['String']['output']>;
  /** When it began: the first day it can mean. */
  readonly startFrom?: Maybe<Scalars['Date']['output']>;
  /** When it began: true where we inferred it. */
  readonly startInferred?: Maybe<Scalars['Boolean']['output']>;
  /** When it began: how finely it is known. */
  readonly startPrecision?: Maybe<Precision>;
  /** When it began: the last day it can mean. */
  readonly startTo?: Maybe<Scalars['Date']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary: Scalars['String']['output'];
  /** What a search looks for: names, abbreviations, starts of words. */
  readonly terms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** Something done or to be done, with its stage and the date of which that is true. */
export type InitiativeCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Something done or to be done, with its stage and the date of which that is true. */
export type InitiativeLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** Something done or to be done, with its stage and the date of which that is true. */
export type InitiativeLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Something done or to be done, with its stage and the date of which that is true. */
export type InitiativeStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type InitiativeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Initiative;
};

export type InitiativeForm =
  | 'CAMPAIGN'
  | 'FACILITY'
  | 'OPERATION'
  | 'POLICY'
  | 'PROCESS'
  | 'PROGRAMME'
  | 'PROJECT'
  | 'SCHEME'
  | 'SERVICE'
  | 'STRATEGY'
  | 'SURVEY'
  | 'TEAM'
  | 'TECHNOLOGY'
  | 'TRAINING';

/** InitiativeForm filters */
export type InitiativeFormEnumScalarFilters = {
  readonly eq?: InputMaybe<InitiativeForm>;
  readonly in?: InputMaybe<ReadonlyArray<InitiativeForm>>;
};

/** Fields to sort Initiatives by. The order in which sorts are applied is not guaranteed when specifying many fields in one InitiativeSort object. */
export type InitiativeSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly end?: InputMaybe<SortDirection>;
  readonly endFrom?: InputMaybe<SortDirection>;
  readonly endInferred?: InputMaybe<SortDirection>;
  readonly endPrecision?: InputMaybe<SortDirection>;
  readonly endTo?: InputMaybe<SortDirection>;
  readonly form?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly reach?: InputMaybe<SortDirection>;
  readonly stage?: InputMaybe<SortDirection>;
  readonly stageAsOf?: InputMaybe<SortDirection>;
  readonly stageAsOfFrom?: InputMaybe<SortDirection>;
  readonly stageAsOfInferred?: InputMaybe<SortDirection>;
  readonly stageAsOfPrecision?: InputMaybe<SortDirection>;
  readonly stageAsOfTo?: InputMaybe<SortDirection>;
  readonly start?: InputMaybe<SortDirection>;
  readonly startFrom?: InputMaybe<SortDirection>;
  readonly startInferred?: InputMaybe<SortDirection>;
  readonly startPrecision?: InputMaybe<SortDirection>;
  readonly startTo?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

export type InitiativeWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InitiativeWhere>>;
  readonly NOT?: InputMaybe<InitiativeWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InitiativeWhere>>;
  readonly approach?: InputMaybe<ApproachListEnumScalarFilters>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly end?: InputMaybe<StringScalarFilters>;
  readonly endFrom?: InputMaybe<DateScalarFilters>;
  readonly endInferred?: InputMaybe<BooleanScalarFilters>;
  readonly endPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly endTo?: InputMaybe<DateScalarFilters>;
  readonly form?: InputMaybe<InitiativeFormEnumScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly reach?: InputMaybe<ReachEnumScalarFilters>;
  readonly stage?: InputMaybe<StageEnumScalarFilters>;
  readonly stageAsOf?: InputMaybe<StringScalarFilters>;
  readonly stageAsOfFrom?: InputMaybe<DateScalarFilters>;
  readonly stageAsOfInferred?: InputMaybe<BooleanScalarFilters>;
  readonly stageAsOfPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly stageAsOfTo?: InputMaybe<DateScalarFilters>;
  readonly start?: InputMaybe<StringScalarFilters>;
  readonly startFrom?: InputMaybe<DateScalarFilters>;
  readonly startInferred?: InputMaybe<BooleanScalarFilters>;
  readonly startPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly startTo?: InputMaybe<DateScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
};

export type InitiativesConnection = {
  readonly edges: ReadonlyArray<InitiativeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An inspection: its programme, fieldwork and publication. */
export type Inspection = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** When the inspectors visited, as the source gives it. */
  readonly fieldwork?: Maybe<Scalars['String']['output']>;
  /** When the inspectors visited: the first day it can mean. */
  readonly fieldworkFrom?: Maybe<Scalars['Date']['output']>;
  /** When the inspectors visited: true where we inferred it. */
  readonly fieldworkInferred?: Maybe<Scalars['Boolean']['output']>;
  /** When the inspectors visited: how finely it is known. */
  readonly fieldworkPrecision?: Maybe<Precision>;
  /** When the inspectors visited: the last day it can mean. */
  readonly fieldworkTo?: Maybe<Scalars['Date']['output']>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The programme of inspections to which it belongs. */
  readonly programme?: Maybe<Scalars['String']['output']>;
  /** When its report was published; the first day of the 56-day response clock, as the source gives it. */
  readonly published?: Maybe<Scalars['String']['output']>;
  /** When its report was published; the first day of the 56-day response clock: the first day it can mean. */
  readonly publishedFrom?: Maybe<Scalars['Date']['output']>;
  /** When its report was published; the first day of the 56-day response clock: true where we inferred it. */
  readonly publishedInferred?: Maybe<Scalars['Boolean']['output']>;
  /** When its report was published; the first day of the 56-day response clock: how finely it is known. */
  readonly publishedPrecision?: Maybe<Precision>;
  /** When its report was published; the first day of the 56-day response clock: the last day it can mean. */
  readonly publishedTo?: Maybe<Scalars['Date']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** An inspection: its programme, fieldwork and publication. */
export type InspectionCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** An inspection: its programme, fieldwork and publication. */
export type InspectionLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An inspection: its programme, fieldwork and publication. */
export type InspectionLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** An inspection: its programme, fieldwork and publication. */
export type InspectionStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type InspectionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Inspection;
};

/** Fields to sort Inspections by. The order in which sorts are applied is not guaranteed when specifying many fields in one InspectionSort object. */
export type InspectionSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly fieldwork?: InputMaybe<SortDirection>;
  readonly fieldworkFrom?: InputMaybe<SortDirection>;
  readonly fieldworkInferred?: InputMaybe<SortDirection>;
  readonly fieldworkPrecision?: InputMaybe<SortDirection>;
  readonly fieldworkTo?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly programme?: InputMaybe<SortDirection>;
  readonly published?: InputMaybe<SortDirection>;
  readonly publishedFrom?: InputMaybe<SortDirection>;
  readonly publishedInferred?: InputMaybe<SortDirection>;
  readonly publishedPrecision?: InputMaybe<SortDirection>;
  readonly publishedTo?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

export type InspectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<InspectionWhere>>;
  readonly NOT?: InputMaybe<InspectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<InspectionWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly fieldwork?: InputMaybe<StringScalarFilters>;
  readonly fieldworkFrom?: InputMaybe<DateScalarFilters>;
  readonly fieldworkInferred?: InputMaybe<BooleanScalarFilters>;
  readonly fieldworkPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly fieldworkTo?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly programme?: InputMaybe<StringScalarFilters>;
  readonly published?: InputMaybe<StringScalarFilters>;
  readonly publishedFrom?: InputMaybe<DateScalarFilters>;
  readonly publishedInferred?: InputMaybe<BooleanScalarFilters>;
  readonly publishedPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly publishedTo?: InputMaybe<DateScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
};

export type InspectionsConnection = {
  readonly edges: ReadonlyArray<InspectionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Int filters */
export type IntScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether the record has all the items of a plan, or only those that a document happens to name. */
export type ItemsKnown =
  | 'ALL'
  | 'SOME';

/** ItemsKnown filters */
export type ItemsKnownEnumScalarFilters = {
  readonly eq?: InputMaybe<ItemsKnown>;
  readonly in?: InputMaybe<ReadonlyArray<ItemsKnown>>;
};

/** The kinds of things. */
export type Kind =
  | 'Commitment'
  | 'Discrepancy'
  | 'Document'
  | 'Event'
  | 'Finding'
  | 'Initiative'
  | 'Inspection'
  | 'Measure'
  | 'MentionReview'
  | 'Observation'
  | 'Organisation'
  | 'Place'
  | 'Plan'
  | 'Pledge'
  | 'Priority'
  | 'PublicQuestion'
  | 'RiskArea'
  | 'Statement'
  | 'SubObjective'
  | 'Theme';

export type KindCount = {
  readonly count: Scalars['Int']['output'];
  readonly kind: Kind;
};

/** Kind filters */
export type KindEnumScalarFilters = {
  readonly eq?: InputMaybe<Kind>;
  readonly in?: InputMaybe<ReadonlyArray<Kind>>;
};

export type Layout =
  | 'HEADED_LISTS'
  | 'HEADED_PROSE'
  | 'NUMBERED_PARAGRAPHS'
  | 'PUBLIC_QUESTIONS';

/** Layout filters */
export type LayoutEnumScalarFilters = {
  readonly eq?: InputMaybe<Layout>;
  readonly in?: InputMaybe<ReadonlyArray<Layout>>;
};

/** A link as a record: its two ends, its basis, its rationale, and at least one citation. */
export type Link = {
  /** Whether a passage is for a subject, or only touches on it. */
  readonly aim?: Maybe<Aim>;
  /** Of money: how much. */
  readonly amount?: Maybe<Scalars['String']['output']>;
  /** On what it rests. */
  readonly basis: Basis;
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<Citation>;
  readonly citationsConnection: LinkCitationsConnection;
  /** True of what is computed from other links, and no curator wrote. */
  readonly derived: Scalars['Boolean']['output'];
  readonly family: LinkFamily;
  /** The thing at which it starts. */
  readonly from: ReadonlyArray<Entity>;
  readonly fromConnection: LinkFromConnection;
  /** Id of the thing at which it starts. */
  readonly fromId: Scalars['ID']['output'];
  /** `<from>--<kind>--<to>`, and `--<role>` where it has one. */
  readonly id: Scalars['ID']['output'];
  readonly kind: LinkKind;
  /** The last day that the earliest document to bear it can be of. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Why it is held, where that needs saying; always where it is inferred. */
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** How two plan items compare in meaning. */
  readonly relation?: Maybe<Relation>;
  /** What an organisation does in a piece of joint work. */
  readonly role?: Maybe<Role>;
  /** How far an alignment has been worked out. */
  readonly status?: Maybe<AlignmentStatus>;
  /** The thing at which it ends. */
  readonly to: ReadonlyArray<Entity>;
  readonly toConnection: LinkToConnection;
  /** Id of the thing at which it ends. */
  readonly toId: Scalars['ID']['output'];
};


/** A link as a record: its two ends, its basis, its rationale, and at least one citation. */
export type LinkCitationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitationSort>>;
  where?: InputMaybe<CitationWhere>;
};


/** A link as a record: its two ends, its basis, its rationale, and at least one citation. */
export type LinkCitationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LinkCitationsConnectionSort>>;
  where?: InputMaybe<LinkCitationsConnectionWhere>;
};


/** A link as a record: its two ends, its basis, its rationale, and at least one citation. */
export type LinkFromArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EntitySort>>;
  where?: InputMaybe<EntityWhere>;
};


/** A link as a record: its two ends, its basis, its rationale, and at least one citation. */
export type LinkFromConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LinkFromConnectionSort>>;
  where?: InputMaybe<LinkFromConnectionWhere>;
};


/** A link as a record: its two ends, its basis, its rationale, and at least one citation. */
export type LinkToArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EntitySort>>;
  where?: InputMaybe<EntityWhere>;
};


/** A link as a record: its two ends, its basis, its rationale, and at least one citation. */
export type LinkToConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LinkToConnectionSort>>;
  where?: InputMaybe<LinkToConnectionWhere>;
};

export type LinkCitationsConnection = {
  readonly edges: ReadonlyArray<LinkCitationsRelationship>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkCitationsConnectionAggregateInput = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkCitationsConnectionAggregateInput>>;
  readonly NOT?: InputMaybe<LinkCitationsConnectionAggregateInput>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkCitationsConnectionAggregateInput>>;
  readonly count?: InputMaybe<ConnectionAggregationCountFilterInput>;
  readonly node?: InputMaybe<LinkCitationsNodeAggregationWhereInput>;
};

export type LinkCitationsConnectionFilters = {
  /** Filter Links by aggregating results on related LinkCitationsConnections */
  readonly aggregate?: InputMaybe<LinkCitationsConnectionAggregateInput>;
  /** Return Links where all of the related LinkCitationsConnections match this filter */
  readonly all?: InputMaybe<LinkCitationsConnectionWhere>;
  /** Return Links where none of the related LinkCitationsConnections match this filter */
  readonly none?: InputMaybe<LinkCitationsConnectionWhere>;
  /** Return Links where one of the related LinkCitationsConnections match this filter */
  readonly single?: InputMaybe<LinkCitationsConnectionWhere>;
  /** Return Links where some of the related LinkCitationsConnections match this filter */
  readonly some?: InputMaybe<LinkCitationsConnectionWhere>;
};

export type LinkCitationsConnectionSort = {
  readonly node?: InputMaybe<CitationSort>;
};

export type LinkCitationsConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkCitationsConnectionWhere>>;
  readonly NOT?: InputMaybe<LinkCitationsConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkCitationsConnectionWhere>>;
  readonly node?: InputMaybe<CitationWhere>;
};

export type LinkCitationsNodeAggregationWhereInput = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkCitationsNodeAggregationWhereInput>>;
  readonly NOT?: InputMaybe<LinkCitationsNodeAggregationWhereInput>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkCitationsNodeAggregationWhereInput>>;
  readonly anchor?: InputMaybe<StringScalarAggregationFilters>;
  readonly cite?: InputMaybe<StringScalarAggregationFilters>;
  readonly date?: InputMaybe<StringScalarAggregationFilters>;
  readonly locator?: InputMaybe<StringScalarAggregationFilters>;
};

export type LinkCitationsRelationship = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Citation;
};

export type LinkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Link;
};

/** The families of links. */
export type LinkFamily =
  | 'ALIGNMENT'
  | 'DELIVERY'
  | 'IDENTITY'
  | 'JUDGEMENT'
  | 'OVERSIGHT'
  | 'STRUCTURE'
  | 'SUBJECT';

/** LinkFamily filters */
export type LinkFamilyEnumScalarFilters = {
  readonly eq?: InputMaybe<LinkFamily>;
  readonly in?: InputMaybe<ReadonlyArray<LinkFamily>>;
};

export type LinkFromConnection = {
  readonly edges: ReadonlyArray<LinkFromRelationship>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkFromConnectionAggregateInput = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkFromConnectionAggregateInput>>;
  readonly NOT?: InputMaybe<LinkFromConnectionAggregateInput>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkFromConnectionAggregateInput>>;
  readonly count?: InputMaybe<ConnectionAggregationCountFilterInput>;
  readonly node?: InputMaybe<LinkFromNodeAggregationWhereInput>;
};

export type LinkFromConnectionFilters = {
  /** Filter Links by aggregating results on related LinkFromConnections */
  readonly aggregate?: InputMaybe<LinkFromConnectionAggregateInput>;
  /** Return Links where all of the related LinkFromConnections match this filter */
  readonly all?: InputMaybe<LinkFromConnectionWhere>;
  /** Return Links where none of the related LinkFromConnections match this filter */
  readonly none?: InputMaybe<LinkFromConnectionWhere>;
  /** Return Links where one of the related LinkFromConnections match this filter */
  readonly single?: InputMaybe<LinkFromConnectionWhere>;
  /** Return Links where some of the related LinkFromConnections match this filter */
  readonly some?: InputMaybe<LinkFromConnectionWhere>;
};

export type LinkFromConnectionSort = {
  readonly node?: InputMaybe<EntitySort>;
};

export type LinkFromConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkFromConnectionWhere>>;
  readonly NOT?: InputMaybe<LinkFromConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkFromConnectionWhere>>;
  readonly node?: InputMaybe<EntityWhere>;
};

export type LinkFromNodeAggregationWhereInput = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkFromNodeAggregationWhereInput>>;
  readonly NOT?: InputMaybe<LinkFromNodeAggregationWhereInput>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkFromNodeAggregationWhereInput>>;
  readonly name?: InputMaybe<StringScalarAggregationFilters>;
  readonly summary?: InputMaybe<StringScalarAggregationFilters>;
};

export type LinkFromRelationship = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

/** The kinds of links. */
export type LinkKind =
  /** is about; read back: is the subject of */
  | 'ABOUT'
  /** addresses; read back: is addressed by */
  | 'ADDRESSES'
  /** aligns with; read back: aligns with */
  | 'ALIGNS_WITH'
  /** was approved by; read back: approved */
  | 'APPROVED_BY'
  /** was asked at; read back: heard */
  | 'ASKED_AT'
  /** breaks into; read back: is part of */
  | 'BREAKS_INTO'
  /** has the broader theme; read back: has the narrower theme */
  | 'BROADER'
  /** commits to; read back: is a commitment of */
  | 'COMMITS_TO'
  /** takes over the function of; read back: is continued by */
  | 'CONTINUES'
  /** contributes to; read back: has the contribution of */
  | 'CONTRIBUTES_TO'
  /** covers; read back: is covered by */
  | 'COVERS'
  /** is delivered with; read back: takes part in */
  | 'DELIVERED_WITH'
  /** does not address; read back: is not addressed by */
  | 'DISMISSED'
  /** puts in dispute; read back: is in dispute in */
  | 'DISPUTES'
  /** is not the same as; read back: is not the same as */
  | 'DISTINCT_FROM'
  /** draws on; read back: is drawn on by */
  | 'DRAWS_ON'
  /** extends; read back: is extended by */
  | 'EXTENDS'
  /** follows up; read back: is followed up by */
  | 'FOLLOWS_UP'
  /** found; read back: is a finding of */
  | 'FOUND'
  /** holds to account; read back: is held to account by */
  | 'HOLDS_TO_ACCOUNT'
  /** is inspected by; read back: inspects */
  | 'INSPECTED_BY'
  /** inspects; read back: is inspected in */
  | 'INSPECTS'
  /** lists; read back: is listed by */
  | 'LISTS'
  /** is located in; read back: is the place of */
  | 'LOCATED_IN'
  /** may be the same as; read back: may be the same as */
  | 'MAY_BE'
  /** is measured by; read back: measures */
  | 'MEASURED_BY'
  /** is a figure of; read back: has the figure */
  | 'OBSERVES'
  /** is owned by; read back: owns */
  | 'OWNED_BY'
  /** is part of; read back: includes */
  | 'PART_OF'
  /** is published by; read back: published */
  | 'PUBLISHED_BY'
  /** is related to; read back: is related to */
  | 'RELATED'
  /** responds to; read back: is answered by */
  | 'RESPONDS_TO'
  /** reviews mentions of; read back: has mentions reviewed in */
  | 'REVIEWS'
  /** says something of; read back: is spoken of in */
  | 'SAYS'
  /** sets; read back: is set by */
  | 'SETS'
  /** supersedes; read back: is superseded by */
  | 'SUPERSEDES';

/** LinkKind filters */
export type LinkKindEnumScalarFilters = {
  readonly eq?: InputMaybe<LinkKind>;
  readonly in?: InputMaybe<ReadonlyArray<LinkKind>>;
};

/** Fields to sort Links by. The order in which sorts are applied is not guaranteed when specifying many fields in one LinkSort object. */
export type LinkSort = {
  readonly aim?: InputMaybe<SortDirection>;
  readonly amount?: InputMaybe<SortDirection>;
  readonly basis?: InputMaybe<SortDirection>;
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly derived?: InputMaybe<SortDirection>;
  readonly family?: InputMaybe<SortDirection>;
  readonly fromId?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly knownFrom?: InputMaybe<SortDirection>;
  readonly rationale?: InputMaybe<SortDirection>;
  readonly relation?: InputMaybe<SortDirection>;
  readonly role?: InputMaybe<SortDirection>;
  readonly status?: InputMaybe<SortDirection>;
  readonly toId?: InputMaybe<SortDirection>;
};

export type LinkToConnection = {
  readonly edges: ReadonlyArray<LinkToRelationship>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LinkToConnectionAggregateInput = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkToConnectionAggregateInput>>;
  readonly NOT?: InputMaybe<LinkToConnectionAggregateInput>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkToConnectionAggregateInput>>;
  readonly count?: InputMaybe<ConnectionAggregationCountFilterInput>;
  readonly node?: InputMaybe<LinkToNodeAggregationWhereInput>;
};

export type LinkToConnectionFilters = {
  /** Filter Links by aggregating results on related LinkToConnections */
  readonly aggregate?: InputMaybe<LinkToConnectionAggregateInput>;
  /** Return Links where all of the related LinkToConnections match this filter */
  readonly all?: InputMaybe<LinkToConnectionWhere>;
  /** Return Links where none of the related LinkToConnections match this filter */
  readonly none?: InputMaybe<LinkToConnectionWhere>;
  /** Return Links where one of the related LinkToConnections match this filter */
  readonly single?: InputMaybe<LinkToConnectionWhere>;
  /** Return Links where some of the related LinkToConnections match this filter */
  readonly some?: InputMaybe<LinkToConnectionWhere>;
};

export type LinkToConnectionSort = {
  readonly node?: InputMaybe<EntitySort>;
};

export type LinkToConnectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkToConnectionWhere>>;
  readonly NOT?: InputMaybe<LinkToConnectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkToConnectionWhere>>;
  readonly node?: InputMaybe<EntityWhere>;
};

export type LinkToNodeAggregationWhereInput = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkToNodeAggregationWhereInput>>;
  readonly NOT?: InputMaybe<LinkToNodeAggregationWhereInput>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkToNodeAggregationWhereInput>>;
  readonly name?: InputMaybe<StringScalarAggregationFilters>;
  readonly summary?: InputMaybe<StringScalarAggregationFilters>;
};

export type LinkToRelationship = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type LinkWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<LinkWhere>>;
  readonly NOT?: InputMaybe<LinkWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<LinkWhere>>;
  readonly aim?: InputMaybe<AimEnumScalarFilters>;
  readonly amount?: InputMaybe<StringScalarFilters>;
  readonly basis?: InputMaybe<BasisEnumScalarFilters>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly citations?: InputMaybe<CitationRelationshipFilters>;
  readonly citationsConnection?: InputMaybe<LinkCitationsConnectionFilters>;
  readonly derived?: InputMaybe<BooleanScalarFilters>;
  readonly family?: InputMaybe<LinkFamilyEnumScalarFilters>;
  readonly from?: InputMaybe<EntityRelationshipFilters>;
  readonly fromConnection?: InputMaybe<LinkFromConnectionFilters>;
  readonly fromId?: InputMaybe<IdScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly kind?: InputMaybe<LinkKindEnumScalarFilters>;
  readonly knownFrom?: InputMaybe<DateScalarFilters>;
  readonly rationale?: InputMaybe<StringScalarFilters>;
  readonly relation?: InputMaybe<RelationEnumScalarFilters>;
  readonly role?: InputMaybe<RoleEnumScalarFilters>;
  readonly status?: InputMaybe<AlignmentStatusEnumScalarFilters>;
  readonly to?: InputMaybe<EntityRelationshipFilters>;
  readonly toConnection?: InputMaybe<LinkToConnectionFilters>;
  readonly toId?: InputMaybe<IdScalarFilters>;
};

export type LinksConnection = {
  readonly edges: ReadonlyArray<LinkEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type Listing =
  | 'ADDITIONAL_THREAT'
  | 'KEY_RISK'
  | 'KEY_THREAT'
  | 'OTHER_PRIORITY_AREA';

/** Listing filters */
export type ListingEnumScalarFilters = {
  readonly eq?: InputMaybe<Listing>;
  readonly in?: InputMaybe<ReadonlyArray<Listing>>;
};

/** By what a search found something, best first. */
export type Match =
  | 'ALL_WORDS_IN_NAMES'
  | 'NAME'
  | 'PREFIX'
  /** Nothing has all of the words; this has half of them at least. */
  | 'SOME_WORDS'
  | 'STATEMENT'
  | 'SUMMARY';

/** A figure that is measured: its unit, what is counted, of what, and which way is better. */
export type Measure = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What is counted: one value for all measures that count the same thing. */
  readonly counts: Scalars['String']['output'];
  /** Of what it is a share or a rate. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Whether a higher value is better or worse. */
  readonly higherIs: HigherIs;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What a search looks for: names, abbreviations, starts of words. */
  readonly terms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** In what it is counted. */
  readonly unit: Scalars['String']['output'];
};


/** A figure that is measured: its unit, what is counted, of what, and which way is better. */
export type MeasureCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A figure that is measured: its unit, what is counted, of what, and which way is better. */
export type MeasureLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A figure that is measured: its unit, what is counted, of what, and which way is better. */
export type MeasureLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A figure that is measured: its unit, what is counted, of what, and which way is better. */
export type MeasureStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type MeasureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Measure;
};

/** Fields to sort Measures by. The order in which sorts are applied is not guaranteed when specifying many fields in one MeasureSort object. */
export type MeasureSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly counts?: InputMaybe<SortDirection>;
  readonly denominator?: InputMaybe<SortDirection>;
  readonly higherIs?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly unit?: InputMaybe<SortDirection>;
};

export type MeasureWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<MeasureWhere>>;
  readonly NOT?: InputMaybe<MeasureWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<MeasureWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly counts?: InputMaybe<StringScalarFilters>;
  readonly denominator?: InputMaybe<StringScalarFilters>;
  readonly higherIs?: InputMaybe<HigherIsEnumScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
  readonly unit?: InputMaybe<StringScalarFilters>;
};

export type MeasuresConnection = {
  readonly edges: ReadonlyArray<MeasureEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit of a search, or a phrase, that is not about what was looked for, and why not. */
export type MentionReview = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** Id of the document that was searched. */
  readonly document: Scalars['ID']['output'];
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, or says. */
  readonly name: Scalars['String']['output'];
  /** Id of what was looked for. */
  readonly of: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The phrase that is reviewed, wherever it recurs. */
  readonly phrase?: Maybe<Scalars['String']['output']>;
  /** The last part of its id. */
  readonly slug: Scalars['String']['output'];
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Why it is not about what was looked for. */
  readonly why: Scalars['String']['output'];
};


/** A hit of a search, or a phrase, that is not about what was looked for, and why not. */
export type MentionReviewCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A hit of a search, or a phrase, that is not about what was looked for, and why not. */
export type MentionReviewLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A hit of a search, or a phrase, that is not about what was looked for, and why not. */
export type MentionReviewLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A hit of a search, or a phrase, that is not about what was looked for, and why not. */
export type MentionReviewStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type MentionReviewEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MentionReview;
};

/** Fields to sort MentionReviews by. The order in which sorts are applied is not guaranteed when specifying many fields in one MentionReviewSort object. */
export type MentionReviewSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly document?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly of?: InputMaybe<SortDirection>;
  readonly phrase?: InputMaybe<SortDirection>;
  readonly slug?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly why?: InputMaybe<SortDirection>;
};

export type MentionReviewWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<MentionReviewWhere>>;
  readonly NOT?: InputMaybe<MentionReviewWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<MentionReviewWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly document?: InputMaybe<IdScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly of?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly phrase?: InputMaybe<StringScalarFilters>;
  readonly slug?: InputMaybe<StringScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly why?: InputMaybe<StringScalarFilters>;
};

export type MentionReviewsConnection = {
  readonly edges: ReadonlyArray<MentionReviewEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type Modality =
  | 'DENIAL'
  | 'FACT'
  | 'NOT_STATED'
  | 'OPINION'
  | 'PLAN';

/** Modality filters */
export type ModalityEnumScalarFilters = {
  readonly eq?: InputMaybe<Modality>;
  readonly in?: InputMaybe<ReadonlyArray<Modality>>;
};

export type Movement =
  | 'DOWN'
  | 'SAME'
  | 'UP';

/** Movement filters */
export type MovementEnumScalarFilters = {
  readonly eq?: InputMaybe<Movement>;
  readonly in?: InputMaybe<ReadonlyArray<Movement>>;
};

export type Nature =
  | 'CRIME'
  | 'ORGANISATIONAL'
  | 'SOCIAL';

/** Nature filters */
export type NatureEnumScalarFilters = {
  readonly eq?: InputMaybe<Nature>;
  readonly in?: InputMaybe<ReadonlyArray<Nature>>;
};

/** What stands there and does not count, with the reason. */
export type NearMention = {
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly reason: NearMentionReason;
  readonly thing: ThingReference;
  readonly why: Scalars['String']['output'];
};

/** Why something that stands there does not count as evidence. */
export type NearMentionReason =
  | 'BROADER_THEME'
  | 'CASE'
  | 'DISMISSED'
  | 'NAMED_ONLY'
  | 'OTHER_KIND'
  | 'RELATED_THEME'
  | 'REVIEWED'
  /** Another body runs it, and the force or its Commissioner at most takes part. */
  | 'RUN_BY_OTHERS';

/** One figure of a measure, as one passage gives it. */
export type Observation = {
  /** With what the source compares it. */
  readonly againstComparator?: Maybe<Comparator>;
  /** The period of the figure it is compared with, as the source gives it. */
  readonly againstPeriod?: Maybe<Scalars['String']['output']>;
  /** The period of the figure it is compared with: the first day it can mean. */
  readonly againstPeriodFrom?: Maybe<Scalars['Date']['output']>;
  /** The period of the figure it is compared with: true where we inferred it. */
  readonly againstPeriodInferred?: Maybe<Scalars['Boolean']['output']>;
  /** The period of the figure it is compared with: how finely it is known. */
  readonly againstPeriodPrecision?: Maybe<Precision>;
  /** The period of the figure it is compared with: the last day it can mean. */
  readonly againstPeriodTo?: Maybe<Scalars['Date']['output']>;
  /** The figure it is compared with. */
  readonly againstValue?: Maybe<Scalars['Float']['output']>;
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** Which way it went. */
  readonly direction?: Maybe<Movement>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** What form it takes. */
  readonly form: ObservationForm;
  /** The upper end, where the figure is a range. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** The lower end, where the figure is a range. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** Id of the measure of which it is a figure. */
  readonly measure: Scalars['String']['output'];
  /** What it is called, or says. */
  readonly name: Scalars['String']['output'];
  /** True where the source says that there is no figure; that is not zero. */
  readonly notAvailable?: Maybe<Scalars['Boolean']['output']>;
  /** What else there is to know of the figure. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Its period, as the source gives it. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Its period: the first day it can mean. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  /** Its period: true where we inferred it. */
  readonly periodInferred?: Maybe<Scalars['Boolean']['output']>;
  /** True where the source names no period. */
  readonly periodNotGiven?: Maybe<Scalars['Boolean']['output']>;
  /** Its period: how finely it is known. */
  readonly periodPrecision?: Maybe<Precision>;
  /** Its period: the last day it can mean. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** Id of the place for which it holds. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** How exactly the source gives it; null where it gives only a direction, or no figure at all. */
  readonly qualifier?: Maybe<Qualifier>;
  /** Its rank. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Out of how many. */
  readonly rankOf?: Maybe<Scalars['Int']['output']>;
  /** Why it can not be compared with what went before. */
  readonly seriesBreak?: Maybe<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The figure. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** What tells it from another figure of the same measure, period and place. */
  readonly which?: Maybe<Scalars['String']['output']>;
  /** As the passage spells it, where that is not in digits. */
  readonly written?: Maybe<Scalars['String']['output']>;
};


/** One figure of a measure, as one passage gives it. */
export type ObservationCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** One figure of a measure, as one passage gives it. */
export type ObservationLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** One figure of a measure, as one passage gives it. */
export type ObservationLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** One figure of a measure, as one passage gives it. */
export type ObservationStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type ObservationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

export type ObservationForm =
  | 'CHANGE'
  | 'LEVEL';

/** ObservationForm filters */
export type ObservationFormEnumScalarFilters = {
  readonly eq?: InputMaybe<ObservationForm>;
  readonly in?: InputMaybe<ReadonlyArray<ObservationForm>>;
};

/** Fields to sort Observations by. The order in which sorts are applied is not guaranteed when specifying many fields in one ObservationSort object. */
export type ObservationSort = {
  readonly againstComparator?: InputMaybe<SortDirection>;
  readonly againstPeriod?: InputMaybe<SortDirection>;
  readonly againstPeriodFrom?: InputMaybe<SortDirection>;
  readonly againstPeriodInferred?: InputMaybe<SortDirection>;
  readonly againstPeriodPrecision?: InputMaybe<SortDirection>;
  readonly againstPeriodTo?: InputMaybe<SortDirection>;
  readonly againstValue?: InputMaybe<SortDirection>;
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly direction?: InputMaybe<SortDirection>;
  readonly form?: InputMaybe<SortDirection>;
  readonly high?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly low?: InputMaybe<SortDirection>;
  readonly measure?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly notAvailable?: InputMaybe<SortDirection>;
  readonly note?: InputMaybe<SortDirection>;
  readonly period?: InputMaybe<SortDirection>;
  readonly periodFrom?: InputMaybe<SortDirection>;
  readonly periodInferred?: InputMaybe<SortDirection>;
  readonly periodNotGiven?: InputMaybe<SortDirection>;
  readonly periodPrecision?: InputMaybe<SortDirection>;
  readonly periodTo?: InputMaybe<SortDirection>;
  readonly place?: InputMaybe<SortDirection>;
  readonly qualifier?: InputMaybe<SortDirection>;
  readonly rank?: InputMaybe<SortDirection>;
  readonly rankOf?: InputMaybe<SortDirection>;
  readonly seriesBreak?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly value?: InputMaybe<SortDirection>;
  readonly which?: InputMaybe<SortDirection>;
  readonly written?: InputMaybe<SortDirection>;
};

export type ObservationWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  readonly NOT?: InputMaybe<ObservationWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  readonly againstComparator?: InputMaybe<ComparatorEnumScalarFilters>;
  readonly againstPeriod?: InputMaybe<StringScalarFilters>;
  readonly againstPeriodFrom?: InputMaybe<DateScalarFilters>;
  readonly againstPeriodInferred?: InputMaybe<BooleanScalarFilters>;
  readonly againstPeriodPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly againstPeriodTo?: InputMaybe<DateScalarFilters>;
  readonly againstValue?: InputMaybe<FloatScalarFilters>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly direction?: InputMaybe<MovementEnumScalarFilters>;
  readonly form?: InputMaybe<ObservationFormEnumScalarFilters>;
  readonly high?: InputMaybe<FloatScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly low?: InputMaybe<FloatScalarFilters>;
  readonly measure?: InputMaybe<StringScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly notAvailable?: InputMaybe<BooleanScalarFilters>;
  readonly note?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly period?: InputMaybe<StringScalarFilters>;
  readonly periodFrom?: InputMaybe<DateScalarFilters>;
  readonly periodInferred?: InputMaybe<BooleanScalarFilters>;
  readonly periodNotGiven?: InputMaybe<BooleanScalarFilters>;
  readonly periodPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly periodTo?: InputMaybe<DateScalarFilters>;
  readonly place?: InputMaybe<StringScalarFilters>;
  readonly qualifier?: InputMaybe<QualifierEnumScalarFilters>;
  readonly rank?: InputMaybe<IntScalarFilters>;
  readonly rankOf?: InputMaybe<IntScalarFilters>;
  readonly seriesBreak?: InputMaybe<StringScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly value?: InputMaybe<FloatScalarFilters>;
  readonly which?: InputMaybe<StringScalarFilters>;
  readonly written?: InputMaybe<StringScalarFilters>;
};

export type ObservationsConnection = {
  readonly edges: ReadonlyArray<ObservationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage in which a search found the words of a thing, and nothing says whether they mean it. */
export type OpenMention = {
  /** How a reader would cite the passage. */
  readonly cite: Scalars['String']['output'];
  readonly document: Scalars['ID']['output'];
  readonly locator: Scalars['String']['output'];
  /** Id of the passage. */
  readonly passage: Scalars['ID']['output'];
  /** The words that were hit. */
  readonly phrase: Scalars['String']['output'];
  /** The passage's words, where the documents are at hand (SOURCES_DIR). */
  readonly text?: Maybe<Scalars['String']['output']>;
};

export type Operation =
  | 'AVERAGE'
  | 'COUNT'
  | 'DIFFERENCE'
  | 'EQUAL'
  | 'PERCENTAGE'
  | 'PERCENTAGE_CHANGE'
  | 'SUM'
  | 'WORDING';

/** Operation filters */
export type OperationEnumScalarFilters = {
  readonly eq?: InputMaybe<Operation>;
  readonly in?: InputMaybe<ReadonlyArray<Operation>>;
};

/** Any body, office or standing forum that a passage names. */
export type Organisation = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Over what area it works. */
  readonly reach?: Maybe<Reach>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What a search looks for: names, abbreviations, starts of words. */
  readonly terms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What sort it is. */
  readonly type: OrganisationType;
  /** True where the passage gives only its type. */
  readonly unnamed?: Maybe<Scalars['Boolean']['output']>;
};


/** Any body, office or standing forum that a passage names. */
export type OrganisationCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Any body, office or standing forum that a passage names. */
export type OrganisationLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** Any body, office or standing forum that a passage names. */
export type OrganisationLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** Any body, office or standing forum that a passage names. */
export type OrganisationStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type OrganisationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
};

/** Fields to sort Organisations by. The order in which sorts are applied is not guaranteed when specifying many fields in one OrganisationSort object. */
export type OrganisationSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly reach?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
  readonly unnamed?: InputMaybe<SortDirection>;
};

export type OrganisationType =
  | 'AMBULANCE'
  | 'BUSINESS'
  | 'CHARITY'
  | 'COMMUNITY_GROUP'
  | 'COUNCIL'
  | 'COURT'
  | 'EDUCATION'
  | 'FIRE_AND_RESCUE'
  | 'FORUM'
  | 'GOVERNMENT'
  | 'HEALTH'
  | 'HOUSING'
  | 'INSPECTORATE'
  | 'LOCAL_POLICING_BODY'
  | 'MEDIA'
  | 'NATIONAL_POLICING'
  | 'OTHER_PUBLIC_BODY'
  | 'PARTNERSHIP'
  | 'POLICE_COLLABORATION'
  | 'POLICE_FORCE'
  | 'POLICE_UNIT'
  | 'POST'
  | 'PRISON'
  | 'PROBATION'
  | 'PROFESSIONAL_BODY'
  | 'PROSECUTION'
  | 'TRANSPORT'
  | 'YOUTH_JUSTICE';

/** OrganisationType filters */
export type OrganisationTypeEnumScalarFilters = {
  readonly eq?: InputMaybe<OrganisationType>;
  readonly in?: InputMaybe<ReadonlyArray<OrganisationType>>;
};

export type OrganisationWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  readonly NOT?: InputMaybe<OrganisationWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly reach?: InputMaybe<ReachEnumScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
  readonly type?: InputMaybe<OrganisationTypeEnumScalarFilters>;
  readonly unnamed?: InputMaybe<BooleanScalarFilters>;
};

export type OrganisationsConnection = {
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Pagination information (Relay) */
export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A body in a piece of work. */
export type Participant = {
  readonly amount?: Maybe<Scalars['String']['output']>;
  readonly basis: Basis;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** False of a body that is told only by its type. */
  readonly named: Scalars['Boolean']['output'];
  readonly organisation: ThingReference;
  readonly rationale?: Maybe<Scalars['String']['output']>;
  readonly role: Role;
  /** Of a part of a body that was asked for: that body's immediate part through which it is its own, which may be itself; null of all others. */
  readonly through?: Maybe<ThingReference>;
  readonly type: OrganisationType;
};

/** An organisation with a delivery role in any document. In which document it is a partner is read from its links. */
export type Partner = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Over what area it works. */
  readonly reach?: Maybe<Reach>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What a search looks for: names, abbreviations, starts of words. */
  readonly terms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What sort it is. */
  readonly type: OrganisationType;
  /** True where the passage gives only its type. */
  readonly unnamed?: Maybe<Scalars['Boolean']['output']>;
};


/** An organisation with a delivery role in any document. In which document it is a partner is read from its links. */
export type PartnerCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** An organisation with a delivery role in any document. In which document it is a partner is read from its links. */
export type PartnerLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An organisation with a delivery role in any document. In which document it is a partner is read from its links. */
export type PartnerLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** An organisation with a delivery role in any document. In which document it is a partner is read from its links. */
export type PartnerStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type PartnerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Partner;
};

/** Fields to sort Partners by. The order in which sorts are applied is not guaranteed when specifying many fields in one PartnerSort object. */
export type PartnerSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly reach?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
  readonly unnamed?: InputMaybe<SortDirection>;
};

export type PartnerWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PartnerWhere>>;
  readonly NOT?: InputMaybe<PartnerWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PartnerWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly reach?: InputMaybe<ReachEnumScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
  readonly type?: InputMaybe<OrganisationTypeEnumScalarFilters>;
  readonly unnamed?: InputMaybe<BooleanScalarFilters>;
};

export type PartnersConnection = {
  readonly edges: ReadonlyArray<PartnerEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** The smallest locatable piece of a document. Its text is not kept; it is shown where the documents are at hand. */
export type Passage = {
  /** How a reader would cite it. */
  readonly cite: Scalars['String']['output'];
  /** What cites it. */
  readonly citedBy: ReadonlyArray<Citing>;
  /** How many things and links cite it. */
  readonly citedByCount: Scalars['Int']['output'];
  /** Id of its document. */
  readonly document: Scalars['ID']['output'];
  /** The headings above it, the outermost first. */
  readonly headings: ReadonlyArray<Scalars['String']['output']>;
  /** `<document>#<locator>`. */
  readonly id: Scalars['ID']['output'];
  /** Its key in the document, as "key-threats.3". */
  readonly locator: Scalars['String']['output'];
  /** Its place in the document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Why it is set aside, where it holds nothing to model. */
  readonly setAside?: Maybe<Scalars['String']['output']>;
  /** The hash of its words, however they are wrapped or quoted. */
  readonly sha256: Scalars['String']['output'];
  /** Its words, where the documents are at hand (SOURCES_DIR). */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** The smallest locatable piece of a document. Its text is not kept; it is shown where the documents are at hand. */
export type PassageCitedByArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type PassageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Passage;
};

/** Fields to sort Passages by. The order in which sorts are applied is not guaranteed when specifying many fields in one PassageSort object. */
export type PassageSort = {
  readonly cite?: InputMaybe<SortDirection>;
  readonly citedByCount?: InputMaybe<SortDirection>;
  readonly document?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly locator?: InputMaybe<SortDirection>;
  readonly order?: InputMaybe<SortDirection>;
  readonly setAside?: InputMaybe<SortDirection>;
  readonly sha256?: InputMaybe<SortDirection>;
};

export type PassageWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PassageWhere>>;
  readonly NOT?: InputMaybe<PassageWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PassageWhere>>;
  readonly cite?: InputMaybe<StringScalarFilters>;
  readonly citedByCount?: InputMaybe<IntScalarFilters>;
  readonly document?: InputMaybe<IdScalarFilters>;
  readonly headings?: InputMaybe<StringListFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly locator?: InputMaybe<StringScalarFilters>;
  readonly order?: InputMaybe<IntScalarFilters>;
  readonly setAside?: InputMaybe<StringScalarFilters>;
  readonly sha256?: InputMaybe<StringScalarFilters>;
};

export type PassagesConnection = {
  readonly edges: ReadonlyArray<PassageEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A street or site, town, district, local policing unit, division, county or region. */
export type Place = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What a search looks for: names, abbreviations, starts of words. */
  readonly terms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What sort it is. */
  readonly type: PlaceType;
};


/** A street or site, town, district, local policing unit, division, county or region. */
export type PlaceCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A street or site, town, district, local policing unit, division, county or region. */
export type PlaceLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A street or site, town, district, local policing unit, division, county or region. */
export type PlaceLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A street or site, town, district, local policing unit, division, county or region. */
export type PlaceStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type PlaceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Place;
};

/** Fields to sort Places by. The order in which sorts are applied is not guaranteed when specifying many fields in one PlaceSort object. */
export type PlaceSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
};

export type PlaceType =
  | 'CITY'
  | 'COUNTRY'
  | 'COUNTY'
  | 'DISTRICT'
  | 'DIVISION'
  | 'POLICING_UNIT'
  | 'REGION'
  | 'SITE'
  | 'TOWN'
  | 'VILLAGE';

/** PlaceType filters */
export type PlaceTypeEnumScalarFilters = {
  readonly eq?: InputMaybe<PlaceType>;
  readonly in?: InputMaybe<ReadonlyArray<PlaceType>>;
};

export type PlaceWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  readonly NOT?: InputMaybe<PlaceWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
  readonly type?: InputMaybe<PlaceTypeEnumScalarFilters>;
};

export type PlacesConnection = {
  readonly edges: ReadonlyArray<PlaceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A register, plan, list of priorities, strategy, law, code or standard, with its period. */
export type Plan = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** When, as the source gives it. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** When: the first day it can mean. */
  readonly dateFrom?: Maybe<Scalars['Date']['output']>;
  /** When: true where we inferred it. */
  readonly dateInferred?: Maybe<Scalars['Boolean']['output']>;
  /** When: how finely it is known. */
  readonly datePrecision?: Maybe<Precision>;
  /** When: the last day it can mean. */
  readonly dateTo?: Maybe<Scalars['Date']['output']>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** SOME where the record knows only some of its items, so that none can be said to be missing; left out: ALL. */
  readonly itemsKnown?: Maybe<ItemsKnown>;
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Its period, as the source gives it. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Its period: the first day it can mean. */
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  /** Its period: true where we inferred it. */
  readonly periodInferred?: Maybe<Scalars['Boolean']['output']>;
  /** Its period: how finely it is known. */
  readonly periodPrecision?: Maybe<Precision>;
  /** Its period: the last day it can mean. */
  readonly periodTo?: Maybe<Scalars['Date']['output']>;
  /** What sort of list or text it is. */
  readonly planKind: PlanKind;
  /** How many items its source says it has, as "9 KEY_RISK". */
  readonly statedCounts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What a search looks for: names, abbreviations, starts of words. */
  readonly terms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** A register, plan, list of priorities, strategy, law, code or standard, with its period. */
export type PlanCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A register, plan, list of priorities, strategy, law, code or standard, with its period. */
export type PlanLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A register, plan, list of priorities, strategy, law, code or standard, with its period. */
export type PlanLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A register, plan, list of priorities, strategy, law, code or standard, with its period. */
export type PlanStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type PlanEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Plan;
};

export type PlanKind =
  | 'CODE'
  | 'GUIDANCE'
  | 'LAW'
  | 'LOCAL_STRATEGY'
  | 'NATIONAL_STRATEGY'
  | 'POLICE_AND_CRIME_PLAN'
  | 'PRIORITY_LIST'
  | 'RISK_REGISTER'
  | 'STANDARD';

/** PlanKind filters */
export type PlanKindEnumScalarFilters = {
  readonly eq?: InputMaybe<PlanKind>;
  readonly in?: InputMaybe<ReadonlyArray<PlanKind>>;
};

/** Fields to sort Plans by. The order in which sorts are applied is not guaranteed when specifying many fields in one PlanSort object. */
export type PlanSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly date?: InputMaybe<SortDirection>;
  readonly dateFrom?: InputMaybe<SortDirection>;
  readonly dateInferred?: InputMaybe<SortDirection>;
  readonly datePrecision?: InputMaybe<SortDirection>;
  readonly dateTo?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly itemsKnown?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly period?: InputMaybe<SortDirection>;
  readonly periodFrom?: InputMaybe<SortDirection>;
  readonly periodInferred?: InputMaybe<SortDirection>;
  readonly periodPrecision?: InputMaybe<SortDirection>;
  readonly periodTo?: InputMaybe<SortDirection>;
  readonly planKind?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

export type PlanWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PlanWhere>>;
  readonly NOT?: InputMaybe<PlanWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PlanWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly date?: InputMaybe<StringScalarFilters>;
  readonly dateFrom?: InputMaybe<DateScalarFilters>;
  readonly dateInferred?: InputMaybe<BooleanScalarFilters>;
  readonly datePrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly dateTo?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly itemsKnown?: InputMaybe<ItemsKnownEnumScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly period?: InputMaybe<StringScalarFilters>;
  readonly periodFrom?: InputMaybe<DateScalarFilters>;
  readonly periodInferred?: InputMaybe<BooleanScalarFilters>;
  readonly periodPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly periodTo?: InputMaybe<DateScalarFilters>;
  readonly planKind?: InputMaybe<PlanKindEnumScalarFilters>;
  readonly statedCounts?: InputMaybe<StringListFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
};

export type PlansConnection = {
  readonly edges: ReadonlyArray<PlanEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An election promise of the Commissioner. */
export type Pledge = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Its place in the list, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** An election promise of the Commissioner. */
export type PledgeCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** An election promise of the Commissioner. */
export type PledgeLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An election promise of the Commissioner. */
export type PledgeLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** An election promise of the Commissioner. */
export type PledgeStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type PledgeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Pledge;
};

/** Fields to sort Pledges by. The order in which sorts are applied is not guaranteed when specifying many fields in one PledgeSort object. */
export type PledgeSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly position?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

export type PledgeWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PledgeWhere>>;
  readonly NOT?: InputMaybe<PledgeWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PledgeWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly position?: InputMaybe<IntScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
};

export type PledgesConnection = {
  readonly edges: ReadonlyArray<PledgeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** How finely a date is known. */
export type Precision =
  | 'DAY'
  | 'MONTH'
  | 'SEASON'
  | 'YEAR';

/** Precision filters */
export type PrecisionEnumScalarFilters = {
  readonly eq?: InputMaybe<Precision>;
  readonly in?: InputMaybe<ReadonlyArray<Precision>>;
};

export type PrioritiesConnection = {
  readonly edges: ReadonlyArray<PriorityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A Commissioner's priority or objective. */
export type Priority = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** As its publisher numbers it. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Its place in the list, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A Commissioner's priority or objective. */
export type PriorityCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A Commissioner's priority or objective. */
export type PriorityLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A Commissioner's priority or objective. */
export type PriorityLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A Commissioner's priority or objective. */
export type PriorityStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type PriorityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Priority;
};

/** Fields to sort Priorities by. The order in which sorts are applied is not guaranteed when specifying many fields in one PrioritySort object. */
export type PrioritySort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly number?: InputMaybe<SortDirection>;
  readonly position?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

export type PriorityWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PriorityWhere>>;
  readonly NOT?: InputMaybe<PriorityWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PriorityWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly number?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly position?: InputMaybe<IntScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
};

/** A property of a thing, by its name in the graph. */
export type Property = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** A question that the public put at a meeting. */
export type PublicQuestion = {
  /** The heading under which it was put. */
  readonly category: Scalars['String']['output'];
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** As its publisher numbers it. */
  readonly number: Scalars['Int']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary: Scalars['String']['output'];
  /** What the response left open. */
  readonly unanswered?: Maybe<Scalars['String']['output']>;
};


/** A question that the public put at a meeting. */
export type PublicQuestionCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A question that the public put at a meeting. */
export type PublicQuestionLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A question that the public put at a meeting. */
export type PublicQuestionLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A question that the public put at a meeting. */
export type PublicQuestionStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type PublicQuestionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicQuestion;
};

/** Fields to sort PublicQuestions by. The order in which sorts are applied is not guaranteed when specifying many fields in one PublicQuestionSort object. */
export type PublicQuestionSort = {
  readonly category?: InputMaybe<SortDirection>;
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly number?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly unanswered?: InputMaybe<SortDirection>;
};

export type PublicQuestionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PublicQuestionWhere>>;
  readonly NOT?: InputMaybe<PublicQuestionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PublicQuestionWhere>>;
  readonly category?: InputMaybe<StringScalarFilters>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly number?: InputMaybe<IntScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly unanswered?: InputMaybe<StringScalarFilters>;
};

export type PublicQuestionsConnection = {
  readonly edges: ReadonlyArray<PublicQuestionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type Qualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACTLY'
  | 'NEARLY'
  | 'OVER'
  | 'UNDER'
  | 'UP_TO';

/** Qualifier filters */
export type QualifierEnumScalarFilters = {
  readonly eq?: InputMaybe<Qualifier>;
  readonly in?: InputMaybe<ReadonlyArray<Qualifier>>;
};

export type Query = {
  /** Who promised, who answers for it, what was said and done since, in whose voice, with what figures; and where the trail stops. Part by part. */
  readonly accountability: Accountability;
  /**
   * Which things stand in which documents, under which names and as what. With `of`, one thing or theme through all documents in order of date, silence
   * included with its search.
   */
  readonly appearances: Appearances;
  readonly citations: ReadonlyArray<Citation>;
  readonly citationsConnection: CitationsConnection;
  readonly commitments: ReadonlyArray<Commitment>;
  readonly commitmentsConnection: CommitmentsConnection;
  /**
   * Which figures can be compared, and what moved: for each measure its values in order and its direction, and each pair of measures that count the
   * same thing, compared or refused with every reason.
   */
  readonly comparison: Comparison;
  /**
   * The gap map: for each item of a register, plan or list (or each theme), and each document (or plan, or approach), whether there is evidence of
   * action on every part of it, on some, or on none; on which links that rests, or which search found nothing.
   */
  readonly coverage: Coverage;
  /** The rules by which `coverage` decides, in the order in which they are applied. */
  readonly coverageRules: ReadonlyArray<CoverageRule>;
  /**
   * What became of each item of one register, plan or list in another, and where each item of the other came from; the part of an item that
   * nothing carries as it is has a row of its own. The curated relation decides; what the themes compute stands beside it.
   */
  readonly crossWalk: CrossWalk;
  /** What is loaded: which record, how much of it, and how much is cited. */
  readonly dataset: Dataset;
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  readonly discrepanciesConnection: DiscrepanciesConnection;
  /** Where documents are at odds with themselves or with each other: both sides, and what was computed. */
  readonly disputes: Disputes;
  readonly documents: ReadonlyArray<Document>;
  readonly documentsConnection: DocumentsConnection;
  readonly entities: ReadonlyArray<Entity>;
  readonly entitiesConnection: EntitiesConnection;
  /** One thing by its id, whatever its kind; null where the record has none. `search` finds ids. */
  readonly entity?: Maybe<EntityAnswer>;
  readonly events: ReadonlyArray<Event>;
  readonly eventsConnection: EventsConnection;
  readonly findings: ReadonlyArray<Finding>;
  readonly findingsConnection: FindingsConnection;
  /** The rules by which `gaps` decides, with whom each matters to and what would close such a gap. */
  readonly gapRules: ReadonlyArray<GapRule>;
  /**
   * What a plan, inspection, document or body leaves open: each gap by a named rule, with the thing, the reason in words, its citations and what
   * would close it. What nobody has looked for is listed apart, and is no gap.
   */
  readonly gaps: Gaps;
  readonly initiatives: ReadonlyArray<Initiative>;
  readonly initiativesConnection: InitiativesConnection;
  readonly inspections: ReadonlyArray<Inspection>;
  readonly inspectionsConnection: InspectionsConnection;
  readonly links: ReadonlyArray<Link>;
  readonly linksConnection: LinksConnection;
  readonly measures: ReadonlyArray<Measure>;
  readonly measuresConnection: MeasuresConnection;
  readonly mentionReviews: ReadonlyArray<MentionReview>;
  readonly mentionReviewsConnection: MentionReviewsConnection;
  readonly observations: ReadonlyArray<Observation>;
  readonly observationsConnection: ObservationsConnection;
  readonly organisations: ReadonlyArray<Organisation>;
  readonly organisationsConnection: OrganisationsConnection;
  readonly partners: ReadonlyArray<Partner>;
  readonly partnersConnection: PartnersConnection;
  readonly passages: ReadonlyArray<Passage>;
  readonly passagesConnection: PassagesConnection;
  readonly places: ReadonlyArray<Place>;
  readonly placesConnection: PlacesConnection;
  readonly plans: ReadonlyArray<Plan>;
  readonly plansConnection: PlansConnection;
  readonly pledges: ReadonlyArray<Pledge>;
  readonly pledgesConnection: PledgesConnection;
  readonly priorities: ReadonlyArray<Priority>;
  readonly prioritiesConnection: PrioritiesConnection;
  readonly publicQuestions: ReadonlyArray<PublicQuestion>;
  readonly publicQuestionsConnection: PublicQuestionsConnection;
  readonly riskAreas: ReadonlyArray<RiskArea>;
  readonly riskAreasConnection: RiskAreasConnection;
  /**
   * Finds anything: by its exact name or another name of it, by all words in its names, by how a word begins, by its summary, and
   * then by what is said of it. Case, accents, dots, hyphens and plurals don't count. Where nothing has all
   * of the words, what has half of them at least is found, and said to be so.
   */
  readonly search: SearchAnswer;
  readonly searches: ReadonlyArray<Search>;
  readonly searchesConnection: SearchesConnection;
  /**
   * What bodies do together, in which role, where and on which theme: initiatives, events, forums, buildings, commitments. Bodies that a document
   * names, and those that it tells only by their type, apart.
   */
  readonly sharedWork: SharedWork;
  readonly statements: ReadonlyArray<Statement>;
  readonly statementsConnection: StatementsConnection;
  readonly subObjectives: ReadonlyArray<SubObjective>;
  readonly subObjectivesConnection: SubObjectivesConnection;
  readonly themes: ReadonlyArray<Theme>;
  readonly themesConnection: ThemesConnection;
  /** What was said and done of something, in order of date: events, figures, statements, stages, findings, undertakings. */
  readonly timeline: Timeline;
  /**
   * Which actions answer this threat, and back: the chains that run from a thing through themes, plans, objectives, initiatives, partners,
   * figures and findings. Each hop is cited and says on what it rests; each chain names its weakest hop, and why it stops.
   */
  readonly trace: Trace;
  /**
   * Pairs of named bodies that work on the same theme and share nothing that the documents tell of, with both sides' work. Not a finding that they
   * don't work together: a question to put to them.
   */
  readonly unmetPartnerships: UnmetPartnerships;
  /**
   * In which documents the words of a phrase stand, each by itself and whatever it means there: what lets anybody say that a document doesn't have a
   * word. Case, accents, dots, hyphens and plurals don't count. A word may stand there and mean another thing, and a thing under another word.
   */
  readonly wordsIn: WordsIn;
};


export type QueryAccountabilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  stages?: InputMaybe<ReadonlyArray<Stage>>;
  status?: InputMaybe<ReadonlyArray<AccountStatus>>;
};


export type QueryAppearancesArgs = {
  as?: InputMaybe<AppearsAs>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  inAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kind?: InputMaybe<Kind>;
  notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  of?: InputMaybe<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCitationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitationSort>>;
  where?: InputMaybe<CitationWhere>;
};


export type QueryCitationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CitationSort>>;
  where?: InputMaybe<CitationWhere>;
};


export type QueryCommitmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CommitmentSort>>;
  where?: InputMaybe<CommitmentWhere>;
};


export type QueryCommitmentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CommitmentSort>>;
  where?: InputMaybe<CommitmentWhere>;
};


export type QueryComparisonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  measures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  theme?: InputMaybe<Scalars['ID']['input']>;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  by?: InputMaybe<CoverageBy>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceKind>>;
  in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  place?: InputMaybe<Scalars['ID']['input']>;
  plan: Scalars['ID']['input'];
  rows?: InputMaybe<CoverageRows>;
};


export type QueryCrossWalkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['ID']['input'];
  fromList?: InputMaybe<CoverageRows>;
  to: Scalars['ID']['input'];
  toList?: InputMaybe<CoverageRows>;
};


export type QueryDiscrepanciesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DiscrepancySort>>;
  where?: InputMaybe<DiscrepancyWhere>;
};


export type QueryDiscrepanciesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DiscrepancySort>>;
  where?: InputMaybe<DiscrepancyWhere>;
};


export type QueryDisputesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDocumentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


export type QueryDocumentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


export type QueryEntitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EntitySort>>;
  where?: InputMaybe<EntityWhere>;
};


export type QueryEntitiesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EntitySort>>;
  where?: InputMaybe<EntityWhere>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


export type QueryEventsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EventSort>>;
  where?: InputMaybe<EventWhere>;
};


export type QueryFindingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FindingSort>>;
  where?: InputMaybe<FindingWhere>;
};


export type QueryFindingsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FindingSort>>;
  where?: InputMaybe<FindingWhere>;
};


export type QueryGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  plan?: InputMaybe<Scalars['ID']['input']>;
  rules?: InputMaybe<ReadonlyArray<GapRuleId>>;
};


export type QueryInitiativesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


export type QueryInitiativesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InitiativeSort>>;
  where?: InputMaybe<InitiativeWhere>;
};


export type QueryInspectionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InspectionSort>>;
  where?: InputMaybe<InspectionWhere>;
};


export type QueryInspectionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<InspectionSort>>;
  where?: InputMaybe<InspectionWhere>;
};


export type QueryLinksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LinkSort>>;
  where?: InputMaybe<LinkWhere>;
};


export type QueryLinksConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<LinkSort>>;
  where?: InputMaybe<LinkWhere>;
};


export type QueryMeasuresArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MeasureSort>>;
  where?: InputMaybe<MeasureWhere>;
};


export type QueryMeasuresConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MeasureSort>>;
  where?: InputMaybe<MeasureWhere>;
};


export type QueryMentionReviewsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionReviewSort>>;
  where?: InputMaybe<MentionReviewWhere>;
};


export type QueryMentionReviewsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionReviewSort>>;
  where?: InputMaybe<MentionReviewWhere>;
};


export type QueryObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


export type QueryObservationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


export type QueryOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


export type QueryOrganisationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


export type QueryPartnersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


export type QueryPartnersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PartnerSort>>;
  where?: InputMaybe<PartnerWhere>;
};


export type QueryPassagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PassageSort>>;
  where?: InputMaybe<PassageWhere>;
};


export type QueryPassagesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PassageSort>>;
  where?: InputMaybe<PassageWhere>;
};


export type QueryPlacesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryPlacesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryPlansArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlanSort>>;
  where?: InputMaybe<PlanWhere>;
};


export type QueryPlansConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlanSort>>;
  where?: InputMaybe<PlanWhere>;
};


export type QueryPledgesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PledgeSort>>;
  where?: InputMaybe<PledgeWhere>;
};


export type QueryPledgesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PledgeSort>>;
  where?: InputMaybe<PledgeWhere>;
};


export type QueryPrioritiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PrioritySort>>;
  where?: InputMaybe<PriorityWhere>;
};


export type QueryPrioritiesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PrioritySort>>;
  where?: InputMaybe<PriorityWhere>;
};


export type QueryPublicQuestionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PublicQuestionSort>>;
  where?: InputMaybe<PublicQuestionWhere>;
};


export type QueryPublicQuestionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PublicQuestionSort>>;
  where?: InputMaybe<PublicQuestionWhere>;
};


export type QueryRiskAreasArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RiskAreaSort>>;
  where?: InputMaybe<RiskAreaWhere>;
};


export type QueryRiskAreasConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RiskAreaSort>>;
  where?: InputMaybe<RiskAreaWhere>;
};


export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  phrase: Scalars['String']['input'];
};


export type QuerySearchesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SearchSort>>;
  where?: InputMaybe<SearchWhere>;
};


export type QuerySearchesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SearchSort>>;
  where?: InputMaybe<SearchWhere>;
};


export type QuerySharedWorkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  reach?: InputMaybe<Reach>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  theme?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  type?: InputMaybe<OrganisationType>;
  types?: InputMaybe<ReadonlyArray<OrganisationType>>;
  with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


export type QueryStatementsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};


export type QuerySubObjectivesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SubObjectiveSort>>;
  where?: InputMaybe<SubObjectiveWhere>;
};


export type QuerySubObjectivesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SubObjectiveSort>>;
  where?: InputMaybe<SubObjectiveWhere>;
};


export type QueryThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


export type QueryThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};


export type QueryTimelineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  of: Scalars['ID']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTraceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  place?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnmetPartnershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWordsInArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  phrase: Scalars['String']['input'];
};

export type Reach =
  | 'FORCE'
  | 'LOCAL'
  | 'NATIONAL'
  | 'REGIONAL';

/** Reach filters */
export type ReachEnumScalarFilters = {
  readonly eq?: InputMaybe<Reach>;
  readonly in?: InputMaybe<ReadonlyArray<Reach>>;
};

/** How two plan items compare; SUBSET: the first lies within the second. */
export type Relation =
  | 'EQUAL'
  | 'EQUIVALENT'
  | 'INTERSECTS'
  | 'NONE'
  | 'SUBSET'
  | 'SUPERSET';

/** Relation filters */
export type RelationEnumScalarFilters = {
  readonly eq?: InputMaybe<Relation>;
  readonly in?: InputMaybe<ReadonlyArray<Relation>>;
};

/** The 56 days for the Commissioner's comments on an inspection report (Police Act 1996, section 55), day 1 being the day of publication. */
export type ResponseClock = {
  readonly due?: Maybe<Scalars['String']['output']>;
  readonly published?: Maybe<Scalars['String']['output']>;
  readonly state: ClockState;
  readonly why: Scalars['String']['output'];
};

/** A risk or threat as one register or plan lists it. */
export type RiskArea = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** Under which heading its plan lists it. */
  readonly listing: Listing;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** What it is a risk of. */
  readonly nature: Nature;
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Its place in the list, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** A risk or threat as one register or plan lists it. */
export type RiskAreaCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A risk or threat as one register or plan lists it. */
export type RiskAreaLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A risk or threat as one register or plan lists it. */
export type RiskAreaLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A risk or threat as one register or plan lists it. */
export type RiskAreaStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type RiskAreaEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RiskArea;
};

/** Fields to sort RiskAreas by. The order in which sorts are applied is not guaranteed when specifying many fields in one RiskAreaSort object. */
export type RiskAreaSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly listing?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly nature?: InputMaybe<SortDirection>;
  readonly position?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

export type RiskAreaWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<RiskAreaWhere>>;
  readonly NOT?: InputMaybe<RiskAreaWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<RiskAreaWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly listing?: InputMaybe<ListingEnumScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly nature?: InputMaybe<NatureEnumScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly position?: InputMaybe<IntScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
};

export type RiskAreasConnection = {
  readonly edges: ReadonlyArray<RiskAreaEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What a body does in a piece of joint work. */
export type Role =
  | 'ADVISES'
  | 'ATTENDS'
  | 'CHAIRS'
  | 'COMMISSIONS'
  | 'DECIDES'
  | 'DELIVERS'
  | 'FUNDS'
  | 'HOSTS'
  | 'LEADS'
  /** It receives what the work gives or sends. */
  | 'RECEIVES_FROM'
  /** The work refers people to it. */
  | 'REFERS_TO'
  | 'SCRUTINISES'
  | 'SECONDS_STAFF'
  | 'SHARES_INFORMATION';

/** Role filters */
export type RoleEnumScalarFilters = {
  readonly eq?: InputMaybe<Role>;
  readonly in?: InputMaybe<ReadonlyArray<Role>>;
};

/** Terms run over one document for one sought thing. One that is not current counts for nothing. */
export type Search = {
  /** True where its terms and its document are still those of the record. */
  readonly current: Scalars['Boolean']['output'];
  /** Id of the document that was searched. */
  readonly document: Scalars['ID']['output'];
  /** How many passages and phrases it hit. */
  readonly hitCount: Scalars['Int']['output'];
  /** What it hit, and how each hit is accounted for. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** `<sought>@<document>`. */
  readonly id: Scalars['ID']['output'];
  /** Those of the thing's names that stand in the document, as it writes them. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** The hash of the document that was searched. */
  readonly sha256: Scalars['String']['output'];
  /** Id of what was looked for. */
  readonly sought: Scalars['ID']['output'];
  /** What was looked for: names, abbreviations, starts of words. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** How many of them nothing accounts for. */
  readonly unreviewed: Scalars['Int']['output'];
};


/** Terms run over one document for one sought thing. One that is not current counts for nothing. */
export type SearchHitsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

/** What a search found. */
export type SearchAnswer = {
  readonly hits: ReadonlyArray<SearchResult>;
  readonly phrase: Scalars['String']['output'];
  /** How many things were found, of which `hits` has the first. */
  readonly total: Scalars['Int']['output'];
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Search;
};

/** One passage in which a term was found. */
export type SearchHit = {
  /** How the hit is accounted for. */
  readonly account: Account;
  /** Id of what accounts for it. */
  readonly by?: Maybe<Scalars['ID']['output']>;
  /** How a reader would cite the passage. */
  readonly cite: Scalars['String']['output'];
  /** Id of the passage. */
  readonly passage: Scalars['ID']['output'];
  /** The words that were hit. */
  readonly phrase: Scalars['String']['output'];
};

export type SearchResult = {
  /** Where a page shows it. */
  readonly address: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  /** By what it was found. */
  readonly match: Match;
  readonly name: Scalars['String']['output'];
  /** The statement that has the words, where no name or summary has them. */
  readonly snippet?: Maybe<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
};

/** Fields to sort Searches by. The order in which sorts are applied is not guaranteed when specifying many fields in one SearchSort object. */
export type SearchSort = {
  readonly current?: InputMaybe<SortDirection>;
  readonly document?: InputMaybe<SortDirection>;
  readonly hitCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly sha256?: InputMaybe<SortDirection>;
  readonly sought?: InputMaybe<SortDirection>;
  readonly unreviewed?: InputMaybe<SortDirection>;
};

export type SearchWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<SearchWhere>>;
  readonly NOT?: InputMaybe<SearchWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<SearchWhere>>;
  readonly current?: InputMaybe<BooleanScalarFilters>;
  readonly document?: InputMaybe<IdScalarFilters>;
  readonly hitCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly names?: InputMaybe<StringListFilters>;
  readonly sha256?: InputMaybe<StringScalarFilters>;
  readonly sought?: InputMaybe<IdScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
  readonly unreviewed?: InputMaybe<IntScalarFilters>;
};

export type SearchesConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** The values of one measure in one area and form, in order. */
export type Series = {
  /** False of a series that stands here only because one that was asked for is paired with it. */
  readonly asked: Scalars['Boolean']['output'];
  /** Whether that is better or worse; null where the measure has no better side. */
  readonly better?: Maybe<Scalars['Boolean']['output']>;
  /** The change in words, as a range where values are qualified; of changes, each of them. */
  readonly change?: Maybe<Scalars['String']['output']>;
  readonly comparable: Scalars['Boolean']['output'];
  readonly counts: Scalars['String']['output'];
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** Discrepancies that its figures are a side of, whether or not they make them doubtful. */
  readonly disputes: ReadonlyArray<ThingReference>;
  readonly form: ObservationForm;
  readonly measure: ThingReference;
  /** From the first value to the last; of changes, the way that all of them go. Null where that can't be said. */
  readonly movement?: Maybe<Movement>;
  /** The area that the source states; null where it states none. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Every reason why it can't be read from first to last. */
  readonly reasons: ReadonlyArray<ComparisonReason>;
  /** Whether the path between first and last turns the other way; of changes, whether some go up and some down. */
  readonly reverses: Scalars['Boolean']['output'];
  readonly unit: Scalars['String']['output'];
  /** In order of their periods; of a series of changes, each is a movement of its own. */
  readonly values: ReadonlyArray<SeriesValue>;
  /** Which of several groups; null where the figures are of the whole, or of before and after an event. */
  readonly which?: Maybe<Scalars['String']['output']>;
};

/** One value of a series, with the least and the most that it can be. */
export type SeriesValue = {
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly observation: Scalars['ID']['output'];
  /** As the source gives it; "before" and "after" where it tells the two sides of an event and no period. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** As the source gives it. */
  readonly text: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['String']['output']>;
  readonly voice: Voice;
};

/** What bodies do together. */
export type SharedWork = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Groups of named bodies that are joined by shared work, largest first. */
  readonly clusters: ReadonlyArray<WorkCluster>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  /** Things whose names sound like what was asked for, and are not the same. */
  readonly soundsAlike: ReadonlyArray<ThingReference>;
  readonly total: Scalars['Int']['output'];
  /** What only bodies told by their type take part in, of the type that was asked for. */
  readonly unnamed: ReadonlyArray<Work>;
  /** Named bodies' work first by date of its first document, then by id. */
  readonly works: ReadonlyArray<Work>;
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

export type Stage =
  | 'ENDED'
  | 'IN_PLACE'
  | 'PILOT'
  | 'PLANNED'
  | 'PROPOSED'
  | 'SUSPENDED'
  | 'UNCLEAR';

/** Stage filters */
export type StageEnumScalarFilters = {
  readonly eq?: InputMaybe<Stage>;
  readonly in?: InputMaybe<ReadonlyArray<Stage>>;
};

/** A thing that stands in a document about, with or as a figure of what was asked for. */
export type StandingThing = {
  readonly as: AppearsAs;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Stage or state with its date, due date and target, listing, position or number, type, grade, figures, bodies in their roles; of a statement, its text. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** Bodies that have a role in it, but the one that was asked for. */
  readonly organisations: ReadonlyArray<Participant>;
  /** The roles in which a body that was asked for stands in it. */
  readonly roles: ReadonlyArray<Role>;
  /** The themes by which it stands there: the one that was asked for, or narrower ones. */
  readonly themes: ReadonlyArray<WorkTheme>;
  readonly thing: ThingReference;
};

/** What a passage says about one or more things, in our words. */
export type Statement = {
  /** The date of which it is true, as the source gives it. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** The date of which it is true: the first day it can mean. */
  readonly asOfFrom?: Maybe<Scalars['Date']['output']>;
  /** The date of which it is true: true where we inferred it. */
  readonly asOfInferred?: Maybe<Scalars['Boolean']['output']>;
  /** The date of which it is true: how finely it is known. */
  readonly asOfPrecision?: Maybe<Precision>;
  /** The date of which it is true: the last day it can mean. */
  readonly asOfTo?: Maybe<Scalars['Date']['output']>;
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** In which mode it is said; NOT_STATED: a reader would expect it here and the source does not say. */
  readonly modality: Modality;
  /** What it is called, or says. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The last part of its id. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What is said, in our own words. */
  readonly text: Scalars['String']['output'];
  /** Who speaks. */
  readonly voice: Voice;
};


/** What a passage says about one or more things, in our words. */
export type StatementCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** What a passage says about one or more things, in our words. */
export type StatementLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** What a passage says about one or more things, in our words. */
export type StatementLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** What a passage says about one or more things, in our words. */
export type StatementStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type StatementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

/** Fields to sort Statements by. The order in which sorts are applied is not guaranteed when specifying many fields in one StatementSort object. */
export type StatementSort = {
  readonly asOf?: InputMaybe<SortDirection>;
  readonly asOfFrom?: InputMaybe<SortDirection>;
  readonly asOfInferred?: InputMaybe<SortDirection>;
  readonly asOfPrecision?: InputMaybe<SortDirection>;
  readonly asOfTo?: InputMaybe<SortDirection>;
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly modality?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly slug?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly text?: InputMaybe<SortDirection>;
  readonly voice?: InputMaybe<SortDirection>;
};

export type StatementWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  readonly NOT?: InputMaybe<StatementWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  readonly asOf?: InputMaybe<StringScalarFilters>;
  readonly asOfFrom?: InputMaybe<DateScalarFilters>;
  readonly asOfInferred?: InputMaybe<BooleanScalarFilters>;
  readonly asOfPrecision?: InputMaybe<PrecisionEnumScalarFilters>;
  readonly asOfTo?: InputMaybe<DateScalarFilters>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly modality?: InputMaybe<ModalityEnumScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly slug?: InputMaybe<StringScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly text?: InputMaybe<StringScalarFilters>;
  readonly voice?: InputMaybe<VoiceEnumScalarFilters>;
};

export type StatementsConnection = {
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Where a chain stops, and why. */
export type Stop = {
  /** The date of which that is true. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  readonly code: StopCode;
  readonly why: Scalars['String']['output'];
};

export type StopCode =
  | 'AS_ASKED'
  | 'AT_A_BODY'
  | 'AT_A_FIGURE'
  | 'AT_A_FINDING'
  | 'AT_A_PRIORITY'
  | 'NOTHING_LATER'
  | 'NOT_IN_PLACE'
  | 'NOT_KNOWN_YET'
  | 'NO_ACTION'
  | 'NO_RESPONSE'
  | 'NO_RESULT'
  | 'OUTCOME_NOT_REPORTED'
  | 'OUTCOME_REPORTED';

/** String list filters */
export type StringListFilters = {
  readonly eq?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly includes?: InputMaybe<Scalars['String']['input']>;
};

/** Filters for an aggregation of a string field */
export type StringScalarAggregationFilters = {
  readonly averageLength?: InputMaybe<FloatScalarFilters>;
  readonly longestLength?: InputMaybe<IntScalarFilters>;
  readonly shortestLength?: InputMaybe<IntScalarFilters>;
};

/** String filters */
export type StringScalarFilters = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What a priority breaks into, as numbered under it. */
export type SubObjective = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, or says. */
  readonly name: Scalars['String']['output'];
  /** As its publisher numbers it. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The official title. */
  readonly title: Scalars['String']['output'];
};


/** What a priority breaks into, as numbered under it. */
export type SubObjectiveCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** What a priority breaks into, as numbered under it. */
export type SubObjectiveLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** What a priority breaks into, as numbered under it. */
export type SubObjectiveLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** What a priority breaks into, as numbered under it. */
export type SubObjectiveStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type SubObjectiveEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SubObjective;
};

/** Fields to sort SubObjectives by. The order in which sorts are applied is not guaranteed when specifying many fields in one SubObjectiveSort object. */
export type SubObjectiveSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly number?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
  readonly title?: InputMaybe<SortDirection>;
};

export type SubObjectiveWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<SubObjectiveWhere>>;
  readonly NOT?: InputMaybe<SubObjectiveWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<SubObjectiveWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly number?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly title?: InputMaybe<StringScalarFilters>;
};

export type SubObjectivesConnection = {
  readonly edges: ReadonlyArray<SubObjectiveEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A concept of the vocabulary that the documents share, with its search terms. */
export type Theme = {
  /** How many citations it has. */
  readonly citationCount: Scalars['Int']['output'];
  /** Where it was read; `citationCount` says how many there are. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** Whose function it takes over. */
  readonly continues: ReadonlyArray<ThingReference>;
  /** What it means here, in our words. */
  readonly definition: Scalars['String']['output'];
  /** What it is easily taken for, and is not. */
  readonly distinctFrom: ReadonlyArray<ThingReference>;
  /** What it extends. */
  readonly extends: ReadonlyArray<ThingReference>;
  /** Its id, the same in addresses, files and exports. */
  readonly id: Scalars['ID']['output'];
  /** How many links it has. */
  readonly linkCount: Scalars['Int']['output'];
  /** Its links, both ways, in the order of their ids; `linkCount` says how many there are. */
  readonly links: ReadonlyArray<ThingLink>;
  /** What it may be the same as; the sources don't say. */
  readonly mayBe: ReadonlyArray<ThingReference>;
  /** What it is called, as its document lists it. */
  readonly name: Scalars['String']['output'];
  /** Other names under which the documents know it. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The law by which several bodies must act on it together. */
  readonly sharedDuty?: Maybe<Scalars['String']['output']>;
  /** How many statements there are of it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What the documents say of it; `statementCount` says how many there are. */
  readonly statements: ReadonlyArray<ThingStatement>;
  /** In one or two sentences of our own. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What a search looks for: names, abbreviations, starts of words. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
};


/** A concept of the vocabulary that the documents share, with its search terms. */
export type ThemeCitationsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A concept of the vocabulary that the documents share, with its search terms. */
export type ThemeLinkCountArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A concept of the vocabulary that the documents share, with its search terms. */
export type ThemeLinksArgs = {
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


/** A concept of the vocabulary that the documents share, with its search terms. */
export type ThemeStatementsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type ThemeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Theme;
};

/** Fields to sort Themes by. The order in which sorts are applied is not guaranteed when specifying many fields in one ThemeSort object. */
export type ThemeSort = {
  readonly citationCount?: InputMaybe<SortDirection>;
  readonly definition?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly linkCount?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly sharedDuty?: InputMaybe<SortDirection>;
  readonly statementCount?: InputMaybe<SortDirection>;
  readonly summary?: InputMaybe<SortDirection>;
};

export type ThemeWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  readonly NOT?: InputMaybe<ThemeWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  readonly citationCount?: InputMaybe<IntScalarFilters>;
  readonly definition?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly otherNames?: InputMaybe<StringListFilters>;
  readonly sharedDuty?: InputMaybe<StringScalarFilters>;
  readonly statementCount?: InputMaybe<IntScalarFilters>;
  readonly summary?: InputMaybe<StringScalarFilters>;
  readonly terms?: InputMaybe<StringListFilters>;
};

export type ThemesConnection = {
  readonly edges: ReadonlyArray<ThemeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** What became of one thing. */
export type ThingAccount = {
  /** What was asked for or promised, as it was first told. */
  readonly citations: ReadonlyArray<CitedPassage>;
  /** For inspection reports: the days for the Commissioner's comments. */
  readonly clock?: Maybe<ResponseClock>;
  /** Where the documents are at odds over it, and no later one contradicts it. */
  readonly disputes: ReadonlyArray<AccountDispute>;
  /** Of a commitment, the day by which it was promised, as the source gives it. */
  readonly due?: Maybe<Scalars['String']['output']>;
  /** What is about the same and older: told, or true, before the plan's period began, or else before the thing was first told. No answer to it. */
  readonly earlier: ReadonlyArray<AccountStep>;
  readonly figures: ReadonlyArray<AccountFigure>;
  /** Whether that day had passed, by `asOf` or the record's latest document, with no outcome told. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Who answers for it: as passages say; of a finding for which nobody is named, the body that was inspected, inferred. */
  readonly owners: ReadonlyArray<AccountOwner>;
  readonly parts: ReadonlyArray<AccountPart>;
  /** Of the part that stands worst. */
  readonly status: AccountStatus;
  readonly thing: ThingReference;
  readonly why: Scalars['String']['output'];
};

/** A link of a thing, with both its ends and its citations. */
export type ThingLink = {
  readonly aim?: Maybe<Aim>;
  readonly amount?: Maybe<Scalars['String']['output']>;
  readonly basis: Basis;
  readonly citations: ReadonlyArray<CitedPassage>;
  /** True of what is computed from other links, and no curator wrote. */
  readonly derived: Scalars['Boolean']['output'];
  /** Whether it starts (FORWARDS) or ends (BACKWARDS) at the thing that was asked for. */
  readonly direction: Direction;
  readonly family: LinkFamily;
  readonly from: ThingReference;
  readonly id: Scalars['ID']['output'];
  readonly kind: LinkKind;
  /** Why it is held, where that needs saying; always where it is inferred. */
  readonly rationale?: Maybe<Scalars['String']['output']>;
  readonly relation?: Maybe<Relation>;
  readonly role?: Maybe<Role>;
  readonly status?: Maybe<AlignmentStatus>;
  readonly to: ThingReference;
};

/** A thing by its id, kind and name; ask `entity(id)`, or the look-up of its kind, for more. */
export type ThingReference = {
  readonly id: Scalars['ID']['output'];
  readonly kind: Kind;
  readonly name: Scalars['String']['output'];
};

/** What a passage says of a thing, in our words. */
export type ThingStatement = {
  /** The date of which it is true. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  readonly citations: ReadonlyArray<CitedPassage>;
  readonly id: Scalars['ID']['output'];
  readonly modality: Modality;
  readonly text: Scalars['String']['output'];
  readonly voice: Voice;
};

/** What was said and done of something. */
export type Timeline = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly entries: ReadonlyArray<TimelineEntry>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  readonly of: ThingReference;
  readonly total: Scalars['Int']['output'];
};

/** Something that was said or done, with its date as it is known. */
export type TimelineEntry = {
  readonly citations: ReadonlyArray<CitedPassage>;
  /** As the source gives it; of a statement, its document's date. */
  readonly date: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  readonly inferred: Scalars['Boolean']['output'];
  readonly kind: TimelineEntryKind;
  readonly precision?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly thing: ThingReference;
  readonly to: Scalars['String']['output'];
  readonly voice?: Maybe<Voice>;
};

export type TimelineEntryKind =
  | 'DUE'
  | 'EVENT'
  | 'FIGURE'
  | 'FINDING'
  | 'LINK'
  | 'QUESTION'
  | 'STAGE'
  | 'STATE'
  | 'STATEMENT';

/** The chains that run from a thing. */
export type Trace = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Best basis first, then what is furthest on, then by id. */
  readonly chains: ReadonlyArray<Chain>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  readonly from: ThingReference;
  /** How many chains there are, of which `chains` has the first. */
  readonly total: Scalars['Int']['output'];
};

/** Two bodies that work on the same theme and share nothing that is told of. */
export type UnmetPair = {
  /** Work of the one on the theme. */
  readonly ofOne: ReadonlyArray<Work>;
  /** Work of the other on the theme. */
  readonly ofOther: ReadonlyArray<Work>;
  readonly one: ThingReference;
  readonly other: ThingReference;
  readonly theme: ThingReference;
  readonly why: Scalars['String']['output'];
};

/** Pairs of bodies that could meet. */
export type UnmetPartnerships = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  readonly pairs: ReadonlyArray<UnmetPair>;
  readonly total: Scalars['Int']['output'];
};

/** What became of a citation: its passage as pinned, elsewhere, with other words, or nowhere. */
export type Verdict =
  | 'ALTERED'
  | 'GONE'
  | 'MOVED'
  | 'UNCHANGED';

export type Voice =
  | 'COMMISSIONER'
  | 'COUNCIL'
  | 'FORCE'
  | 'GOVERNMENT'
  | 'INSPECTORATE'
  | 'OTHER'
  | 'PANEL'
  | 'PUBLIC';

/** Voice filters */
export type VoiceEnumScalarFilters = {
  readonly eq?: InputMaybe<Voice>;
  readonly in?: InputMaybe<ReadonlyArray<Voice>>;
};

/** In which documents some words stand. */
export type WordsIn = {
  /** The day as of which it was asked; null for all that is in the record. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** In order of their dates. */
  readonly documents: ReadonlyArray<WordsInDocument>;
  /** Which record answered. */
  readonly fingerprint: Scalars['String']['output'];
  readonly phrase: Scalars['String']['output'];
  /** The words that were looked for, folded. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** Which of the words stand in one document. */
export type WordsInDocument = {
  readonly date: Scalars['String']['output'];
  readonly document: Scalars['ID']['output'];
  /** Words that stand nowhere in it. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** False where the record doesn't hold which words stand in it: nothing can be said. */
  readonly searched: Scalars['Boolean']['output'];
  /** Words that stand in it. */
  readonly standing: ReadonlyArray<Scalars['String']['output']>;
};

/** Something that bodies do together. */
export type Work = {
  readonly documents: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * The police force that each document which tells of it is about: the one of which it tells more than of all others. A force's report names its partners and
   * leaves itself out: that a force is not among the participants does not mean that it takes no part.
   */
  readonly forces: ReadonlyArray<ThingReference>;
  readonly participants: ReadonlyArray<Participant>;
  readonly places: ReadonlyArray<ThingReference>;
  readonly stage?: Maybe<Stage>;
  readonly stageAsOf?: Maybe<Scalars['String']['output']>;
  readonly themes: ReadonlyArray<WorkTheme>;
  readonly thing: ThingReference;
};

/** Named bodies that shared work joins. */
export type WorkCluster = {
  readonly organisations: ReadonlyArray<ThingReference>;
  readonly works: Scalars['Int']['output'];
};

/** A theme of a piece of work. */
export type WorkTheme = {
  readonly aim?: Maybe<Aim>;
  readonly theme: ThingReference;
};
