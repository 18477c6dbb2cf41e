/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
// GENERATED from schema/generated.graphql by: npm run generate
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a figure is tied to what is held to account. */
export type AccountFigureTie =
  /** A measure of the thing itself. */
  | 'MEASURES'
  /** A measure of what answers it. */
  | 'OF_A_STEP'
  /** It stands in a passage that the finding itself rests on, or its measure does and is about the same theme. */
  | 'SAME_PASSAGE';

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

/** On whose word a step rests. */
export type AccountVoice =
  | 'ASKED_BY_PUBLIC'
  | 'COMMISSIONER'
  | 'INSPECTED'
  | 'OTHER'
  | 'SELF_REPORTED';

/** Whether a passage is for, targets or treats a subject, or only touches on it. */
export type Aim =
  | 'AIMED'
  | 'TOUCHED';

/** How far an alignment has been worked out. */
export type AlignmentStatus =
  | 'COMPLETE'
  | 'DRAFT';

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

/** On what a link rests: the passage says so of this very item; the passage states the subject, and the rest is by the shared theme or name; the curator judges so, with a rationale. */
export type Basis =
  | 'INFERRED'
  | 'MATCHED'
  | 'STATED';

export type ClockState =
  /** Comments are in the record. */
  | 'COMMENTED'
  /** The days are over, and no comments are in the record. */
  | 'OVER'
  | 'RUNNING'
  /** The record has no day of publication. */
  | 'UNKNOWN';

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

/** What the columns of a gap map are. */
export type CoverageBy =
  | 'APPROACH'
  | 'DOCUMENT'
  | 'PLAN';

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

/** Kinds of a plan's items. */
export type CoverageRowKind =
  | 'PLEDGE'
  | 'PRIORITY'
  | 'RISK_AREA'
  | 'SUB_OBJECTIVE';

