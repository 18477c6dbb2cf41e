import type { CitedThing } from '../facts/facts.js';
import { referenceTo } from '../facts/facts.js';
import type { Gap, GapFacts, ItemCoverage } from './facts.js';
import { riskGaps, searchesOf } from './risk-gaps.js';

function promiseGaps(thing: CitedThing, { byAnything }: ItemCoverage): Gap[] {
  const { state, parts } = byAnything;
  if (state !== 'NONE_FOUND' && state !== 'NOT_LOOKED') return [];
  return [
    {
      rule: 'ITEM_WITHOUT_LATER_EVIDENCE',
      thing: referenceTo(thing.thing),
      parts: parts.map(({ theme }) => referenceTo(theme)),
      why:
        state === 'NONE_FOUND'
          ? 'Every later document was searched, and none tells of anything done, found, asked or counted for it.'
          : 'Nothing later for it is in the record, and not every later document was searched, or none is there.',
      citations: thing.citations,
      searches: searchesOf(parts),
      looked: state === 'NONE_FOUND',
    },
  ];
}

function droppedGaps(thing: CitedThing, { dropped }: GapFacts): Gap[] {
  return dropped
    .filter(({ item }) => item === thing.thing.id)
    .map(({ next, explained }) => ({
      rule: 'ITEM_DROPPED' as const,
      thing: referenceTo(thing.thing),
      parts: [next],
      why: `${next.name} does not carry it on, and no document says why.${explained ? ` Nearest to it: ${explained}` : ''}`,
      citations: thing.citations,
      searches: [],
      looked: true,
    }));
}

/** Gaps of a plan's items: risks, priorities, pledges (design §2; the states are those of the gap map). */
export function itemGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  const coverage = facts.coverage.get(thing.thing.id);
  const { kind } = thing.thing;
  if (!coverage) return droppedGaps(thing, facts);
  return [
    ...(kind === 'RiskArea' ? riskGaps(thing, coverage) : []),
    ...(kind === 'Priority' || kind === 'Pledge' ? promiseGaps(thing, coverage) : []),
    ...droppedGaps(thing, facts),
  ];
}
