import type { CitedLink, CitedThing, DatedCitation, Thing } from '../facts/facts.js';
import { compareBasis } from '../../model/basis.js';
import { wordOf, wordOfAll, type Word } from '../facts/voices.js';
import type { AccountFacts } from './decide-account.js';
import { readingOf, stateOf, type Step } from './step.js';

/** Links by which a thing is answered, from the side of what is answered; the others run the other way. */
const ANSWERED_BY = ['RESPONDS_TO', 'FOLLOWS_UP', 'CONTRIBUTES_TO', 'ADDRESSES', 'SUPERSEDES'];
const ANSWERED_IN = ['COMMITS_TO'];
const CRITICAL = ['CRITICISM', 'CAUSE_OF_CONCERN'];

const firstDay = ({ citations }: { citations: CitedThing['citations'] }) =>
  citations[0]?.dateTo ?? '';

/** That a later finding finds fault with it, or that a later document is at odds with it. */
const contradicts = ({ link, from }: CitedLink) =>
  link.kind === 'DISPUTES' || (link.kind === 'FOLLOWS_UP' && CRITICAL.includes(from.type ?? ''));

/** What promises a change, which no single action keeps; a risk or finding only asks for an answer. */
const PROMISES = ['Priority', 'Pledge', 'SubObjective', 'Commitment'];
/** Links that answer a thing as a whole; to contribute is to do a part. */
const AS_A_WHOLE = ['RESPONDS_TO', 'FOLLOWS_UP', 'ADDRESSES', 'SUPERSEDES'];

/** Whether something works towards the subject and is not it (`status.ts`). */
function isTowards({ link }: CitedLink, other: Thing, subject: Thing): boolean {
  if (link.aim === 'TOUCHED') return true;
  if (!PROMISES.includes(subject.kind) || stateOf(other).stage === 'MET') return false;
  return link.basis !== 'STATED' || !AS_A_WHOLE.includes(link.kind);
}

/**
 * The passages of a link that tell of the step: those by which the subject itself is told, left out, if
 * others are left. A link between an action and a plan's item cites both, and the item may be the later.
 */
function tellingOf({ citations }: CitedLink, { subject, subjects }: AccountFacts) {
  const covers = subjects.filter(({ link, from }) => {
    return link.kind === 'COVERS' && from.id === subject.thing.id;
  });
  const own = new Set(
    [subject, ...covers].flatMap((one) =>
      one.citations.map(({ document, locator }) => `${document}#${locator}`),
    ),
  );
  const others = citations.filter(({ document, locator }) => !own.has(`${document}#${locator}`));
  return others.length > 0 ? others : citations;
}

function stepOf(
  cited: CitedLink,
  other: Thing,
  voice: Word,
  telling: readonly DatedCitation[],
  subject: Thing,
): Step {
  const { link, citations } = cited;
  return {
    thing: other,
    reading: readingOf(cited, other),
    date: telling.at(-1)?.date ?? '',
    dateTo: telling.at(-1)?.dateTo ?? '',
    voice,
    ...stateOf(other),
    basis: link.basis,
    rationale: link.rationale ?? null,
    contradicts: contradicts(cited),
    isTowards: isTowards(cited, other, subject),
    citations,
  };
}

/** Discrepancies that the subject is a side of. */
const disputesOf = ({ subject, links }: AccountFacts): CitedLink[] =>
  links.filter(({ link, to }) => link.kind === 'DISPUTES' && to.id === subject.thing.id);

/** Where the other sides of a discrepancy stand in documents later than the subject's own side. */
function laterSides(dispute: CitedLink, { sides }: AccountFacts): DatedCitation[] {
  const own = firstDay(dispute);
  return sides
    .filter(({ from, to }) => from.id === dispute.from.id && to.id !== dispute.to.id)
    .flatMap(({ citations }) => citations.filter(({ dateTo }) => (dateTo ?? '') > own));
}