/** Which rows of a gap map are wanted; what is left out asks for all. */
export type CoverageRows = {
  /** Only these: ids of the plan's items, or of themes, which then are rows of their own. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Only items of these kinds. */
  readonly kinds?: ReadonlyArray<CoverageRowKind> | null | undefined;
  /** Only risks with these listings. */
  readonly listings?: ReadonlyArray<Listing> | null | undefined;
  /** Only risks of this nature. */
  readonly nature?: Nature | null | undefined;
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

/** Which side of a cross-walk a row tells of. */
export type CrossWalkSide =
  | 'FROM'
  | 'TO';

export type Curation =
  | 'CURATED'
  | 'SEGMENTED';

/** Which way a link is read: as it is told, or from its other end. */
export type Direction =
  | 'BACKWARDS'
  | 'FORWARDS';

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

/** How a figure stands to another; a change that goes down is lower. */
export type FigureWay =
  | 'HIGHER'
  | 'LOWER'
  | 'SAME';

export type FindingType =
  | 'AREA_FOR_IMPROVEMENT'
  | 'CAUSE_OF_CONCERN'
  | 'CRITICISM'
  | 'JUDGEMENT'
  | 'RECOMMENDATION'
  | 'STRENGTH';

/** Whether a rule had anything to judge. */
export type GapAsked =
  /** It was asked: that it found none says something. */
  | 'ASKED'
  /** The record lacks, of all that it could be asked of, what the rule compares. */
  | 'CANNOT_BE_ASKED'
  /** Nothing of what was asked about is the rule's matter. */
  | 'DOES_NOT_APPLY';

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

/** Whether the record has all the items of a plan, or only those that a document happens to name. */
export type ItemsKnown =
  | 'ALL'
  | 'SOME';

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

/** The families of links. */
export type LinkFamily =
  | 'ALIGNMENT'
  | 'DELIVERY'
  | 'IDENTITY'
  | 'JUDGEMENT'
  | 'OVERSIGHT'
  | 'STRUCTURE'
  | 'SUBJECT';

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

export type Listing =
  | 'ADDITIONAL_THREAT'
  | 'KEY_RISK'
  | 'KEY_THREAT'
  | 'OTHER_PRIORITY_AREA';

/** By what a search found something, best first. */
export type Match =
  | 'ALL_WORDS_IN_NAMES'
  | 'NAME'
  | 'PREFIX'
  /** Nothing has all of the words; this has half of them at least. */
  | 'SOME_WORDS'
  | 'STATEMENT'
  | 'SUMMARY';

export type Modality =
  | 'DENIAL'
  | 'FACT'
  | 'NOT_STATED'
  | 'OPINION'
  | 'PLAN';

export type Movement =
  | 'DOWN'
  | 'SAME'
  | 'UP';

export type Nature =
  | 'CRIME'
  | 'ORGANISATIONAL'
  | 'SOCIAL';

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

export type ObservationForm =
  | 'CHANGE'
  | 'LEVEL';

export type Operation =
  | 'AVERAGE'
  | 'COUNT'
  | 'DIFFERENCE'
  | 'EQUAL'
  | 'PERCENTAGE'
  | 'PERCENTAGE_CHANGE'
  | 'SUM'
  | 'WORDING';

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

export type Reach =
  | 'FORCE'
  | 'LOCAL'
  | 'NATIONAL'
  | 'REGIONAL';

/** How two plan items compare; SUBSET: the first lies within the second. */
export type Relation =
  | 'EQUAL'
  | 'EQUIVALENT'
  | 'INTERSECTS'
  | 'NONE'
  | 'SUBSET'
  | 'SUPERSET';

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

export type Stage =
  | 'ENDED'
  | 'IN_PLACE'
  | 'PILOT'
  | 'PLANNED'
  | 'PROPOSED'
  | 'SUSPENDED'
  | 'UNCLEAR';

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

export type AccountabilityQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type AccountabilityQuery = { readonly accountability: { readonly asOf: string | null, readonly fingerprint: string, readonly accounts: ReadonlyArray<{ readonly status: AccountStatus, readonly why: string, readonly due: string | null, readonly overdue: boolean, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly owners: ReadonlyArray<{ readonly basis: Basis, readonly rationale: string | null, readonly organisation: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }>, readonly parts: ReadonlyArray<{ readonly status: AccountStatus, readonly weakest: number | null, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly steps: ReadonlyArray<{ readonly reading: string, readonly date: string, readonly voice: AccountVoice, readonly stage: string | null, readonly stageAsOf: string | null, readonly basis: Basis, readonly rationale: string | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly searches: ReadonlyArray<{ readonly id: string, readonly document: string, readonly terms: ReadonlyArray<string>, readonly hits: number, readonly open: number, readonly current: boolean }> }>, readonly earlier: ReadonlyArray<{ readonly reading: string, readonly date: string, readonly voice: AccountVoice, readonly stage: string | null, readonly stageAsOf: string | null, readonly basis: Basis, readonly rationale: string | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly disputes: ReadonlyArray<{ readonly summary: string, readonly discrepancy: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly figures: ReadonlyArray<{ readonly tie: AccountFigureTie, readonly value: string, readonly period: string | null, readonly which: string | null, readonly voice: AccountVoice, readonly measure: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly observation: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly clock: { readonly state: ClockState, readonly published: string | null, readonly due: string | null, readonly why: string } | null }> } };

export type OneStepFragment = { readonly reading: string, readonly date: string, readonly voice: AccountVoice, readonly stage: string | null, readonly stageAsOf: string | null, readonly basis: Basis, readonly rationale: string | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> };

export type KindOfQueryVariables = Exact<{
  id: string | number;
}>;


export type KindOfQuery = { readonly entity: { readonly kind: Kind, readonly name: string, readonly statements: ReadonlyArray<{ readonly id: string, readonly text: string, readonly voice: Voice, readonly modality: Modality, readonly asOf: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> } | null };

export type AccountsQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  stages?: ReadonlyArray<Stage> | Stage | null | undefined;
  status?: ReadonlyArray<AccountStatus> | AccountStatus | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AccountsQuery = { readonly accountability: { readonly asOf: string | null, readonly fingerprint: string, readonly total: number, readonly accounts: ReadonlyArray<{ readonly status: AccountStatus, readonly why: string, readonly due: string | null, readonly overdue: boolean, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly owners: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }>, readonly clock: { readonly state: ClockState, readonly why: string } | null, readonly parts: ReadonlyArray<{ readonly status: AccountStatus, readonly weakest: number | null, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly steps: ReadonlyArray<{ readonly reading: string, readonly date: string, readonly voice: AccountVoice, readonly stage: string | null, readonly stageAsOf: string | null, readonly basis: Basis, readonly rationale: string | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly searches: ReadonlyArray<{ readonly id: string }> }> }> } };

export type AnswerableQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswerableQuery = { readonly findings: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: FindingType }>, readonly priorities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pledges: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly subObjectives: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly commitments: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type AppearancesQueryVariables = Exact<{
  of: string | number;
  asOf?: string | null | undefined;
}>;


export type AppearancesQuery = { readonly appearances: { readonly asOf: string | null, readonly fingerprint: string, readonly total: number, readonly of: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly things: ReadonlyArray<{ readonly first: string | null, readonly last: string | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly mayBe: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly document: string, readonly name: string, readonly date: string, readonly present: boolean, readonly state: AppearanceState, readonly names: ReadonlyArray<string>, readonly as: ReadonlyArray<AppearsAs>, readonly details: ReadonlyArray<string>, readonly things: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly standing: ReadonlyArray<{ readonly as: AppearsAs, readonly roles: ReadonlyArray<Role>, readonly details: ReadonlyArray<string>, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly mentions: ReadonlyArray<{ readonly passage: string, readonly phrase: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }>, readonly search: { readonly id: string, readonly document: string, readonly terms: ReadonlyArray<string>, readonly hits: number, readonly open: number, readonly current: boolean } | null }> }> } };

export type BodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: OrganisationType, readonly unnamed: boolean | null, readonly reach: Reach | null }> };

export type CellQueryVariables = Exact<{
  plan: string | number;
  rows?: CoverageRows | null | undefined;
  in?: ReadonlyArray<string | number> | string | number | null | undefined;
  by?: CoverageBy | null | undefined;
  evidence?: ReadonlyArray<EvidenceKind> | EvidenceKind | null | undefined;
  asOf?: string | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  place?: string | number | null | undefined;
}>;


export type CellQuery = { readonly coverage: { readonly columns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null }>, readonly rows: ReadonlyArray<{ readonly why: string, readonly item: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly cells: ReadonlyArray<{ readonly column: string, readonly state: CoverageState, readonly reasons: ReadonlyArray<CoverageReason>, readonly why: string, readonly direct: ReadonlyArray<{ readonly stage: Stage | null, readonly stageAsOf: string | null, readonly approach: ReadonlyArray<Approach>, readonly aim: Aim | null, readonly basis: Basis, readonly reasons: ReadonlyArray<CoverageReason>, readonly hidden: boolean, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly parts: ReadonlyArray<{ readonly state: CoverageState, readonly reasons: ReadonlyArray<CoverageReason>, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly stage: Stage | null, readonly stageAsOf: string | null, readonly approach: ReadonlyArray<Approach>, readonly aim: Aim | null, readonly basis: Basis, readonly reasons: ReadonlyArray<CoverageReason>, readonly hidden: boolean, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly searches: ReadonlyArray<{ readonly id: string, readonly document: string, readonly terms: ReadonlyArray<string>, readonly hits: number, readonly open: number, readonly current: boolean }>, readonly nearMentions: ReadonlyArray<{ readonly reason: NearMentionReason, readonly why: string, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }> }> }> } };

export type EvidenceOfCellFragment = { readonly stage: Stage | null, readonly stageAsOf: string | null, readonly approach: ReadonlyArray<Approach>, readonly aim: Aim | null, readonly basis: Basis, readonly reasons: ReadonlyArray<CoverageReason>, readonly hidden: boolean, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly organisations: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> };

export type ComparisonQueryVariables = Exact<{
  measures?: ReadonlyArray<string | number> | string | number | null | undefined;
  theme?: string | number | null | undefined;
  in?: ReadonlyArray<string | number> | string | number | null | undefined;
  with?: ReadonlyArray<string | number> | string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ComparisonQuery = { readonly comparison: { readonly asOf: string | null, readonly fingerprint: string, readonly summary: string, readonly series: ReadonlyArray<{ readonly asked: boolean, readonly unit: string, readonly counts: string, readonly denominator: string | null, readonly place: string | null, readonly which: string | null, readonly form: ObservationForm, readonly comparable: boolean, readonly reasons: ReadonlyArray<ComparisonReason>, readonly movement: Movement | null, readonly better: boolean | null, readonly reverses: boolean, readonly change: string | null, readonly measure: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly disputes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly values: ReadonlyArray<{ readonly observation: string, readonly period: string | null, readonly from: string | null, readonly to: string | null, readonly text: string, readonly low: number | null, readonly high: number | null, readonly voice: Voice, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }>, readonly elsewhere: ReadonlyArray<{ readonly period: string | null, readonly which: string | null, readonly observation: string, readonly place: string | null, readonly figure: string, readonly against: FigureAgainst, readonly otherObservation: string | null, readonly whom: string, readonly text: string, readonly way: FigureWay | null, readonly difference: string | null, readonly better: boolean | null, readonly reasons: ReadonlyArray<ComparisonReason>, readonly measure: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly pairs: ReadonlyArray<{ readonly counts: string, readonly comparable: boolean, readonly reasons: ReadonlyArray<ComparisonReason>, readonly why: string, readonly one: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly other: { readonly id: string, readonly kind: Kind, readonly name: string } }> } };

export type CoverageQueryVariables = Exact<{
  plan: string | number;
  rows?: CoverageRows | null | undefined;
  in?: ReadonlyArray<string | number> | string | number | null | undefined;
  by?: CoverageBy | null | undefined;
  evidence?: ReadonlyArray<EvidenceKind> | EvidenceKind | null | undefined;
  asOf?: string | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  place?: string | number | null | undefined;
}>;


export type CoverageQuery = { readonly coverage: { readonly leftOut: ReadonlyArray<string>, readonly by: CoverageBy, readonly evidence: ReadonlyArray<EvidenceKind>, readonly asOf: string | null, readonly fingerprint: string, readonly plan: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly columns: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly curated: boolean, readonly totals: ReadonlyArray<{ readonly state: CoverageState, readonly count: number }> }>, readonly totals: ReadonlyArray<{ readonly state: CoverageState, readonly count: number }>, readonly rows: ReadonlyArray<{ readonly listing: Listing | null, readonly position: number | null, readonly state: CoverageState, readonly reasons: ReadonlyArray<CoverageReason>, readonly why: string, readonly item: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly cells: ReadonlyArray<{ readonly column: string, readonly state: CoverageState, readonly reasons: ReadonlyArray<CoverageReason>, readonly why: string }> }> } };

export type CrossWalkQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  fromList?: CoverageRows | null | undefined;
  toList?: CoverageRows | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CrossWalkQuery = { readonly crossWalk: { readonly asOf: string | null, readonly fingerprint: string, readonly from: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly to: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly totals: ReadonlyArray<{ readonly side: CrossWalkSide, readonly outcome: CrossWalkOutcome, readonly count: number }>, readonly rows: ReadonlyArray<{ readonly side: CrossWalkSide, readonly listing: Listing | null, readonly outcome: CrossWalkOutcome, readonly item: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly part: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly related: ReadonlyArray<{ readonly relation: Relation, readonly inList: boolean, readonly status: AlignmentStatus | null, readonly basis: Basis, readonly rationale: string | null, readonly computed: Relation, readonly agrees: boolean, readonly item: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly notRelated: ReadonlyArray<{ readonly relation: Relation, readonly inList: boolean, readonly status: AlignmentStatus | null, readonly basis: Basis, readonly rationale: string | null, readonly computed: Relation, readonly agrees: boolean, readonly item: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }> } };

export type RelatedItemFragment = { readonly relation: Relation, readonly inList: boolean, readonly status: AlignmentStatus | null, readonly basis: Basis, readonly rationale: string | null, readonly computed: Relation, readonly agrees: boolean, readonly item: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> };

export type DisputesQueryVariables = Exact<{
  of?: string | number | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DisputesQuery = { readonly disputes: { readonly asOf: string | null, readonly fingerprint: string, readonly total: number, readonly of: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly disputes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly operation: Operation, readonly computed: number | null, readonly summary: string, readonly sides: ReadonlyArray<{ readonly text: string, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }> } };

export type DocumentVerdictsQueryVariables = Exact<{
  id: string | number;
  offset: number;
}>;


export type DocumentVerdictsQuery = { readonly citations: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly verdict: Verdict | null }> };

export type DocumentPassagesQueryVariables = Exact<{
  id: string | number;
  offset: number;
}>;


export type DocumentPassagesQuery = { readonly passages: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly cite: string, readonly headings: ReadonlyArray<string>, readonly order: number, readonly setAside: string | null, readonly text: string | null, readonly citedByCount: number, readonly citedBy: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly isLink: boolean, readonly name: string, readonly anchor: string }> }> };

export type ReferenceFragment = { readonly id: string, readonly kind: Kind, readonly name: string };

export type SourceFragment = { readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null };

export type SearchRecordFragment = { readonly id: string, readonly document: string, readonly terms: ReadonlyArray<string>, readonly hits: number, readonly open: number, readonly current: boolean };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { readonly dataset: { readonly version: string, readonly fingerprint: string, readonly entities: number, readonly links: number, readonly derivedLinks: number, readonly citations: number, readonly passages: number, readonly searches: number, readonly shareCited: number, readonly shareModelled: number, readonly verified: boolean, readonly before: { readonly fingerprint: string, readonly added: number, readonly removed: number, readonly addedIds: ReadonlyArray<string>, readonly removedIds: ReadonlyArray<string> } | null, readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly documents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string, readonly shortTitle: string | null, readonly publisher: string, readonly voice: Voice, readonly date: string, readonly dateTo: string, readonly dateInferred: boolean, readonly dateKnownBy: string, readonly isSummary: boolean | null, readonly curation: Curation | null, readonly summary: string | null }>, readonly plans: ReadonlyArray<{ readonly id: string, readonly name: string, readonly planKind: PlanKind, readonly itemsKnown: ItemsKnown | null }> };

export type GapsQueryVariables = Exact<{
  plan?: string | number | null | undefined;
  of?: string | number | null | undefined;
  rules?: ReadonlyArray<GapRuleId> | GapRuleId | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type GapsQuery = { readonly gapRules: ReadonlyArray<{ readonly id: GapRuleId, readonly level: GapLevel, readonly sentence: string, readonly matters: ReadonlyArray<GapMatters>, readonly closes: string, readonly needsSearch: boolean }>, readonly gaps: { readonly asOf: string | null, readonly today: string, readonly fingerprint: string, readonly of: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly totals: ReadonlyArray<{ readonly rule: GapRuleId, readonly asked: GapAsked, readonly why: string, readonly gaps: number, readonly notLooked: number }>, readonly gaps: ReadonlyArray<{ readonly rule: GapRuleId, readonly level: GapLevel, readonly why: string, readonly reasons: ReadonlyArray<CoverageReason>, readonly closes: string, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly parts: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }>, readonly searches: ReadonlyArray<{ readonly id: string, readonly document: string, readonly terms: ReadonlyArray<string>, readonly hits: number, readonly open: number, readonly current: boolean }> }>, readonly notLooked: ReadonlyArray<{ readonly rule: GapRuleId, readonly level: GapLevel, readonly why: string, readonly reasons: ReadonlyArray<CoverageReason>, readonly closes: string, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly parts: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }>, readonly searches: ReadonlyArray<{ readonly id: string, readonly document: string, readonly terms: ReadonlyArray<string>, readonly hits: number, readonly open: number, readonly current: boolean }> }> } };

export type OneGapFragment = { readonly rule: GapRuleId, readonly level: GapLevel, readonly why: string, readonly reasons: ReadonlyArray<CoverageReason>, readonly closes: string, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly parts: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }>, readonly searches: ReadonlyArray<{ readonly id: string, readonly document: string, readonly terms: ReadonlyArray<string>, readonly hits: number, readonly open: number, readonly current: boolean }> };

export type OfKindQueryVariables = Exact<{
  kind: Kind;
  offset: number;
}>;


export type OfKindQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly summary: string | null }> };

export type NamesQueryVariables = Exact<{
  offset: number;
}>;


export type NamesQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly summary: string | null }> };

export type PlanItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanItemsQuery = { readonly riskAreas: ReadonlyArray<{ readonly id: string, readonly name: string, readonly listing: Listing, readonly position: number | null }>, readonly priorities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null }>, readonly pledges: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number | null }>, readonly subObjectives: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string | null }> };

