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

function stepOf(cited: CitedLink, other: Thing, voice: Word): Step {
  const { link, citations } = cited;
  return {
    thing: other,
    reading: readingOf(cited, other),
    date: citations.at(-1)?.date ?? '',
    dateTo: citations.at(-1)?.dateTo ?? '',
    voice,
    ...stateOf(other),
    basis: link.basis,
    rationale: link.rationale ?? null,
    contradicts: contradicts(cited),
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
    return [stepOf({ ...cited, citations }, cited.from, wordOfAll(later))];
  });
}

/** What the things tied to the subject come to as steps; what is older than the subject answers nothing. */
function linkedSteps({ subject, links }: AccountFacts): Step[] {
  const { id } = subject.thing;
  const since = firstDay(subject);
  const isAnswer = ({ link, from, to }: CitedLink) =>
    (to.id === id && ANSWERED_BY.includes(link.kind)) ||
    (from.id === id && ANSWERED_IN.includes(link.kind));
  return links
    .filter(isAnswer)
    .map((cited) =>
      stepOf(cited, cited.to.id === id ? cited.from : cited.to, wordOfAll(cited.citations)),
    )
    .filter(({ dateTo }) => dateTo >= since);
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
    .map((cited) => stepOf(cited, cited.from, wordOf(cited.from.voice)))
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
      citations: last,
    },
  ];
}

export interface Steps {
  readonly steps: readonly Step[];
  /** Discrepancies over it that no later document brings in. */
  readonly disputes: readonly CitedLink[];
}

/** What was said and done since something was promised or found. */
export function stepsOf(facts: AccountFacts): Steps {
  return {
    steps: [
      ...ownSteps(facts),
      ...oncePerThing([...linkedSteps(facts), ...disputeSteps(facts)]),
      ...spokenSteps(facts),
    ],
    disputes: disputesOf(facts).filter((cited) => laterSides(cited, facts).length === 0),
  };
}
