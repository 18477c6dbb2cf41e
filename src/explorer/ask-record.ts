import type { TypedDocumentString } from './generated/graphql.js';

/** Asks the API one of the explorer's own documents; rejects with a `Refusal`. */
export type AskRecord = <Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
) => Promise<Answer>;

/** The API did not answer: what it said, by its code (design §7.9). */
export class Refusal extends Error {
  readonly code: string;
  /** Ids or words near what was asked for. */
  readonly nearest: readonly string[];

  constructor(message: string, code: string, nearest: readonly string[] = []) {
    super(message);
    this.code = code;
    this.nearest = nearest;
  }
}

/** The id under which a document is sent: the hash of its text. */
export function documentId(document: {
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}): string {
  return String(document.__meta__?.['hash'] ?? '');
}
