import type { Page } from '../page.js';

/** Pages that are of one thing: asked without one, they let it be searched. */
export function searchFirst(title: string, what: string): Page {
  return {
    title,
    body: (
      <>
        <p>{what} Search for the thing; its page leads here.</p>
        <form class="gt-search gt-search--large" action="/search" method="get">
          <label for="search-first">What to look for</label>
          <input id="search-first" name="q" type="search" />
          <button type="submit">Find</button>
        </form>
      </>
    ),
  };
}
