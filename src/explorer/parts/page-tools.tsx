import type { Page, PageRequest } from '../page.js';
import { graphiqlAddress } from '../graphiql-address.js';

/** What can be taken away from a page: its tables, its question, itself on paper. */
export function PageTools({
  page,
  request,
}: {
  readonly page: Page;
  readonly request: PageRequest;
}) {
  const query = request.choices.toString();
  const file = (ending: string) => `${request.path}.${ending}${query === '' ? '' : `?${query}`}`;
  const hasTables = (page.tables?.length ?? 0) > 0;
  if (!hasTables && !page.asked) return null;
  return (
    <aside class="gt-tools" aria-label="Take this page with you">
      <ul>
        {hasTables ? (
          <>
            <li>
              <a href={file('csv')}>Table as CSV</a>
            </li>
            <li>
              <a href={file('xlsx')}>Tables as Excel workbook</a>
            </li>
          </>
        ) : null}
        {page.asked ? (
          <li>
            <a href={graphiqlAddress(page.asked)}>The query behind this page</a>
          </li>
        ) : null}
        <li class="gt-scripted" hidden>
          <button type="button" data-print>
            Print
          </button>
        </li>
      </ul>
    </aside>
  );
}
