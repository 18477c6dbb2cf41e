import { groupBy } from '../../group-by.js';
import type { DecidedCell } from '../coverage/decide-cell.js';
import { REASONS, type Evidence, type Reason } from '../coverage/grade.js';
import { referenceTo, type CitedThing } from '../facts/facts.js';
import type { Gap, ItemCoverage } from './facts.js';

type Part = DecidedCell['parts'][number];

export const searchesOf = (parts: readonly Part[]) => [
  ...new Map(parts.flatMap(({ searches }) => searches.map((one) => [one.id, one]))).values(),
];

const names = (parts: readonly Part[]) => parts.map(({ theme }) => theme.name).join(', ');

/** Stages that are not yet action: the words of the rule, and no more. */
const NOT_YET: readonly Reason[] = ['PLANNED_ONLY', 'PILOT_ONLY'];

/** What a single piece of evidence lacks; each is told of its own piece, so that nothing is "only" what another isn't. */
const LACKS: Readonly<Partial<Record<Reason, string>>> = {
  NARROWER_ONLY: 'for something narrower',
  TOUCHED_ONLY: 'only touches on it',
  PLANNED_ONLY: 'planned',
  PILOT_ONLY: 'a pilot',
  NOT_IN_PLACE: 'not in place, or ended without a result',
  INFERRED_ONLY: 'by our inference',
  EARLIER_ONLY: 'from before the plan',
};

/** How many pieces that lack the same are named before the rest is counted. */
const NAMED = 3;

/** Each thing once, by what it lacks least of. */
function bestOfEach(evidence: readonly Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const one of evidence) {
    const other = best.get(one.thing.id);
    if (!other || one.reasons.length < other.reasons.length) best.set(one.thing.id, one);
  }
  return [...best.values()];
}

/** `Night walk, Fog watch (planned); Swan count (only touches on it, by our inference)`. */
function weigh(evidence: readonly Evidence[]): string {
  const groups = groupBy(bestOfEach(evidence), ({ reasons }) =>
    reasons.map((reason) => LACKS[reason] ?? reason).join(', '),
  );
  return [...groups]
    .map(([lacks, alike]) => {
      const told = alike.slice(0, NAMED).map(({ thing }) => thing.name);
      const rest = alike.length > NAMED ? ` and ${String(alike.length - NAMED)} more` : '';
      return `${told.join(', ')}${rest}${lacks ? ` (${lacks})` : ''}`;
    })
    .join('; ');
}

/** What is told of, part by part, and of the risk as a whole; nothing of the parts that have enough. */
function weighAll({ parts, direct }: DecidedCell): string {
  const weak = parts.filter(({ state }) => state === 'PARTIAL');
  const [only] = parts;
  if (only && parts.length === 1) return `${weigh(only.evidence)}.`;
  return [
    ...weak.map(({ theme, evidence }) => `${theme.name}: ${weigh(evidence)}.`),
    ...(direct.length > 0 ? [`The risk as a whole: ${weigh(direct)}.`] : []),
  ].join(' ');
}

function unevidenced(thing: CitedThing, { state, parts }: DecidedCell): Gap {
  return {
    rule: 'RISK_WITHOUT_ACTION',
    thing: referenceTo(thing.thing),
    parts: parts.map(({ theme }) => referenceTo(theme)),
    why:
      state === 'NONE_FOUND'
        ? 'Every document was searched, and none tells of an action for it.'
        : 'No action for it is in the record, and not every document was searched.',
    citations: thing.citations,
    searches: searchesOf(parts),
    looked: state === 'NONE_FOUND',
  };
}

/** Everything that stands between what is told of and enough, of whatever piece. */
function reasonsOf({ reasons, parts, direct }: DecidedCell): Reason[] {
  const weak = parts.filter(({ state }) => state === 'PARTIAL');
  const lacked = [...weak.flatMap(({ evidence }) => evidence), ...direct].flatMap(
    (one) => one.reasons,
  );
  return REASONS.filter((reason) => reasons.includes(reason) || lacked.includes(reason));
}

function partly(thing: CitedThing, cell: DecidedCell): Gap {
  const inState = (state: Part['state']) => cell.parts.filter((part) => part.state === state);
  const missing = inState('NONE_FOUND');
  const unknown = inState('NOT_LOOKED');
  const weak = inState('PARTIAL');
  const told = [...cell.direct, ...cell.parts.flatMap(({ evidence }) => evidence)];
  const common = {
    thing: referenceTo(thing.thing),
    citations: thing.citations,
    reasons: reasonsOf(cell),
    looked: true,
  };
  const unlooked = unknown.length > 0 ? `Not searched for everywhere: ${names(unknown)}.` : '';
  const rest = weighAll(cell);
  const say = (...sentences: string[]) => sentences.filter((one) => one !== '').join(' ');
  if (missing.length > 0)
    return {
      ...common,
      rule: 'RISK_IN_PART',
      parts: missing.map(({ theme }) => referenceTo(theme)),
      why: say(`No action is told for: ${names(missing)}.`, unlooked, rest),
      searches: searchesOf(missing),
    };
  const parts = (weak.length < cell.parts.length ? weak : []).map(({ theme }) =>
    referenceTo(theme),
  );
  if (told.every(({ reasons }) => reasons.some((one) => NOT_YET.includes(one))))
    return {
      ...common,
      rule: 'RISK_ONLY_PLANNED',
      parts,
      why: say('All that is told of is planned, proposed or on trial.', rest, unlooked),
      searches: [],
    };
  if (weak.length > 0 || cell.direct.some(({ reasons }) => reasons.length > 0))
    return {
      ...common,
      rule: 'RISK_WEAK_EVIDENCE',
      parts,
      why: say(
        `What is told of${parts.length > 0 ? ` ${names(weak)}` : ' it'} is not enough by itself.`,
        rest,
        unlooked,
      ),
      searches: [],
    };
  return {
    ...common,
    rule: 'RISK_IN_PART',
    parts: unknown.map(({ theme }) => referenceTo(theme)),
    why: say(unlooked, rest),
    searches: searchesOf(unknown),
    looked: false,
  };
}

/**
 * The one gap of a risk that is not EVIDENCED on the gap map of actions, so that list and map add up: nothing
 * at all, a part without, all of it planned or on trial, or none of it enough by itself. Pure.
 */
export function riskGaps(thing: CitedThing, { byAction }: ItemCoverage): Gap[] {
  switch (byAction.state) {
    case 'EVIDENCED':
      return [];
    case 'PARTIAL':
      return [partly(thing, byAction)];
    case 'NONE_FOUND':
    case 'NOT_LOOKED':
      return [unevidenced(thing, byAction)];
  }
}
