import type { CitedThing } from '../facts/facts.js';
import type { Gap, GapFacts } from './facts.js';
import { itemGaps } from './item-gaps.js';
import { initiativeGaps } from './initiative-gaps.js';
import { measureGaps, subObjectiveGaps } from './measure-gaps.js';
import { commitmentGaps, findingGaps, partnerGaps } from './promise-gaps.js';
import { GAP_RULE_IDS, type GapRuleId } from './rules.js';

type Decide = (thing: CitedThing, facts: GapFacts) => Gap[];

/** Which rules look at things of a kind. */
const BY_KIND: Readonly<Record<string, readonly Decide[]>> = {
  RiskArea: [itemGaps],
  Priority: [itemGaps],
  Pledge: [itemGaps],
  SubObjective: [itemGaps, subObjectiveGaps],
  Initiative: [initiativeGaps],
  Commitment: [commitmentGaps],
  Finding: [findingGaps],
  Measure: [measureGaps],
  Organisation: [partnerGaps],
};

/** Every gap of the things in question, by rule and then by thing. Pure: from the facts, nothing else. */
export function decideGaps(facts: GapFacts, rules: readonly GapRuleId[]): Gap[] {
  return facts.things
    .flatMap((thing) => (BY_KIND[thing.thing.kind] ?? []).flatMap((decide) => decide(thing, facts)))
    .filter(({ rule }) => rules.includes(rule))
    .sort(
      (one, other) =>
        GAP_RULE_IDS.indexOf(one.rule) - GAP_RULE_IDS.indexOf(other.rule) ||
        one.thing.id.localeCompare(other.thing.id),
    );
}
