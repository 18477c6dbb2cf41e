import type { CitedThing } from '../facts/facts.js';
import type { GapFacts } from './facts.js';
import { dutiesOf, isBegun } from './initiative-gaps.js';
import { seriesOfSubObjective } from './measure-gaps.js';
import { hasFigure, seriesOf } from './measured.js';
import { isCriticism, isFormal, isPartner } from './promise-gaps.js';
import type { GapRuleId } from './rules.js';
import { laterDocuments } from './silence.js';

/** Whether a rule had anything to judge: only then does "none found" say anything. */
export const GAP_ASKED = ['ASKED', 'DOES_NOT_APPLY', 'CANNOT_BE_ASKED'] as const;
export type GapAsked = (typeof GAP_ASKED)[number];

export interface Asked {
  readonly asked: GapAsked;
  /** Of how many things it was asked, or why of none. */
  readonly why: string;
}

/** What must hold of a thing, and the end of "Of 3 findings, none …" where it holds of none. */
interface Needs {
  readonly holds: (thing: CitedThing, facts: GapFacts) => boolean;
  readonly else: string | ((facts: GapFacts) => string);
}

/** What a rule looks at. */
interface Subject {
  readonly kinds: readonly string[];
  readonly one: string;
  readonly many: string;
  /** What makes it a matter of the rule at all. */
  readonly applies?: Needs;
  /** What the record must know, or the rule has nothing to compare. */
  readonly known?: Needs;
}

const RISK: Subject = { kinds: ['RiskArea'], one: 'risk', many: 'risks' };
const SUB_OBJECTIVE: Subject = {
  kinds: ['SubObjective'],
  one: 'sub-objective',
  many: 'sub-objectives',
};
const COMMITMENT: Subject = { kinds: ['Commitment'], one: 'commitment', many: 'commitments' };
const FINDING: Subject = { kinds: ['Finding'], one: 'finding', many: 'findings' };
const INITIATIVE: Subject = { kinds: ['Initiative'], one: 'initiative', many: 'initiatives' };
const MEASURE: Subject = { kinds: ['Measure'], one: 'measure', many: 'measures' };

const successionOf = ({ thing }: CitedThing, { successions }: GapFacts) =>
  successions.find(({ items }) => items.includes(thing.id));

/** Why no item could be dropped: nothing comes later, or what does is known only in part. */
function noNextPlan({ successions }: GapFacts): string {
  const partly = successions.flatMap(({ next, isWhole }) => (next && !isWhole ? [next.name] : []));
  return partly.length > 0
    ? `has a later plan that the record knows whole: of ${[...new Set(partly)].join(', ')} it has only some items`
    : 'has a later plan in the record';
}

const SUBJECTS: Readonly<Record<GapRuleId, Subject>> = {
  RISK_WITHOUT_ACTION: RISK,
  RISK_ONLY_PLANNED: RISK,
  RISK_IN_PART: RISK,
  RISK_WEAK_EVIDENCE: RISK,
  ITEM_WITHOUT_LATER_EVIDENCE: {
    kinds: ['Priority', 'Pledge'],
    one: 'priority or pledge',
    many: 'priorities and pledges',
  },
  SUB_OBJECTIVE_WITHOUT_MEASURE: SUB_OBJECTIVE,
  SUB_OBJECTIVE_NOTHING_MOVED: {
    ...SUB_OBJECTIVE,
    known: {
      holds: (thing, facts) => seriesOfSubObjective(thing, facts).length > 0,
      else: 'has a figure that could move',
    },
  },
  COMMITMENT_OVERDUE: {
    ...COMMITMENT,
    known: { holds: ({ thing }) => Boolean(thing.dueTo), else: 'has a date' },
  },
  COMMITMENT_WITHOUT_DATE_OR_MEASURE: COMMITMENT,
  FORMAL_FINDING_WITHOUT_RESPONSE: {
    ...FINDING,
    applies: {
      holds: isFormal,
      else: 'is an area for improvement, a recommendation or a cause of concern',
    },
  },
  CRITICISM_WITHOUT_RESPONSE: {
    ...FINDING,
    applies: { holds: isCriticism, else: 'is a criticism' },
  },
  SHARED_DUTY_WITHOUT_PARTNER: {
    ...INITIATIVE,
    applies: {
      holds: (thing, facts) => dutiesOf(thing, facts).length > 0,
      else: 'is meant for something on which several bodies must act by law',
    },
  },
  INITIATIVE_WITHOUT_RESULT: {
    ...INITIATIVE,
    applies: { holds: isBegun, else: 'is in place, on trial or ended' },
  },
  MEASURE_WORSENED: {
    ...MEASURE,
    applies: {
      holds: ({ thing }) => ['BETTER', 'WORSE'].includes(thing.higherIs ?? ''),
      else: 'has a side that is better',
    },
    known: {
      holds: ({ thing }, facts) =>
        seriesOf(thing.id, facts).some(({ movement }) => movement !== null),
      else: 'has two values on one footing, or a change that a document tells',
    },
  },
  MEASURE_WITHOUT_LATER_VALUE: {
    ...MEASURE,
    known: {
      holds: ({ thing }, facts) => seriesOf(thing.id, facts).length > 0,
      else: 'has a figure',
    },
  },
  PARTNER_NAMED_ONCE: {
    kinds: ['Organisation'],
    one: 'body',
    many: 'bodies',
    applies: { holds: isPartner, else: 'is a named partner in anything' },
    known: {
      holds: (thing, facts) => laterDocuments(thing, facts).length > 0,
      else: 'was told of before the latest document',
    },
  },
  ITEM_DROPPED: {
    kinds: ['RiskArea', 'Priority', 'Pledge', 'SubObjective'],
    one: 'item of a plan',
    many: 'items of plans',
    known: {
      holds: (thing, facts) => {
        return successionOf(thing, facts)?.isWhole === true;
      },
      else: noNextPlan,
    },
  },
  SELF_REPORT_ALONE: {
    ...INITIATIVE,
    known: { holds: ({ thing }, facts) => hasFigure(thing.id, facts), else: 'has a figure' },
  },
};

/**
 * Whether a rule could be asked of the things in question: it does not apply where none of them is its matter,
 * and cannot be asked where the record lacks, of all of them, what it compares. Pure.
 */
export function askedOf(rule: GapRuleId, facts: GapFacts): Asked {
  const { kinds, one, many, applies, known } = SUBJECTS[rule];
  const all = facts.things.filter(({ thing }) => kinds.includes(thing.kind));
  const counted = (n: number) => `${String(n)} ${n === 1 ? one : many}`;
  const none = (of: string, what: Needs | undefined) =>
    `Of ${of}, none ${typeof what?.else === 'function' ? what.else(facts) : (what?.else ?? '')}.`;
  if (all.length === 0)
    return { asked: 'DOES_NOT_APPLY', why: `No ${one} is among what was asked about.` };
  const subjects = all.filter((thing) => applies?.holds(thing, facts) ?? true);
  if (subjects.length === 0)
    return { asked: 'DOES_NOT_APPLY', why: none(counted(all.length), applies) };
  const askable = subjects.filter((thing) => known?.holds(thing, facts) ?? true);
  const about = subjects.length === all.length ? '' : ' that it is about';
  if (askable.length === 0)
    return { asked: 'CANNOT_BE_ASKED', why: none(`${counted(subjects.length)}${about}`, known) };
  const of =
    askable.length === all.length
      ? counted(all.length)
      : `${String(askable.length)} of ${counted(all.length)}`;
  return { asked: 'ASKED', why: `Asked of ${of}.` };
}
