/** A figure's value as the source gives it. */
export interface Figure {
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly rank?: number | null;
  /** None where there is no amount. */
  readonly qualifier?: string | null;
  readonly notAvailable?: boolean | null;
}

/** The least and the most that a figure can be; null: no bound is given on that side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

const FROM_BELOW = ['OVER', 'AT_LEAST'];
const FROM_ABOVE = ['UP_TO', 'UNDER', 'NEARLY'];

/** How far a figure that is given as "about" may be off, by our own convention: a tenth either way. */
export const ABOUT = 0.1;

/**
 * The bounds of a figure: "over 40" has no upper one, "nearly 40" no lower one, and "about 40" lies
 * within a tenth of it. Undefined where there is no value at all.
 */
export function boundsOf({
  value,
  low,
  high,
  rank,
  qualifier,
  notAvailable,
}: Figure): Bounds | undefined {
  if (notAvailable) return undefined;
  if (typeof low === 'number' && typeof high === 'number') return { low, high };
  const one = value ?? rank;
  if (typeof one !== 'number') return undefined;
  if (qualifier === 'ABOUT')
    return { low: one - Math.abs(one) * ABOUT, high: one + Math.abs(one) * ABOUT };
  if (FROM_BELOW.includes(qualifier ?? '')) return { low: one, high: null };
  if (FROM_ABOVE.includes(qualifier ?? '')) return { low: null, high: one };
  return { low: one, high: one };
}

export type Way = 'UP' | 'DOWN' | 'SAME';

/** Which way it goes from one figure to another; undefined where their bounds leave it open. */
export function wayBetween(first: Bounds, last: Bounds): Way | undefined {
  const isAfter = (one: Bounds, other: Bounds) =>
    one.high !== null && other.low !== null && other.low > one.high;
  if (isAfter(first, last)) return 'UP';
  if (isAfter(last, first)) return 'DOWN';
  const isExact = ({ low, high }: Bounds) => low !== null && low === high;
  return isExact(first) && isExact(last) ? 'SAME' : undefined;
}
