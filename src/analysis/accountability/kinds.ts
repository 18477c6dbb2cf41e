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

/** Kinds that hold such things, or answer for them: their accounts are those of all that is in them. */
export const CONTAINER_KINDS: readonly string[] = [
  'Plan',
  'Inspection',
  'Document',
  'Organisation',
  'Theme',
];
