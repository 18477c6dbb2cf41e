import type { CitedLink, CitedThing, SearchRecord, Thing } from '../facts/facts.js';
import type { Reference } from '../cited-passage.js';
import { compareBasis, type Basis } from '../../model/basis.js';
import type { Themes } from '../trace/themes.js';
import type { Step } from './step.js';
import { inOrder, stepsOf } from './steps.js';
import { DONE, statusOf, worstOf, type Status } from './status.js';

/** All that is known of one thing that is held to account. */
export interface AccountFacts {
  readonly subject: CitedThing;
  /** Links that start or end at it, but those of its themes. */
  readonly links: readonly CitedLink[];
  /** The sides of every discrepancy that the subject is a side of. */
  readonly sides: readonly CitedLink[];
  /** Links to themes, of the subject (COVERS, ABOUT) and of what answers it. */
  readonly subjects: readonly CitedLink[];
  readonly searches: readonly SearchRecord[];
  /** Of a finding: links from its inspection to the bodies that it inspects. */
  readonly inspected: readonly CitedLink[];
  /** Ids of the documents that are later than the subject's first, and were read whole. */
  readonly laterDocuments: readonly string[];
  readonly themes: Themes;
  /** The first day of the plan of which it is an item; null where it is none, or none is known. */
  readonly planFrom: string | null;
}

/** A body that answers for something, and on what that rests. */
export interface Owner {
  readonly body: Thing;
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly citations: CitedLink['citations'];
}

export interface AccountPart {
  readonly theme: Reference | null;
  readonly status: Status;
  readonly steps: readonly Step[];
  readonly weakest: number | null;
  readonly searches: readonly SearchRecord[];
}

export interface Account {
  readonly status: Status;
  readonly why: string;
  readonly owners: readonly Owner[];
  readonly parts: readonly AccountPart[];
  /** What is about the same and older: no answer. */
  readonly earlier: readonly Step[];
  /** Discrepancies over it that no later document brings in. */
  readonly disputes: readonly CitedLink[];
}

const PLAN_ITEMS = ['RiskArea', 'Priority', 'Pledge', 'SubObjective'];
/** Stages and states that say nothing of how things stand. */
const SILENT = ['NOT_REPORTED', 'UNCLEAR'];

/** The place of the step that rests on least: the lowest basis, and among those what is self-reported. */
function weakestOf(steps: readonly Step[]): number | null {
  const rank = (one: Step, other: Step) =>
    compareBasis(one.basis, other.basis) ||
    Number(other.voice === 'SELF_REPORTED') - Number(one.voice === 'SELF_REPORTED');
  const [weakest] = [...steps].sort(rank);
  return weakest === undefined ? null : steps.indexOf(weakest);
}

/** Whether every later document was searched for one of the ids, with no hit left open. */
function wereSearched(searches: readonly SearchRecord[], documents: readonly string[]): boolean {
  const closed = searches.filter(({ search }) => search.current && search.open === 0);
  return (
    documents.length > 0 &&
    documents.every((id) => closed.some(({ search }) => search.document === id))
  );
}

function decidePart(facts: AccountFacts, theme: Reference | null, steps: Step[]): AccountPart {
  const { subject, searches, laterDocuments } = facts;
  const isOwn = searches.some(({ search }) => search.sought === subject.thing.id);
  const themes = theme ? [theme.id] : themesOf(facts).map(({ id }) => id);
  const sought = isOwn && !theme ? [subject.thing.id] : themes;
  const own = searches.filter(
    ({ search }) => sought.includes(search.sought) && laterDocuments.includes(search.document),
  );
  const ordered = inOrder(steps);
  const telling = ordered.filter(
    ({ thing, stage }) => thing.kind !== 'Statement' && !SILENT.includes(stage ?? ''),
  );
  return {
    theme,
    status: statusOf(telling, wereSearched(own, laterDocuments)),
    steps: ordered,
    weakest: weakestOf(ordered),
    searches: own,
  };
}

