import type { SearchRecordFragment } from '../generated/graphql.js';
import { inAddress } from '../addresses.js';
import { termInWords } from '../told.js';
import { counted } from '../words.js';
import { useAround, useHref } from './frame-context.js';

function hitsInWords(hits: number, open: number): string {
  if (hits === 0) return 'no mention';
  const accounted =
    open === 0 ? 'all accounted for' : `${open} not accounted for, so nothing can be said`;
  return `${counted(hits, 'mention')}, ${accounted}`;
}

/** The searches behind an absence: terms, hits, and whether each hit is accounted for. */
export function SearchRecords({
  searches,
}: {
  readonly searches: readonly SearchRecordFragment[];
}) {
  const { frame } = useAround();
  const href = useHref();
  if (searches.length === 0)
    return <p class="gt-small">No search was made: nothing can be said.</p>;
  return (
    <ul class="gt-searches">
      {searches.map(({ document, terms, hits, open, current }) => (
        <li>
          <a href={href(`/documents/${inAddress(document)}`)}>
            {frame.documents.get(document)?.shortTitle ?? document}
          </a>
          : searched for {terms.map((term) => `“${termInWords(term)}”`).join(', ')};{' '}
          {hitsInWords(hits, open)}
          {current ? '' : '; the search is out of date and counts for nothing'}
        </li>
      ))}
    </ul>
  );
}
