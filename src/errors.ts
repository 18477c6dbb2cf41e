/** What the program throws on purpose: a fault of the surroundings or of the call, told to the user. */
export abstract class GoldenThreadError extends Error {
  /** Exit code of the command that ends with it (design §7.7). */
  abstract readonly exitCode: 1 | 2;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/**
 * The surroundings are broken: no Java, no database, a bad setting, a full disk.
 * The message says what, where, what was found, and the remedy.
 */
export class SurroundingsError extends GoldenThreadError {
  readonly exitCode = 2;
}

/** A command was called wrongly. The message names the argument, the nearest valid choice, the remedy. */
export class ArgumentError extends GoldenThreadError {
  readonly exitCode = 1;
}

/** What went wrong, in one line, whatever was thrown. */
export function formatReason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
