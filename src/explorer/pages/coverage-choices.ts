import { chosen, dayChoice, listChoice, oneOf, someOf, textChoice } from '../choices.js';
import type {
  CoverageBy,
  CoverageQueryVariables,
  EvidenceKind,
  Listing,
} from '../generated/graphql.js';

export const BYS = ['DOCUMENT', 'PLAN', 'APPROACH'] as const satisfies readonly CoverageBy[];
export const EVIDENCE = [
  'INITIATIVE',
  'FINDING',
  'PUBLIC_QUESTION',
  'COMMITMENT',
  'MEASURE',
] as const satisfies readonly EvidenceKind[];
export const LISTINGS = [
  'KEY_RISK',
  'OTHER_PRIORITY_AREA',
  'KEY_THREAT',
  'ADDITIONAL_THREAT',
] as const satisfies readonly Listing[];
export const BASES = ['STATED', 'MATCHED', 'INFERRED'] as const;

/** What a reader chose of a gap map. */
export interface CoverageChoices {
  readonly by: CoverageBy | undefined;
  readonly documents: readonly string[] | undefined;
  readonly evidence: readonly EvidenceKind[] | undefined;
  readonly basis: readonly (typeof BASES)[number][] | undefined;
  readonly asOf: string | undefined;
  readonly place: string | undefined;
  readonly listing: readonly Listing[] | undefined;
  /** Another register, shown beside this one. */
  readonly beside: string | undefined;
}

/** Reads them from the address. @throws Refusal that says what may be chosen */
export function readCoverageChoices(choices: URLSearchParams): CoverageChoices {
  return {
    by: oneOf(choices, 'by', BYS),
    documents: listChoice(choices, 'in'),
    evidence: someOf(choices, 'evidence', EVIDENCE),
    basis: someOf(choices, 'basis', BASES),
    asOf: dayChoice(choices, 'asOf'),
    place: textChoice(choices, 'place'),
    listing: someOf(choices, 'listing', LISTINGS),
    beside: textChoice(choices, 'with'),
  };
}

/** The same as the API takes them. */
export function coverageVariables(
  plan: string,
  { by, documents, evidence, basis, asOf, place, listing }: CoverageChoices,
): CoverageQueryVariables {
  const asked = {
    by,
    in: documents,
    evidence,
    basis,
    asOf,
    place,
    rows: listing ? { listings: listing } : undefined,
  };
  return { plan, ...chosen(asked) };
}