export type SearchQueryVariables = Exact<{
  phrase: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly phrase: string, readonly total: number, readonly hits: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly summary: string | null, readonly match: Match, readonly snippet: string | null, readonly address: string }> } };

export type WordsInQueryVariables = Exact<{
  phrase: string;
}>;


export type WordsInQuery = { readonly wordsIn: { readonly words: ReadonlyArray<string>, readonly documents: ReadonlyArray<{ readonly document: string, readonly name: string, readonly date: string, readonly searched: boolean, readonly standing: ReadonlyArray<string>, readonly missing: ReadonlyArray<string> }> } };

export type SharedWorkQueryVariables = Exact<{
  partner?: string | number | null | undefined;
  type?: OrganisationType | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  with?: ReadonlyArray<string | number> | string | number | null | undefined;
  theme?: ReadonlyArray<string | number> | string | number | null | undefined;
  place?: string | number | null | undefined;
  reach?: Reach | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SharedWorkQuery = { readonly sharedWork: { readonly asOf: string | null, readonly fingerprint: string, readonly total: number, readonly works: ReadonlyArray<{ readonly stage: Stage | null, readonly stageAsOf: string | null, readonly documents: ReadonlyArray<string>, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly forces: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly aim: Aim | null, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string } }>, readonly places: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly type: OrganisationType, readonly named: boolean, readonly role: Role, readonly amount: string | null, readonly basis: Basis, readonly rationale: string | null, readonly organisation: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly through: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }>, readonly unnamed: ReadonlyArray<{ readonly stage: Stage | null, readonly stageAsOf: string | null, readonly documents: ReadonlyArray<string>, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly forces: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly aim: Aim | null, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string } }>, readonly places: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly type: OrganisationType, readonly named: boolean, readonly role: Role, readonly amount: string | null, readonly basis: Basis, readonly rationale: string | null, readonly organisation: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly through: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }>, readonly clusters: ReadonlyArray<{ readonly works: number, readonly organisations: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }> }>, readonly soundsAlike: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }> } };

