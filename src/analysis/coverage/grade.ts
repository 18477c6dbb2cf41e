import { compareBasis, type Basis } from '../../model/basis.js';
import type { CitedPassage, Reference } from '../cited-passage.js';
import type {
  Candidate,
  CoverageFacts,
  CoverageOptions,
  Direct,
  Part,
  Surroundings,
} from './facts.js';
import { nearbyOf } from './nearby.js';
import { othersWhoRun } from './run-by-others.js';

/** Why evidence is not enough by itself, or an item not covered; in the order in which they are told. */
export const REASONS = [
  'PART_MISSING',
  'PART_NOT_LOOKED',
  'NARROWER_ONLY',
  'TOUCHED_ONLY',
  'PLANNED_ONLY',
  'PILOT_ONLY',
  'NOT_IN_PLACE',
  'INFERRED_ONLY',
  'EARLIER_ONLY',
  'WHOLE_ONLY',
  'FILTERED',
] as const;
export type Reason = (typeof REASONS)[number];

/** One thing that is evidence, graded. */
export interface Evidence {
  readonly thing: Candidate;
  /** The theme at which it meets the item; null where a link says so of the item itself. */
  readonly theme: Reference | null;
  readonly aim: string | null;
  readonly basis: Basis;
  readonly reasons: readonly Reason[];
  readonly hidden: boolean;
  readonly organisations: readonly Reference[];
  readonly citations: readonly CitedPassage[];
}

/** In which documents of the column something is told; none outside it. */
export interface Scope {
  readonly documents: ReadonlySet<string>;
  /** Of a column that is no document: whether a thing belongs to it. */
  readonly holds: (thing: Candidate) => boolean;
}

const NOWHERE: Omit<Surroundings, 'id'> = {
  organisations: [],
  located: false,
  hands: [],
  plans: [],
  measured: false,
};

function stageReason(
  { kind, stage, stageAsOfTo }: Candidate,
  measured: boolean,
  asOf: string | undefined,
): Reason[] {
  if (kind !== 'Initiative') return [];
  const isKnownYet = asOf === undefined || !stageAsOfTo || stageAsOfTo <= asOf;
  if (!isKnownYet) return ['NOT_IN_PLACE'];
  switch (stage) {
    case 'IN_PLACE':
      return [];
    case 'ENDED':
      return measured ? [] : ['NOT_IN_PLACE'];
    case 'PLANNED':
    case 'PROPOSED':
      return ['PLANNED_ONLY'];
    case 'PILOT':
      return ['PILOT_ONLY'];
    default:
      return ['NOT_IN_PLACE'];
  }
}

interface Found {
  readonly thing: Candidate;
  readonly theme: Reference | null;
  readonly aim: string | null;
  readonly bases: readonly Basis[];
  readonly narrower: boolean;
  readonly citations: readonly CitedPassage[];
}

function gradeFound(found: Found, facts: CoverageFacts, options: CoverageOptions): Evidence {
  const { thing, theme, aim, narrower, citations } = found;
  const around = facts.surroundings.get(thing.id) ?? NOWHERE;
  const basis = [...found.bases].sort(compareBasis)[0] ?? 'INFERRED';
  const isEarlier = citations.every(({ document }) => {
    const date = facts.documents.find(({ id }) => id === document)?.dateTo;
    return facts.planFrom !== undefined && date !== undefined && date < facts.planFrom;
  });
  const reasons: Reason[] = [
    ...(narrower ? (['NARROWER_ONLY'] as const) : []),
    ...(aim === 'TOUCHED' ? (['TOUCHED_ONLY'] as const) : []),
    ...stageReason(thing, around.measured, options.asOf),
    ...(basis === 'INFERRED' ? (['INFERRED_ONLY'] as const) : []),
    ...(isEarlier ? (['EARLIER_ONLY'] as const) : []),
  ];
  const hidden = !options.basis.has(basis) || (options.inPlace && !around.located);
  const { organisations } = around;
  return { thing, theme, aim, basis, reasons, hidden, organisations, citations };
}

/** The citations that stand in the column; none where the thing is not in it. */
function within(scope: Scope, thing: Candidate, citations: readonly CitedPassage[]) {
  return scope.holds(thing)
    ? citations.filter(({ document }) => scope.documents.has(document))
    : [];
}

/** Evidence for one part: of its own theme, or of a narrower one; never of a broader or a related one, nor what others run. */
export function evidenceForPart(
  part: Part,
  dismissed: ReadonlySet<string>,
  facts: CoverageFacts,
  scope: Scope,
  options: CoverageOptions,
): Evidence[] {
  return nearbyOf(facts, part.id).subjects.flatMap(({ subject, path }) => {
    const { link, theme, themeName, thing, citations } = subject;
    if (!options.evidence.has(thing.kind) || dismissed.has(thing.id)) return [];
    if (path === undefined || path.relation === 'BROADER') return [];
    if (othersWhoRun(thing, facts)) return [];
    const here = within(scope, thing, citations);
    if (here.length === 0) return [];
    const narrower = path.relation === 'NARROWER';
    const bases = [part.basis, link.basis, path.basis];
    const aim = link.aim ?? null;
    const at = { id: theme, kind: 'Theme', name: themeName };
    return [
      gradeFound({ thing, theme: at, aim, bases, narrower, citations: here }, facts, options),
    ];
  });
}

/** Links by which a thing answers an item itself. */
const ANSWERS = ['ADDRESSES', 'CONTRIBUTES_TO', 'RESPONDS_TO', 'COMMITS_TO', 'FOLLOWS_UP'];

/** Evidence for an item as a whole. */
export function directEvidence(
  links: readonly Direct[],
  facts: CoverageFacts,
  scope: Scope,
  options: CoverageOptions,
): Evidence[] {
  return links.flatMap(({ link, thing, citations }) => {
    if (!ANSWERS.includes(link.kind) || !options.evidence.has(thing.kind)) return [];
    const here = within(scope, thing, citations);
    if (here.length === 0) return [];
    const found = { thing, theme: null, aim: null, bases: [link.basis], narrower: false };
    return [gradeFound({ ...found, citations: here }, facts, options)];
  });
}
