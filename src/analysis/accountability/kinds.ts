/** Kinds that somebody can be held to account for. */
export const ACCOUNTABLE_KINDS: readonly string[] = [
  'Finding',
  'RiskArea',
  'Priority',
  'Pledge',
  'SubObjective',
  'Commitment',
  'Initiative',
  'Measure',
];