/** A document that is at odds with itself contradicts nothing that went before: only a later one does. */
function disputeSteps(facts: AccountFacts): Step[] {
  return disputesOf(facts).flatMap((cited) => {
    const later = laterSides(cited, facts);
    if (later.length === 0) return [];
    const citations = [...cited.citations, ...later];
    const { thing } = facts.subject;
    return [stepOf({ ...cited, citations }, cited.from, wordOfAll(later), later, thing)];
  });
}

/** What the things tied to the subject come to, whenever they are told. */
function linkedSteps(facts: AccountFacts): Step[] {
  const { subject, links } = facts;
  const { id } = subject.thing;
  const isAnswer = ({ link, from, to }: CitedLink) =>
    (to.id === id && ANSWERED_BY.includes(link.kind)) ||
    (from.id === id && ANSWERED_IN.includes(link.kind));
  return links.filter(isAnswer).map((cited) => {
    const other = cited.to.id === id ? cited.from : cited.to;
    const telling = tellingOf(cited, facts);
    return stepOf(cited, other, wordOfAll(telling), telling, subject.thing);
  });
}

/**
 * Whether something is older than what it would answer. An item of a plan is answered from the first day of
 * the plan's period, also by what a document of the same time tells; a stage that is told as of a day before
 * that is of before. Without a period, and for all else, what counts is when the subject was first told.
 */
function isEarlier({ thing, dateTo }: Step, { subject, planFrom }: AccountFacts): boolean {
  if (planFrom === null) return dateTo < firstDay(subject);
  const asOf = thing.stageAsOfTo ?? thing.stateAsOfTo;
  return dateTo < planFrom || Boolean(asOf && asOf < planFrom);
}

/** One step for each thing: by the link that rests on most, and among those by the one that is told first. */
function oncePerThing(steps: readonly Step[]): Step[] {
  const best = [...steps].sort((one, other) => compareBasis(other.basis, one.basis));
  return best.filter(
    (step, at) => best.findIndex((other) => other.thing.id === step.thing.id) === at,
  );
}

/** What is said of it in documents later than its first. */
function spokenSteps({ subject, links }: AccountFacts): Step[] {
  const { id } = subject.thing;
  const since = firstDay(subject);
  return links
    .filter(({ link, to }) => link.kind === 'SAYS' && to.id === id)
    .map((cited) =>
      stepOf(cited, cited.from, wordOf(cited.from.voice), cited.citations, subject.thing),
    )
    .filter(({ dateTo }) => dateTo > since);
}

/** An initiative's stage and a commitment's state are the first thing that is said of it. */
function ownSteps({ subject: { thing, citations } }: AccountFacts): Step[] {
  const { stage, stageAsOf } = stateOf(thing);
  if (stage === null) return [];
  const last = citations.filter(({ date }) => date === citations.at(-1)?.date);
  return [
    {
      thing,
      reading: 'is told to stand at',
      date: last[0]?.date ?? '',
      dateTo: last[0]?.dateTo ?? '',
      voice: wordOfAll(last),
      stage,
      stageAsOf,
      basis: 'STATED',
      rationale: null,
      contradicts: false,
      isTowards: false,
      citations: last,
    },
  ];
}

export interface Steps {
  readonly steps: readonly Step[];
  /** What is about the same and older: no answer. */
  readonly earlier: readonly Step[];
  /** Discrepancies over it that no later document brings in. */
  readonly disputes: readonly CitedLink[];
}

/** What was said and done since something was promised or found, and what stood there before. */
export function stepsOf(facts: AccountFacts): Steps {
  const linked = linkedSteps(facts);
  const since = linked.filter((step) => !isEarlier(step, facts));
  return {
    steps: [
      ...ownSteps(facts),
      ...oncePerThing([...since, ...disputeSteps(facts)]),
      ...spokenSteps(facts),
    ],
    earlier: inOrder(oncePerThing(linked.filter((step) => isEarlier(step, facts)))),
    disputes: disputesOf(facts).filter((cited) => laterSides(cited, facts).length === 0),
  };
}

/** In order of date, then by id. */
export const inOrder = (steps: readonly Step[]): Step[] =>
  [...steps].sort(
    (one, other) =>
      one.dateTo.localeCompare(other.dateTo) || one.thing.id.localeCompare(other.thing.id),
  );
