/**
 * On what a link rests, worst first (design §3): STATED, the passage says so of this very item;
 * MATCHED, the passage states the subject, and that it is this item of another document is by the
 * shared theme or name; INFERRED, the curator's judgement, with a rationale a reader can dispute.
 */
export const BASES = ['INFERRED', 'MATCHED', 'STATED'] as const;
export type Basis = (typeof BASES)[number];

/** Orders bases by strength: negative where `a` is the weaker. */
export function compareBasis(a: Basis, b: Basis): number {
  return BASES.indexOf(a) - BASES.indexOf(b);
}
