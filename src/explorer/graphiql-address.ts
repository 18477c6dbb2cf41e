import type { Asked } from './page.js';

/** Where a reader asks a page's question again, and changes it. */
export function graphiqlAddress({ document, variables }: Asked): string {
  const query = document.toString().trim().replaceAll(/^ {4}/gm, '');
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables, undefined, 2) });
  return `/graphiql?${asked.toString()}`;
}
