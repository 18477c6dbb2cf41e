/**
 * What an examination found. `fails` is a fault of the surroundings, `faulty` one of the record or of
 * what is made of it, `note` is worth knowing and no fault.
 */
export type State = 'ok' | 'note' | 'faulty' | 'fails';

/** One line of what `doctor` says. */
export interface Finding {
  readonly name: string;
  readonly state: State;
  readonly text: string;
  /** The command, or else the step, that mends what is wrong. */
  readonly mend?: string;
  /** Lines below it. */
  readonly more?: readonly string[];
}

const WIDTH = 13;

/** One line: the state, what was looked at, what was found, and behind an arrow what mends it. */
export function formatFinding({ name, state, text, mend }: Finding): string {
  return `${state.padEnd(6)}  ${name.padEnd(WIDTH)} ${text}${mend === undefined ? '' : ` → ${mend}`}`;
}

/** Bytes for people. */
export function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(0)} MB`;
}
