import type { CitedPassage, Reference } from '../cited-passage.js';
import type { DecidedPart } from './decide-cell.js';
import type { CoverageFacts, CoverageOptions, Direct, MentionFact } from './facts.js';
import type { Scope } from './grade.js';
import { nearbyOf, type NearSubject } from './nearby.js';
import { othersWhoRun, tellOthers } from './run-by-others.js';

export type NearReason =
  | 'BROADER_THEME'
  | 'RELATED_THEME'
  | 'CASE'
  | 'RUN_BY_OTHERS'
  | 'OTHER_KIND'
  | 'NAMED_ONLY'
  | 'DISMISSED'
  | 'REVIEWED';

/** What stands there and does not count, with the reason. */
export interface NearMention {
  readonly thing: Reference;
  readonly reason: NearReason;
  readonly why: string;
  readonly citations: readonly CitedPassage[];
}

const WHY: Readonly<Record<NearReason, string>> = {
  BROADER_THEME: 'It is about something broader, which may leave this out.',
  RELATED_THEME: 'It is about something related, and not about this.',
  RUN_BY_OTHERS: 'Others run it.',
  CASE: 'It is a single case, told as an example.',
  OTHER_KIND: 'It is about this, and is no evidence of the kind asked for.',
  NAMED_ONLY: 'The words stand there, and nothing of the kind asked for.',
  DISMISSED: 'A curator read it and dismissed it.',
  REVIEWED: 'The words stand there for something else.',
};

function reasonOf({ subject, path }: NearSubject, facts: CoverageFacts, options: CoverageOptions) {
  const { thing } = subject;
  const counts = options.evidence.has(thing.kind);
  if (path?.relation === 'SAME' || path?.relation === 'NARROWER') {
    if (counts) return othersWhoRun(thing, facts) ? ('RUN_BY_OTHERS' as const) : undefined;
    return thing.type === 'CASE' ? ('CASE' as const) : ('OTHER_KIND' as const);
  }
  if (!counts) return undefined;
  return path ? ('BROADER_THEME' as const) : ('RELATED_THEME' as const);
}

const referenceTo = ({ id, kind, name }: Reference): Reference => ({ id, kind, name });

function bySubject(
  part: DecidedPart,
  facts: CoverageFacts,
  scope: Scope,
  options: CoverageOptions,
) {
  return nearbyOf(facts, part.theme.id).subjects.flatMap((near): NearMention[] => {
    const { subject } = near;
    const reason = reasonOf(near, facts, options);
    if (reason === undefined) return [];
    const citations = subject.citations.filter(({ document }) => scope.documents.has(document));
    if (citations.length === 0) return [];
    const others = reason === 'RUN_BY_OTHERS' ? othersWhoRun(subject.thing, facts) : undefined;
    const why = others ? tellOthers(others) : WHY[reason];
    return [{ thing: referenceTo(subject.thing), reason, why, citations }];
  });
}

function dismissals(links: readonly Direct[], scope: Scope): NearMention[] {
  return links.flatMap(({ link, thing, citations }): NearMention[] => {
    const here = citations.filter(({ document }) => scope.documents.has(document));
    if (link.kind !== 'DISMISSED' || here.length === 0) return [];
    const why = link.rationale ?? WHY.DISMISSED;
    return [{ thing: referenceTo(thing), reason: 'DISMISSED', why, citations: here }];
  });
}

function byMention(mention: MentionFact): NearMention[] {
  const { thing, account, passage, phrase } = mention;
  if (thing === null || account === 'IN_LONGER_TERM' || account === 'UNREVIEWED') return [];
  const reason = account === 'REVIEWED' ? 'REVIEWED' : 'NAMED_ONLY';
  const citation = { ...passage, anchor: phrase };
  const why = reason === 'REVIEWED' ? thing.name : WHY.NAMED_ONLY;
  return [{ thing: referenceTo(thing), reason, why, citations: [citation] }];
}

/**
 * What stands in a column near a part and doesn't count, each thing once, by the strongest reason; the
 * evidence itself is left out.
 */
export function nearMentions(
  part: DecidedPart,
  links: readonly Direct[],
  facts: CoverageFacts,
  scope: Scope,
  options: CoverageOptions,
): NearMention[] {
  const counted = new Set(part.evidence.map(({ thing }) => thing.id));
  const mentions = nearbyOf(facts, part.theme.id).mentions.filter(({ document }) =>
    scope.documents.has(document),
  );
  const all = [
    ...dismissals(links, scope),
    ...bySubject(part, facts, scope, options),
    ...mentions.flatMap(byMention),
  ];
  const seen = new Set(counted);
  return all.filter(({ thing }) => {
    if (seen.has(thing.id)) return false;
    seen.add(thing.id);
    return true;
  });
}
