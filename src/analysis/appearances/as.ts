/** As what a thing stands in a document. */
export type As =
  | 'PLAN_ITEM'
  | 'INITIATIVE'
  | 'FINDING'
  | 'FIGURE'
  | 'QUESTION'
  | 'COMMITMENT'
  | 'PARTNER'
  | 'EVENT'
  | 'SUBJECT'
  | 'NAMED';

/** What a kind stands as; others are subjects, or merely named. */
export const BY_KIND: Readonly<Record<string, As>> = {
  RiskArea: 'PLAN_ITEM',
  Priority: 'PLAN_ITEM',
  Pledge: 'PLAN_ITEM',
  SubObjective: 'PLAN_ITEM',
  Initiative: 'INITIATIVE',
  Finding: 'FINDING',
  Measure: 'FIGURE',
  Observation: 'FIGURE',
  PublicQuestion: 'QUESTION',
  Commitment: 'COMMITMENT',
  Event: 'EVENT',
};
