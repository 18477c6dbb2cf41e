/** What the program does when the kill comes: the line with which it begins, and how long it may take. */
export const STAGES = {
  fetching: { begins: /^Fetching the Neo4j server/, milliseconds: 1500 },
  starting: { begins: /^Starting the database/, milliseconds: 6000 },
  loading: { begins: /^The database answers/, milliseconds: 2500 },
  serving: { begins: /^Golden Thread is ready/, milliseconds: 1000 },
} as const;

export type Stage = keyof typeof STAGES;

/** Who is killed. */
export const VICTIMS = ['app', 'database', 'both'] as const;
export type Victim = (typeof VICTIMS)[number];

export interface Moment {
  readonly stage: Stage;
  readonly victim: Victim;
  /** Milliseconds after the stage has begun. */
  readonly after: number;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function openRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many moments: each stage with each victim in turn, at random times within the stage. */
export function chooseMoments(times: number, seed: number): Moment[] {
  const random = openRandom(seed);
  const stages = Object.keys(STAGES) as Stage[];
  return Array.from({ length: times }, (_, n) => {
    const stage = stages[n % stages.length]!;
    const victim = VICTIMS[Math.floor(n / stages.length) % VICTIMS.length]!;
    return { stage, victim, after: Math.round(random() * STAGES[stage].milliseconds) };
  });
}