export type OneWorkFragment = { readonly stage: Stage | null, readonly stageAsOf: string | null, readonly documents: ReadonlyArray<string>, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly forces: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly aim: Aim | null, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string } }>, readonly places: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly type: OrganisationType, readonly named: boolean, readonly role: Role, readonly amount: string | null, readonly basis: Basis, readonly rationale: string | null, readonly organisation: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly through: { readonly id: string, readonly kind: Kind, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> };

export type ThingQueryVariables = Exact<{
  id: string | number;
}>;


export type ThingQuery = { readonly entity: { readonly id: string, readonly kind: Kind, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly summary: string | null, readonly address: string, readonly linkCount: number, readonly statementCount: number, readonly citationCount: number, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: LinkKind, readonly family: LinkFamily, readonly direction: Direction, readonly basis: Basis, readonly rationale: string | null, readonly role: Role | null, readonly amount: string | null, readonly aim: Aim | null, readonly relation: Relation | null, readonly status: AlignmentStatus | null, readonly derived: boolean, readonly from: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly to: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly text: string, readonly voice: Voice, readonly modality: Modality, readonly asOf: string | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> } | null };

export type ThreadQueryVariables = Exact<{
  from: string | number;
  to?: string | number | null | undefined;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  asOf?: string | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  place?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type ThreadQuery = { readonly trace: { readonly asOf: string | null, readonly fingerprint: string, readonly total: number, readonly from: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly chains: ReadonlyArray<{ readonly weakest: number, readonly basis: Basis, readonly stops: { readonly code: StopCode, readonly why: string, readonly asOf: string | null }, readonly hops: ReadonlyArray<{ readonly link: string | null, readonly kind: string, readonly reading: string, readonly direction: Direction, readonly basis: Basis, readonly rationale: string | null, readonly from: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly to: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }> } };

export type TimelineQueryVariables = Exact<{
  of: string | number;
  from?: string | null | undefined;
  to?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly asOf: string | null, readonly fingerprint: string, readonly total: number, readonly of: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly entries: ReadonlyArray<{ readonly kind: TimelineEntryKind, readonly date: string, readonly from: string, readonly to: string, readonly precision: string | null, readonly inferred: boolean, readonly text: string, readonly voice: Voice | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> } };

export type UnmetQueryVariables = Exact<{
  theme?: string | number | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type UnmetQuery = { readonly unmetPartnerships: { readonly asOf: string | null, readonly fingerprint: string, readonly total: number, readonly pairs: ReadonlyArray<{ readonly why: string, readonly one: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly other: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly theme: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly ofOne: ReadonlyArray<{ readonly stage: Stage | null, readonly stageAsOf: string | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly participants: ReadonlyArray<{ readonly organisation: { readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }>, readonly ofOther: ReadonlyArray<{ readonly stage: Stage | null, readonly stageAsOf: string | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly participants: ReadonlyArray<{ readonly organisation: { readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> }> }> } };

export type WorkOfPairFragment = { readonly stage: Stage | null, readonly stageAsOf: string | null, readonly thing: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly participants: ReadonlyArray<{ readonly organisation: { readonly id: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly document: string, readonly locator: string, readonly cite: string, readonly anchor: string, readonly voice: Voice, readonly date: string, readonly text: string | null, readonly verdict: Verdict | null }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReferenceFragmentDoc = new TypedDocumentString(`
    fragment Reference on ThingReference {
  id
  kind
  name
}
    `, {"fragmentName":"Reference"}) as unknown as TypedDocumentString<ReferenceFragment, unknown>;
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const OneStepFragmentDoc = new TypedDocumentString(`
    fragment OneStep on AccountStep {
  thing {
    ...Reference
  }
  reading
  date
  voice
  stage
  stageAsOf
  basis
  rationale
  citations {
    ...Source
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"fragmentName":"OneStep"}) as unknown as TypedDocumentString<OneStepFragment, unknown>;
export const EvidenceOfCellFragmentDoc = new TypedDocumentString(`
    fragment EvidenceOfCell on Evidence {
  thing {
    ...Reference
  }
  theme {
    ...Reference
  }
  stage
  stageAsOf
  approach
  aim
  basis
  reasons
  hidden
  organisations {
    ...Reference
  }
  citations {
    ...Source
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"fragmentName":"EvidenceOfCell"}) as unknown as TypedDocumentString<EvidenceOfCellFragment, unknown>;
export const RelatedItemFragmentDoc = new TypedDocumentString(`
    fragment RelatedItem on CrossWalkRelated {
  item {
    ...Reference
  }
  relation
  inList
  status
  basis
  rationale
  computed
  agrees
  citations {
    ...Source
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"fragmentName":"RelatedItem"}) as unknown as TypedDocumentString<RelatedItemFragment, unknown>;
export const SearchRecordFragmentDoc = new TypedDocumentString(`
    fragment SearchRecord on CoverageSearch {
  id
  document
  terms
  hits
  open
  current
}
    `, {"fragmentName":"SearchRecord"}) as unknown as TypedDocumentString<SearchRecordFragment, unknown>;
export const OneGapFragmentDoc = new TypedDocumentString(`
    fragment OneGap on Gap {
  rule
  level
  thing {
    ...Reference
  }
  parts {
    ...Reference
  }
  why
  reasons
  closes
  citations {
    ...Source
  }
  searches {
    ...SearchRecord
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}
fragment SearchRecord on CoverageSearch {
  id
  document
  terms
  hits
  open
  current
}`, {"fragmentName":"OneGap"}) as unknown as TypedDocumentString<OneGapFragment, unknown>;
export const OneWorkFragmentDoc = new TypedDocumentString(`
    fragment OneWork on Work {
  thing {
    ...Reference
  }
  stage
  stageAsOf
  documents
  forces {
    ...Reference
  }
  themes {
    aim
    theme {
      ...Reference
    }
  }
  places {
    ...Reference
  }
  participants {
    organisation {
      ...Reference
    }
    type
    named
    role
    amount
    basis
    rationale
    through {
      ...Reference
    }
    citations {
      ...Source
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"fragmentName":"OneWork"}) as unknown as TypedDocumentString<OneWorkFragment, unknown>;
export const WorkOfPairFragmentDoc = new TypedDocumentString(`
    fragment WorkOfPair on Work {
  thing {
    ...Reference
  }
  stage
  stageAsOf
  participants {
    organisation {
      id
    }
    citations {
      ...Source
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"fragmentName":"WorkOfPair"}) as unknown as TypedDocumentString<WorkOfPairFragment, unknown>;
export const AccountabilityDocument = new TypedDocumentString(`
    query Accountability($of: [ID!]!, $asOf: Date) {
  accountability(of: $of, asOf: $asOf) {
    asOf
    fingerprint
    accounts {
      thing {
        ...Reference
      }
      status
      why
      due
      overdue
      owners {
        organisation {
          ...Reference
        }
        basis
        rationale
        citations {
          ...Source
        }
      }
      citations {
        ...Source
      }
      parts {
        theme {
          ...Reference
        }
        status
        weakest
        steps {
          ...OneStep
        }
        searches {
          ...SearchRecord
        }
      }
      earlier {
        ...OneStep
      }
      disputes {
        discrepancy {
          ...Reference
        }
        summary
        citations {
          ...Source
        }
      }
      figures {
        tie
        measure {
          ...Reference
        }
        observation {
          ...Reference
        }
        value
        period
        which
        voice
        citations {
          ...Source
        }
      }
      clock {
        state
        published
        due
        why
      }
    }
  }
}
    fragment OneStep on AccountStep {
  thing {
    ...Reference
  }
  reading
  date
  voice
  stage
  stageAsOf
  basis
  rationale
  citations {
    ...Source
  }
}
fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}
fragment SearchRecord on CoverageSearch {
  id
  document
  terms
  hits
  open
  current
}`, {"hash":"sha256:131d9c02c181ae3e25ef6c28563d449d18c448d3be3cb3c09d94c32383d6a691"}) as unknown as TypedDocumentString<AccountabilityQuery, AccountabilityQueryVariables>;
export const KindOfDocument = new TypedDocumentString(`
    query KindOf($id: ID!) {
  entity(id: $id) {
    kind
    name
    statements(limit: 50) {
      id
      text
      voice
      modality
      asOf
      citations {
        ...Source
      }
    }
  }
}
    fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"hash":"sha256:47271f9f96befeb2758a1727b5fd702eaa4de03ebbe75466e1a3525de5627dff"}) as unknown as TypedDocumentString<KindOfQuery, KindOfQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($of: [ID!]!, $kinds: [Kind!], $stages: [Stage!], $status: [AccountStatus!], $asOf: Date) {
  accountability(
    of: $of
    kinds: $kinds
    stages: $stages
    status: $status
    asOf: $asOf
    first: 500
  ) {
    asOf
    fingerprint
    total
    accounts {
      thing {
        ...Reference
      }
      status
      why
      due
      overdue
      owners {
        organisation {
          ...Reference
        }
        citations {
          ...Source
        }
      }
      citations {
        ...Source
      }
      clock {
        state
        why
      }
      parts {
        theme {
          ...Reference
        }
        status
        weakest
        steps {
          ...OneStep
        }
        searches {
          id
        }
      }
    }
  }
}
    fragment OneStep on AccountStep {
  thing {
    ...Reference
  }
  reading
  date
  voice
  stage
  stageAsOf
  basis
  rationale
  citations {
    ...Source
  }
}
fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"hash":"sha256:218d7383a81bacf8c0f72e496b9f22496a4c1aa3ce3a911469fa96f4a14f8429"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AnswerableDocument = new TypedDocumentString(`
    query Answerable {
  findings(limit: 500, sort: [{id: ASC}]) {
    id
    name
    type
  }
  priorities(limit: 500, sort: [{id: ASC}]) {
    id
    name
  }
  pledges(limit: 500, sort: [{id: ASC}]) {
    id
    name
  }
  subObjectives(limit: 500, sort: [{id: ASC}]) {
    id
    name
  }
  commitments(limit: 500, sort: [{id: ASC}]) {
    id
    name
  }
}
    `, {"hash":"sha256:4945f9f670e5eb6aac708b9bf9e7e2415043b73ea979997fd40e94b64abe5dc1"}) as unknown as TypedDocumentString<AnswerableQuery, AnswerableQueryVariables>;
export const AppearancesDocument = new TypedDocumentString(`
    query Appearances($of: ID!, $asOf: Date) {
  appearances(of: $of, asOf: $asOf) {
    of {
      ...Reference
    }
    asOf
    fingerprint
    total
    things {
      thing {
        ...Reference
      }
      first
      last
      mayBe {
        ...Reference
      }
      documents {
        document
        name
        date
        present
        state
        names
        as
        details
        things {
          ...Reference
        }
        standing {
          thing {
            ...Reference
          }
          as
          roles
          details
          citations {
            ...Source
          }
        }
        mentions {
          passage
          phrase
        }
        citations {
          ...Source
        }
        search {
          ...SearchRecord
        }
      }
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}
fragment SearchRecord on CoverageSearch {
  id
  document
  terms
  hits
  open
  current
}`, {"hash":"sha256:9ed8aaab29f668976873c1918c9385b7677c0abb2bccbf84724b311af4b8ff32"}) as unknown as TypedDocumentString<AppearancesQuery, AppearancesQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies {
  organisations(limit: 500, sort: [{name: ASC}]) {
    id
    name
    type
    unnamed
    reach
  }
}
    `, {"hash":"sha256:dbffd0f1c796694fa852bb6f5f90f156d5dc238ff4c7e50ff54b338f15507eb8"}) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const CellDocument = new TypedDocumentString(`
    query Cell($plan: ID!, $rows: CoverageRows, $in: [ID!], $by: CoverageBy, $evidence: [EvidenceKind!], $asOf: Date, $basis: [Basis!], $place: ID) {
  coverage(
    plan: $plan
    rows: $rows
    in: $in
    by: $by
    evidence: $evidence
    asOf: $asOf
    basis: $basis
    place: $place
  ) {
    columns {
      id
      name
      date
    }
    rows {
      item {
        ...Reference
      }
      why
      cells {
        column
        state
        reasons
        why
        direct {
          ...EvidenceOfCell
        }
        parts {
          theme {
            ...Reference
          }
          state
          reasons
          evidence {
            ...EvidenceOfCell
          }
          searches {
            ...SearchRecord
          }
          nearMentions {
            thing {
              ...Reference
            }
            reason
            why
            citations {
              ...Source
            }
          }
        }
      }
    }
  }
}
    fragment EvidenceOfCell on Evidence {
  thing {
    ...Reference
  }
  theme {
    ...Reference
  }
  stage
  stageAsOf
  approach
  aim
  basis
  reasons
  hidden
  organisations {
    ...Reference
  }
  citations {
    ...Source
  }
}
fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}
fragment SearchRecord on CoverageSearch {
  id
  document
  terms
  hits
  open
  current
}`, {"hash":"sha256:c7d96786a9791ae511c55ed4bdd18dccd304b81bed327b2c5a7a46513e58993a"}) as unknown as TypedDocumentString<CellQuery, CellQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($measures: [ID!], $theme: ID, $in: [ID!], $with: [ID!], $asOf: Date) {
  comparison(
    measures: $measures
    theme: $theme
    in: $in
    with: $with
    asOf: $asOf
  ) {
    asOf
    fingerprint
    summary
    series {
      measure {
        ...Reference
      }
      asked
      unit
      counts
      denominator
      place
      which
      form
      comparable
      reasons
      movement
      better
      reverses
      change
      disputes {
        ...Reference
      }
      values {
        observation
        period
        from
        to
        text
        low
        high
        voice
        citations {
          ...Source
        }
      }
    }
    elsewhere {
      measure {
        ...Reference
      }
      period
      which
      observation
      place
      figure
      against
      otherObservation
      whom
      text
      way
      difference
      better
      reasons
      citations {
        ...Source
      }
    }
    pairs {
      counts
      one {
        ...Reference
      }
      other {
        ...Reference
      }
      comparable
      reasons
      why
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"hash":"sha256:e5a556af18a19790cba8e4fc28bcb7f0dc4409833bb725c76aeaccadff8cfd01"}) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($plan: ID!, $rows: CoverageRows, $in: [ID!], $by: CoverageBy, $evidence: [EvidenceKind!], $asOf: Date, $basis: [Basis!], $place: ID) {
  coverage(
    plan: $plan
    rows: $rows
    in: $in
    by: $by
    evidence: $evidence
    asOf: $asOf
    basis: $basis
    place: $place
  ) {
    leftOut
    plan {
      ...Reference
    }
    by
    evidence
    asOf
    fingerprint
    columns {
      id
      name
      date
      curated
      totals {
        state
        count
      }
    }
    totals {
      state
      count
    }
    rows {
      item {
        ...Reference
      }
      listing
      position
      state
      reasons
      why
      cells {
        column
        state
        reasons
        why
      }
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}`, {"hash":"sha256:fa79921394796730df83d9f1619081f5183a2a17f25e01f0dbbe6e1c3afd5e8b"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CrossWalkDocument = new TypedDocumentString(`
    query CrossWalk($from: ID!, $to: ID!, $fromList: CoverageRows, $toList: CoverageRows, $asOf: Date) {
  crossWalk(
    from: $from
    to: $to
    fromList: $fromList
    toList: $toList
    asOf: $asOf
  ) {
    from {
      ...Reference
    }
    to {
      ...Reference
    }
    asOf
    fingerprint
    totals {
      side
      outcome
      count
    }
    rows {
      side
      item {
        ...Reference
      }
      listing
      part {
        ...Reference
      }
      outcome
      related {
        ...RelatedItem
      }
      notRelated {
        ...RelatedItem
      }
    }
  }
}
    fragment RelatedItem on CrossWalkRelated {
  item {
    ...Reference
  }
  relation
  inList
  status
  basis
  rationale
  computed
  agrees
  citations {
    ...Source
  }
}
fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"hash":"sha256:79721180feaac5da8d2b541c573b7fcf645b4e17eb072d8a8839f157eb6c84a8"}) as unknown as TypedDocumentString<CrossWalkQuery, CrossWalkQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($of: ID, $asOf: Date, $first: Int, $offset: Int) {
  disputes(of: $of, asOf: $asOf, first: $first, offset: $offset) {
    of {
      ...Reference
    }
    asOf
    fingerprint
    total
    disputes {
      id
      name
      operation
      computed
      summary
      sides {
        thing {
          ...Reference
        }
        text
        citations {
          ...Source
        }
      }
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"hash":"sha256:140706f2b1181e7a52f50dfd85129881c52c3344e491536509a312589c91c64d"}) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const DocumentVerdictsDocument = new TypedDocumentString(`
    query DocumentVerdicts($id: ID!, $offset: Int!) {
  citations(
    where: {document: {eq: $id}}
    sort: [{id: ASC}]
    limit: 500
    offset: $offset
  ) {
    id
    locator
    verdict
  }
}
    `, {"hash":"sha256:33e8e14032687d156285c8f6324602a58a150f7c61ba8554534822c12f1819a4"}) as unknown as TypedDocumentString<DocumentVerdictsQuery, DocumentVerdictsQueryVariables>;
export const DocumentPassagesDocument = new TypedDocumentString(`
    query DocumentPassages($id: ID!, $offset: Int!) {
  passages(
    where: {document: {eq: $id}}
    sort: [{order: ASC}]
    limit: 500
    offset: $offset
  ) {
    id
    locator
    cite
    headings
    order
    setAside
    text
    citedByCount
    citedBy(limit: 100) {
      id
      kind
      isLink
      name
      anchor
    }
  }
}
    `, {"hash":"sha256:61557864c8f2b72826f44284b2b6a0ddf3b6b304bc83fea739b546fba6e238ac"}) as unknown as TypedDocumentString<DocumentPassagesQuery, DocumentPassagesQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  dataset {
    version
    fingerprint
    entities
    links
    derivedLinks
    citations
    passages
    searches
    shareCited
    shareModelled
    verified
    before {
      fingerprint
      added
      removed
      addedIds
      removedIds
    }
    counts {
      kind
      count
    }
  }
  documents(limit: 500, sort: [{dateFrom: ASC}, {id: ASC}]) {
    id
    name
    title
    shortTitle
    publisher
    voice
    date
    dateTo
    dateInferred
    dateKnownBy
    isSummary
    curation
    summary
  }
  plans(limit: 500, sort: [{id: ASC}]) {
    id
    name
    planKind
    itemsKnown
  }
}
    `, {"hash":"sha256:fbffb9d93aaed9f60d3e4242ae9bfda1af30709b51a5617fd3e772d6d7fcfea4"}) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($plan: ID, $of: ID, $rules: [GapRuleId!], $asOf: Date, $first: Int, $offset: Int) {
  gapRules {
    id
    level
    sentence
    matters
    closes
    needsSearch
  }
  gaps(
    plan: $plan
    of: $of
    rules: $rules
    asOf: $asOf
    first: $first
    offset: $offset
  ) {
    of {
      ...Reference
    }
    asOf
    today
    fingerprint
    totals {
      rule
      asked
      why
      gaps
      notLooked
    }
    gaps {
      ...OneGap
    }
    notLooked {
      ...OneGap
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}
fragment SearchRecord on CoverageSearch {
  id
  document
  terms
  hits
  open
  current
}
fragment OneGap on Gap {
  rule
  level
  thing {
    ...Reference
  }
  parts {
    ...Reference
  }
  why
  reasons
  closes
  citations {
    ...Source
  }
  searches {
    ...SearchRecord
  }
}`, {"hash":"sha256:0788eb072ccfb3e6768dc12f222e67041c54471ab3851fa6cfb42b970d6345d5"}) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const OfKindDocument = new TypedDocumentString(`
    query OfKind($kind: Kind!, $offset: Int!) {
  entities(
    where: {kind: {eq: $kind}}
    sort: [{name: ASC}, {id: ASC}]
    limit: 500
    offset: $offset
  ) {
    id
    kind
    name
    otherNames
    summary
  }
}
    `, {"hash":"sha256:144c80871406cf6bcc638d3b923e4bd49fa7a4e779ee2b72b83633283053f967"}) as unknown as TypedDocumentString<OfKindQuery, OfKindQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($offset: Int!) {
  entities(
    where: {NOT: {kind: {in: [Statement, Observation, MentionReview, Discrepancy]}}}
    sort: [{id: ASC}]
    limit: 500
    offset: $offset
  ) {
    id
    kind
    name
    otherNames
    summary
  }
}
    `, {"hash":"sha256:d804a3bc34e2aab5e270b4dd9230a892035c4ceb595793b483b2f5460b421cdc"}) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const PlanItemsDocument = new TypedDocumentString(`
    query PlanItems {
  riskAreas(limit: 500, sort: [{id: ASC}]) {
    id
    name
    listing
    position
  }
  priorities(limit: 500, sort: [{id: ASC}]) {
    id
    name
    number
  }
  pledges(limit: 500, sort: [{id: ASC}]) {
    id
    name
    position
  }
  subObjectives(limit: 500, sort: [{id: ASC}]) {
    id
    name
    number
  }
}
    `, {"hash":"sha256:3e637b040d24925c615202f559c2129b7da505b334774b42c604c5437edebab7"}) as unknown as TypedDocumentString<PlanItemsQuery, PlanItemsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($phrase: String!, $kinds: [Kind!], $first: Int!) {
  search(phrase: $phrase, kinds: $kinds, first: $first) {
    phrase
    total
    hits {
      id
      kind
      name
      summary
      match
      snippet
      address
    }
  }
}
    `, {"hash":"sha256:005a16d6603f5ed7d52dc14df512322794ccd2e8a7b4d1b8940b1e4a53d25e86"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WordsInDocument = new TypedDocumentString(`
    query WordsIn($phrase: String!) {
  wordsIn(phrase: $phrase) {
    words
    documents {
      document
      name
      date
      searched
      standing
      missing
    }
  }
}
    `, {"hash":"sha256:3fc1584d816aa17a27e4ad70f2d77f5684dc41521f9fcf751ee317b569da93c8"}) as unknown as TypedDocumentString<WordsInQuery, WordsInQueryVariables>;
export const SharedWorkDocument = new TypedDocumentString(`
    query SharedWork($partner: ID, $type: OrganisationType, $roles: [Role!], $with: [ID!], $theme: [ID!], $place: ID, $reach: Reach, $asOf: Date, $first: Int, $offset: Int) {
  sharedWork(
    partner: $partner
    type: $type
    roles: $roles
    with: $with
    theme: $theme
    place: $place
    reach: $reach
    asOf: $asOf
    first: $first
    offset: $offset
  ) {
    asOf
    fingerprint
    total
    works {
      ...OneWork
    }
    unnamed {
      ...OneWork
    }
    clusters {
      works
      organisations {
        ...Reference
      }
    }
    soundsAlike {
      ...Reference
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}
fragment OneWork on Work {
  thing {
    ...Reference
  }
  stage
  stageAsOf
  documents
  forces {
    ...Reference
  }
  themes {
    aim
    theme {
      ...Reference
    }
  }
  places {
    ...Reference
  }
  participants {
    organisation {
      ...Reference
    }
    type
    named
    role
    amount
    basis
    rationale
    through {
      ...Reference
    }
    citations {
      ...Source
    }
  }
}`, {"hash":"sha256:05fd5914115e49e151744a5c223d6607abc18cd37157b69a8c89892aa3d04dfe"}) as unknown as TypedDocumentString<SharedWorkQuery, SharedWorkQueryVariables>;
export const ThingDocument = new TypedDocumentString(`
    query Thing($id: ID!) {
  entity(id: $id) {
    id
    kind
    name
    otherNames
    summary
    address
    properties {
      name
      value
    }
    linkCount
    links(limit: 500) {
      id
      kind
      family
      direction
      from {
        ...Reference
      }
      to {
        ...Reference
      }
      basis
      rationale
      role
      amount
      aim
      relation
      status
      derived
      citations {
        ...Source
      }
    }
    statementCount
    statements(limit: 500) {
      id
      text
      voice
      modality
      asOf
      citations {
        ...Source
      }
    }
    citationCount
    citations(limit: 100) {
      ...Source
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"hash":"sha256:cfd39571d12fcddf5b7d5269fdbad22b26c872583c822a4839cc401e657b9eb5"}) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($from: ID!, $to: ID, $kinds: [Kind!], $asOf: Date, $basis: [Basis!], $place: ID, $first: Int) {
  trace(
    from: $from
    to: $to
    kinds: $kinds
    asOf: $asOf
    basis: $basis
    place: $place
    first: $first
  ) {
    from {
      ...Reference
    }
    asOf
    fingerprint
    total
    chains {
      weakest
      basis
      stops {
        code
        why
        asOf
      }
      hops {
        link
        kind
        reading
        direction
        from {
          ...Reference
        }
        to {
          ...Reference
        }
        basis
        rationale
        citations {
          ...Source
        }
      }
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"hash":"sha256:3f583d1ba344106ca88881ad684c8cac2f329af3a5969f2e258df7b8cc810f65"}) as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($of: ID!, $from: Date, $to: Date, $asOf: Date, $first: Int, $offset: Int) {
  timeline(
    of: $of
    from: $from
    to: $to
    asOf: $asOf
    first: $first
    offset: $offset
  ) {
    of {
      ...Reference
    }
    asOf
    fingerprint
    total
    entries {
      kind
      date
      from
      to
      precision
      inferred
      thing {
        ...Reference
      }
      text
      voice
      citations {
        ...Source
      }
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}`, {"hash":"sha256:5b47d29e3803ac0714ed54f1aa001be82a069c197f122ed9e340e0f1090d14ea"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const UnmetDocument = new TypedDocumentString(`
    query Unmet($theme: ID, $asOf: Date, $first: Int, $offset: Int) {
  unmetPartnerships(theme: $theme, asOf: $asOf, first: $first, offset: $offset) {
    asOf
    fingerprint
    total
    pairs {
      one {
        ...Reference
      }
      other {
        ...Reference
      }
      theme {
        ...Reference
      }
      why
      ofOne {
        ...WorkOfPair
      }
      ofOther {
        ...WorkOfPair
      }
    }
  }
}
    fragment Reference on ThingReference {
  id
  kind
  name
}
fragment Source on CitedPassage {
  id
  document
  locator
  cite
  anchor
  voice
  date
  text
  verdict
}
fragment WorkOfPair on Work {
  thing {
    ...Reference
  }
  stage
  stageAsOf
  participants {
    organisation {
      id
    }
    citations {
      ...Source
    }
  }
}`, {"hash":"sha256:01dc1063dc43c3b19c734d9859558575351fadb2472c15b9afc5e28ca16b58f2"}) as unknown as TypedDocumentString<UnmetQuery, UnmetQueryVariables>;