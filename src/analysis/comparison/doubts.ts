import type { Reference } from '../cited-passage.js';

/** A discrepancy that a figure is a side of, with all its sides. */
export interface FigureDispute extends Reference {
  readonly operation: string;
  /** What was computed from the sides. */
  readonly computed?: number | null;
  readonly sides: readonly {
    readonly id: string;
    readonly kind: string;
    readonly value?: number | null;
  }[];
}

/** Parts that come to less than the whole: the source leaves some out, and no figure is at odds with another. */
function isPartOfWhole({ operation, computed, sides }: FigureDispute): boolean {
  if (operation !== 'SUM' || typeof computed !== 'number') return false;
  return Math.max(...sides.flatMap(({ value }) => value ?? [])) >= computed;
}

/**
 * Whether a discrepancy makes the figures themselves doubtful: only where figures stand against figures.
 * Where words are at odds, or a claim with the figures beside it, the figures stand as the source gives them.
 */
export const isInDoubt = (dispute: FigureDispute): boolean =>
  dispute.operation !== 'WORDING' &&
  dispute.sides.every(({ kind }) => kind === 'Observation') &&
  !isPartOfWhole(dispute);
