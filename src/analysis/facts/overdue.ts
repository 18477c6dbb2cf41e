import type { Thing } from './facts.js';

/** States in which a promise is settled, one way or the other. */
const SETTLED: readonly string[] = ['MET', 'MISSED', 'ABANDONED'];

/** Whether the date of a promise had passed by a day, with no outcome told. */
export const isOverdue = ({ dueTo, state }: Thing, today: string): boolean =>
  Boolean(dueTo && dueTo < today) && !SETTLED.includes(state ?? '');
