/** MUST stops the load; SHOULD is listed, and counts until it is mended or accepted. */
export const LEVELS = ['MUST', 'SHOULD'] as const;
export type Level = (typeof LEVELS)[number];

/** A place in the record. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** A fault in our data: a value, listed with all others, never thrown. */
export interface Problem extends Source {
  readonly check: string;
  readonly level: Level;
  /** What was found, the nearest valid choice, the remedy. */
  readonly message: string;
  /** The id of the thing it is about, by which an exception is listed in `seed/accepted.yml`. */
  readonly about?: string;
}

/** As design §7.7 prints a problem: `<file>:<line>  MUST  <check>` and an indented sentence. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}  ${problem.level}  ${problem.check}\n  ${problem.message}`;
}

/** By file, then line, then check: the order in which a curator mends. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order, the same on every machine (a locale's order is not). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
