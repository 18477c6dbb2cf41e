import type { Verdict } from '../model/citation.js';
import type { Database } from '../analysis/run-cypher.js';

/** The words of passages and the verdicts on citations, where the documents are at hand. */
export interface PassageTexts {
  readonly textOf: (document: string, locator: string) => string | undefined;
  readonly verdictOf: (citation: string) => Verdict | undefined;
}

/** What every resolver receives; the first three are read by the generated API. */
export interface Context {
  readonly executionContext: Database['driver'];
  readonly sessionConfig: { readonly database: string };
  readonly transaction: {
    readonly timeout: number;
    readonly metadata: { readonly requestId: string };
  };
  readonly at: Database;
  readonly passages?: PassageTexts;
}
