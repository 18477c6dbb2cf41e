/** An answer as rows under headings: what a terminal prints and a spreadsheet opens. */
export interface Table {
  readonly heading: string;
  readonly columns: readonly string[];
  /** Columns that a spreadsheet gets and a terminal has no room for. */
  readonly wide?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the answer comes to, below the rows. */
  readonly notes: readonly string[];
}

/** `NO_RESPONSE_FOUND` as a reader says it. */
export const inWords = (value: string) => value.toLowerCase().replaceAll('_', ' ');

interface Cited {
  readonly document: string;
  readonly locator: string;
}

/** Where it stands, as `document locator`, once each. */
export const cited = (citations: readonly Cited[]) =>
  [...new Set(citations.map(({ document, locator }) => `${document} ${locator}`))].join('; ');

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names of things in a row. */
export const named = (things: readonly Named[]) => things.map(({ name }) => name).join(', ');

export type CitedList = readonly Cited[];
