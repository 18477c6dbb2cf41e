import type { Level, Problem, Source } from '../problem.js';
import type { Seed } from '../seed/seed.js';

/** One rule of the record: what must hold, how much it matters, and the function that looks. */
export interface Check {
  /** Also the name of its file; printed with every problem, and frozen by a test. */
  readonly id: string;
  readonly level: Level;
  /** The rule in one sentence, for `docs/checks.md`. */
  readonly sentence: string;
  /** Whether a row of `seed/accepted.yml` can let a problem pass: never what the graph can't bear. */
  readonly acceptable: boolean;
  /** Whether it waits until all can be read, because it would take the unread for missing. */
  readonly needsWhole: boolean;
  /** Every place where the rule is broken. `others` is what all the other checks found. */
  readonly check: (seed: Seed, others?: readonly Problem[]) => Problem[];
}

/** One place where a rule is broken, before the rule's name is put to it. */
export interface Found {
  readonly at: Source;
  readonly about?: string;
  /** What was found, the nearest valid choice, the remedy. */
  readonly message: string;
}

interface Definition extends Pick<Check, 'id' | 'level' | 'sentence'> {
  readonly acceptable?: false;
  readonly needsWhole?: true;
  /** Left out by the rules that reading itself holds (`src/seed`). */
  readonly find?: (seed: Seed, others: readonly Problem[]) => readonly Found[];
}

/** One fault has one message: what several links share is told once for its line. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ file, line, message }: Problem) => `${file}:${line} ${message}`;
  return [...new Map([...problems].reverse().map((p) => [keyOf(p), p])).values()].reverse();
}

/** Makes a check: what reading found under its id, and what its own function finds. */
export function defineCheck({ id, level, sentence, ...rest }: Definition): Check {
  const { acceptable = true, needsWhole = false, find = () => [] } = rest;
  const stamp = ({ at, about, message }: Found): Problem => ({
    check: id,
    level,
    file: at.file,
    line: at.line,
    message,
    ...(about === undefined ? {} : { about }),
  });
  return {
    id,
    level,
    sentence,
    acceptable,
    needsWhole,
    check: (seed, others = []) =>
      withoutRepeats([
        ...seed.problems.filter((problem) => problem.check === id),
        ...find(seed, others).map(stamp),
      ]),
  };
}
