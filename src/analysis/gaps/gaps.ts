import { findFingerprint } from '../dataset/dataset.js';
import { referenceTo } from '../facts/facts.js';
import { pageOf, type Page } from '../page.js';
import type { Database } from '../run-cypher.js';
import { askedOf } from './asked.js';
import { decideGaps } from './decide-gaps.js';
import type { Gap } from './facts.js';
import { findGapFacts } from './find-facts.js';
import { GAP_RULE_IDS, ruleNamed, type GapRuleId } from './rules.js';
import { findScope } from './scope.js';

export interface GapsArguments extends Page {
  readonly plan?: string | null;
  readonly of?: string | null;
  readonly rules?: readonly GapRuleId[] | null;
  readonly asOf?: string | null;
}

function answerGap({ rule, thing, looked: _, searches, reasons = [], ...gap }: Gap) {
  const { level, closes } = ruleNamed(rule);
  return {
    ...gap,
    rule,
    level,
    closes,
    reasons,
    thing: referenceTo(thing),
    searches: searches.map(({ id, document, terms, hits, open, current }) => ({
      id,
      document,
      terms,
      hits,
      open,
      current,
    })),
  };
}

/**
 * What a plan, inspection, document or body leaves open (design §5). Throws `UnknownIdError` for an id that
 * is not there, `ArgumentError` where nothing is asked about.
 */
export async function gaps(at: Database, asked: GapsArguments) {
  const asOf = asked.asOf ?? null;
  const scope = await findScope(at, asked, asOf);
  const [facts, fingerprint] = await Promise.all([
    findGapFacts(at, scope, asOf),
    findFingerprint(at),
  ]);
  const rules = asked.rules ?? GAP_RULE_IDS;
  const decided = decideGaps(facts, rules);
  const gapsFound = decided.filter(({ looked }) => looked);
  const notLooked = decided.filter(({ looked }) => !looked);
  return {
    of: scope.of,
    asOf,
    today: facts.today,
    fingerprint,
    gaps: pageOf(gapsFound, asked).map(answerGap),
    notLooked: pageOf(notLooked, asked).map(answerGap),
    totals: GAP_RULE_IDS.filter((rule) => rules.includes(rule)).map((rule) => ({
      rule,
      ...askedOf(rule, facts),
      gaps: gapsFound.filter((gap) => gap.rule === rule).length,
      notLooked: notLooked.filter((gap) => gap.rule === rule).length,
    })),
  };
}
