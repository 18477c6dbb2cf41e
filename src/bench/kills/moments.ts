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

/** Kills that need no new server to follow are quick, and so come more often. */
const ORDER: readonly Stage[] = [
  'fetching',
  'starting',
  'loading',
  'serving',
  'loading',
  'serving',
];

/** So many moments: the stages in turn, each with each victim in turn, at random times within the stage. */
export function chooseMoments(times: number, seed: number): Moment[] {
  const random = openRandom(seed);
  const met = new Map<Stage, number>();
  return Array.from({ length: times }, (_, n) => {
    const stage = ORDER[n % ORDER.length]!;
    const before = met.get(stage) ?? 0;
    met.set(stage, before + 1);
    const victim = VICTIMS[before % VICTIMS.length]!;
    return { stage, victim, after: Math.round(random() * STAGES[stage].milliseconds) };
  });
}

/** `database killed 1204 ms into loading`. */
export function formatMoment({ stage, victim, after }: Moment): string {
  return `${victim} killed ${after} ms into ${stage}`;
}