const themesOf = ({ subject, subjects }: AccountFacts): Thing[] =>
  subjects.filter(({ from }) => from.id === subject.thing.id).map(({ to }) => to);

/** Only the label of a plan's item names parts; anything else is answered as a whole. */
function partsOf(facts: AccountFacts, steps: readonly Step[]): AccountPart[] {
  const themes = themesOf(facts);
  const isItem = PLAN_ITEMS.includes(facts.subject.thing.kind);
  if (!isItem || themes.length < 2) return [decidePart(facts, null, [...steps])];
  const isAbout = (step: Step, theme: string) =>
    facts.subjects.some(({ from, to }) => {
      const path = from.id === step.thing.id && facts.themes.between(theme, to.id);
      return path && path.relation !== 'BROADER';
    });
  const parts = themes.map((theme) =>
    decidePart(
      facts,
      theme,
      steps.filter((step) => isAbout(step, theme.id)),
    ),
  );
  const rest = steps.filter((step) => !themes.some(({ id }) => isAbout(step, id)));
  return rest.length === 0 ? parts : [...parts, decidePart(facts, null, rest)];
}

const WHY: Readonly<Record<Status, string>> = {
  CONTRADICTED: 'Something later contradicts it, or it is told to be missed or given up.',
  NO_RESPONSE_FOUND: 'The later documents were searched, and nothing in them answers it.',
  NOT_LOOKED: 'Nothing in the record answers it, and not every later document was searched for it.',
  RESPONSE_PLANNED: 'A response is told of as planned.',
  IN_PROGRESS_BY_OWN_ACCOUNT: 'By its own account a body has begun, or has spoken of it.',
  DONE_BY_OWN_ACCOUNT:
    'By the own account of who reports it, what answers it is in place; no inspection says so.',
  CONFIRMED_BY_INSPECTION: 'An inspection found it.',
};

/** The status in words; of what only works towards a promise, that nothing says it is kept. */
function whyOf(status: Status, { laterDocuments }: AccountFacts, parts: readonly AccountPart[]) {
  if (laterDocuments.length === 0 && status === 'NOT_LOOKED')
    return 'The record has no later document that was read whole.';
  const isTowards = parts.some((part) =>
    part.steps.some((step) => step.isTowards && DONE.includes(step.stage ?? '')),
  );
  return status === 'IN_PROGRESS_BY_OWN_ACCOUNT' && isTowards
    ? 'What works towards it is told to be in place; no passage says that it is done itself.'
    : WHY[status];
}

/** Who is named to own it; a finding for which nobody is, is answered for by the body that was inspected. */
function ownersOf({ subject, links, inspected }: AccountFacts): Owner[] {
  const named = links.filter(
    ({ link, from }) => link.kind === 'OWNED_BY' && from.id === subject.thing.id,
  );
  if (named.length > 0 || subject.thing.kind !== 'Finding')
    return named.map(({ link, to, citations }) => ({
      body: to,
      basis: link.basis,
      rationale: link.rationale ?? null,
      citations,
    }));
  return inspected.map(({ from, to, citations }) => ({
    body: to,
    basis: 'INFERRED',
    rationale: `Nobody is named for it; ${from.name} is an inspection of this body, which answers for what it finds.`,
    citations,
  }));
}

/** What became of one thing: who answers for it, and each step since, part by part. Pure. */
export function decideAccount(facts: AccountFacts): Account {
  const { steps, earlier, disputes } = stepsOf(facts);
  const parts = partsOf(facts, steps);
  const named = parts.some(({ theme }) => theme !== null);
  const status = worstOf(parts.filter(({ theme }) => !named || theme).map((part) => part.status));
  return {
    status,
    why: whyOf(status, facts, parts),
    owners: ownersOf(facts),
    parts,
    earlier,
    disputes,
  };
}
