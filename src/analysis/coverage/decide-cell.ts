import type { CoverageFacts, CoverageOptions, Direct, Item, Part, SearchFact } from './facts.js';
import { nearbyOf } from './nearby.js';
import {
  directEvidence,
  evidenceForPart,
  REASONS,
  type Evidence,
  type Reason,
  type Scope,
} from './grade.js';

export const STATES = ['EVIDENCED', 'PARTIAL', 'NONE_FOUND', 'NOT_LOOKED'] as const;
export type State = (typeof STATES)[number];

export interface DecidedPart {
  readonly theme: Part;
  readonly state: State;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Evidence[];
  readonly searches: readonly SearchFact[];
}

export interface DecidedCell {
  readonly state: State;
  readonly reasons: readonly Reason[];
  readonly parts: readonly DecidedPart[];
  readonly direct: readonly Evidence[];
}

const inOrder = (reasons: Iterable<Reason>): Reason[] => {
  const given = new Set(reasons);
  return REASONS.filter((reason) => given.has(reason));
};

/**
 * Why none of the evidence is enough: what all of it lacks; where nothing is lacked by all, every lack of any of it
 * (design §2: every reason that applies).
 */
function reasonsOf(evidence: readonly Evidence[]): Reason[] {
  const [first, ...others] = evidence;
  const common = (first?.reasons ?? []).filter((reason) =>
    others.every(({ reasons }) => reasons.includes(reason)),
  );
  return inOrder(common.length > 0 ? common : evidence.flatMap(({ reasons }) => reasons));
}

/** Rule `some`: what the visible evidence for one thing comes to; undefined where there is none at all. */
function stateOfEvidence(
  evidence: readonly Evidence[],
): { state: State; reasons: Reason[] } | undefined {
  if (evidence.length === 0) return undefined;
  const visible = evidence.filter(({ hidden }) => !hidden);
  if (visible.length === 0) return { state: 'PARTIAL', reasons: ['FILTERED'] };
  if (visible.some(({ reasons }) => reasons.length === 0))
    return { state: 'EVIDENCED', reasons: [] };
  return { state: 'PARTIAL', reasons: reasonsOf(visible) };
}

/** The searches that would have to stand behind an absence: of the theme and all narrower ones, in every document. */
function searchesFor(part: Part, facts: CoverageFacts, scope: Scope): SearchFact[] {
  return nearbyOf(facts, part.id).searches.filter(({ document }) => scope.documents.has(document));
}

/** Rule `looked`: every document was read and searched, with the terms of today, and every hit accounted for. */
function wasLookedFor(
  part: Part,
  searches: readonly SearchFact[],
  facts: CoverageFacts,
  scope: Scope,
) {
  if (scope.documents.size === 0) return false;
  const isRead = [...scope.documents].every((id) =>
    facts.documents.some((one) => one.id === id && one.curation !== 'SEGMENTED'),
  );
  const isSearched = [...scope.documents].every((document) =>
    searches.some((search) => search.sought === part.id && search.document === document),
  );
  return isRead && isSearched && searches.every(({ current, open }) => current && open === 0);
}

function decidePart(
  part: Part,
  evidence: readonly Evidence[],
  facts: CoverageFacts,
  scope: Scope,
): DecidedPart {
  const searches = searchesFor(part, facts, scope);
  const decided = stateOfEvidence(evidence) ?? {
    state: wasLookedFor(part, searches, facts, scope) ? 'NONE_FOUND' : 'NOT_LOOKED',
    reasons: [],
  };
  return { theme: part, ...decided, evidence, searches };
}

const hasEvidence = ({ evidence }: DecidedPart) => evidence.length > 0;

/** Rule `whole`: the item from its parts and from what is said of it as a whole. */
function decideWhole(parts: readonly DecidedPart[], direct: readonly Evidence[]) {
  const all = (state: State) => parts.length > 0 && parts.every((part) => part.state === state);
  if (parts.length === 0)
    return stateOfEvidence(direct) ?? { state: 'NOT_LOOKED' as const, reasons: [] };
  if (all('EVIDENCED')) return { state: 'EVIDENCED' as const, reasons: [] };
  if (!parts.some(hasEvidence) && direct.length === 0)
    return {
      state: all('NONE_FOUND') ? ('NONE_FOUND' as const) : ('NOT_LOOKED' as const),
      reasons: [],
    };
  const reasons: Reason[] = parts.flatMap((part) => {
    if (part.state === 'NONE_FOUND') return ['PART_MISSING' as const];
    return part.state === 'NOT_LOOKED' ? ['PART_NOT_LOOKED' as const] : part.reasons;
  });
  if (!parts.some(hasEvidence)) {
    const whole = stateOfEvidence(direct);
    reasons.push('WHOLE_ONLY', ...(whole?.reasons ?? []));
  }
  return { state: 'PARTIAL' as const, reasons: inOrder(reasons) };
}

/**
 * Decides one cell of a gap map (design §2): the state of every part, then of the item. Where an item
 * has a single part, what answers the item answers that part.
 */
export function decideCell(
  item: Item,
  links: readonly Direct[],
  facts: CoverageFacts,
  scope: Scope,
  options: CoverageOptions,
): DecidedCell {
  const dismissed = new Set(
    links.filter(({ link }) => link.kind === 'DISMISSED').map(({ thing }) => thing.id),
  );
  const direct = directEvidence(links, facts, scope, options);
  const parts = item.parts.map((part) => {
    const own = evidenceForPart(part, dismissed, facts, scope, options);
    const evidence = item.parts.length === 1 ? [...own, ...direct] : own;
    return decidePart(part, evidence, facts, scope);
  });
  return { ...decideWhole(parts, direct), parts, direct };
}
