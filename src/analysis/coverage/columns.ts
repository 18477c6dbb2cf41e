import { APPROACHES } from '../../model/initiative.js';
import type { Reference } from '../cited-passage.js';
import type { Candidate, CoverageFacts, CoverageOptions, DocumentFact } from './facts.js';
import type { Scope } from './grade.js';

export type By = 'DOCUMENT' | 'PLAN' | 'APPROACH';

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  /** Whether all its documents were read to the end. */
  readonly curated: boolean;
  readonly scope: Scope;
}

/** What the choice of documents rests on. */
export interface DocumentChoice {
  /** Documents that were asked for by name. */
  readonly in?: readonly string[] | undefined;
  /** Documents that the plan's own items are cited to. */
  readonly own: ReadonlySet<string>;
}

/** Whether a document can hold a kind of evidence at all. */
function canHold(
  document: DocumentFact,
  facts: CoverageFacts,
  { evidence }: CoverageOptions,
): boolean {
  if ([...evidence].some((kind) => kind !== 'Finding' && kind !== 'PublicQuestion')) return true;
  if (evidence.has('Finding') && document.voice === 'INSPECTORATE') return true;
  const holdsQuestions = facts.subjects.some(
    ({ thing, citations }) =>
      thing.kind === 'PublicQuestion' && citations.some((one) => one.document === document.id),
  );
  return evidence.has('PublicQuestion') && holdsQuestions;
}

/**
 * The documents that can concern the plan's own force and Commissioner. One that tells of other forces
 * and of none of these is another force's, and holds nothing of this plan unless a link says so; one
 * that tells of no force at all may concern any.
 */
export function ownDocuments({ documents, own, direct }: CoverageFacts): readonly DocumentFact[] {
  if (own.bodies.size === 0) return documents;
  const answering = new Set(
    direct.flatMap(({ citations }) => citations.map(({ document }) => document)),
  );
  return documents.filter(
    ({ id, tellsOf }) =>
      !tellsOf ||
      tellsOf.length === 0 ||
      tellsOf.some((body) => own.bodies.has(body)) ||
      answering.has(id),
  );
}

/** The documents that count, the earliest first. */
export function chooseDocuments(
  facts: CoverageFacts,
  choice: DocumentChoice,
  options: CoverageOptions,
): DocumentFact[] {
  const { asOf } = options;
  const isPublished = ({ dateTo }: DocumentFact) => asOf === undefined || dateTo <= asOf;
  if (choice.in !== undefined)
    return facts.documents.filter((one) => isPublished(one) && choice.in?.includes(one.id));
  return ownDocuments(facts).filter(
    (one) => isPublished(one) && !choice.own.has(one.id) && canHold(one, facts, options),
  );
}

const all = () => true;
const isCurated = ({ curation }: DocumentFact) => curation !== 'SEGMENTED';

function columnsByPlan(
  facts: CoverageFacts,
  documents: ReadonlySet<string>,
  curated: boolean,
): Column[] {
  const plans = new Map<string, Reference>();
  for (const { plans: found } of facts.surroundings.values())
    for (const plan of found) plans.set(plan.id, plan);
  const contributes = (plan: string) => (thing: Candidate) =>
    facts.surroundings.get(thing.id)?.plans.some(({ id }) => id === plan) ?? false;
  const none = (thing: Candidate) => (facts.surroundings.get(thing.id)?.plans ?? []).length === 0;
  return [
    ...[...plans.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, name }) => ({
        id,
        name,
        date: null,
        curated,
        scope: { documents, holds: contributes(id) },
      })),
    { id: 'none', name: 'No plan', date: null, curated, scope: { documents, holds: none } },
  ];
}

function columnsByApproach(documents: ReadonlySet<string>, curated: boolean): Column[] {
  const takes = (approach: string) => (thing: Candidate) =>
    thing.approach?.includes(approach) ?? false;
  return APPROACHES.map((approach) => ({
    id: approach,
    name: approach.charAt(0) + approach.slice(1).toLowerCase().replaceAll('_', ' '),
    date: null,
    curated,
    scope: { documents, holds: takes(approach) },
  }));
}

/** The columns of a gap map, in order, and the scope of all of them together. */
export function chooseColumns(
  by: By,
  facts: CoverageFacts,
  documents: readonly DocumentFact[],
): { columns: Column[]; whole: Scope } {
  const ids = new Set(documents.map(({ id }) => id));
  const whole = { documents: ids, holds: all };
  const curated = documents.every(isCurated);
  if (by === 'PLAN') return { columns: columnsByPlan(facts, ids, curated), whole };
  if (by === 'APPROACH') return { columns: columnsByApproach(ids, curated), whole };
  const columns = documents.map((document) => ({
    id: document.id,
    name: document.name,
    date: document.date,
    curated: isCurated(document),
    scope: { documents: new Set([document.id]), holds: all },
  }));
  return { columns, whole };
}
