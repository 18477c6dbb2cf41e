/** Where a command speaks: answers to stdout, all else to stderr (design §7.7). */
export interface Terminal {
  /** One line of the answer. */
  readonly answer: (line: string) => void;
  /** One line of progress or of what went wrong. */
  readonly report: (line: string) => void;
  /** Whether progress is seen as it moves. */
  readonly moving: boolean;
}

/** Exit codes (design §7.7): clean; problems in data or arguments; surroundings or a fault. */
export const EXIT = { clean: 0, problems: 1, surroundings: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
