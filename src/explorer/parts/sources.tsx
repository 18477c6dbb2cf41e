import type { SourceFragment } from '../generated/graphql.js';
import { addressOfPassage } from '../addresses.js';
import { dateInWords, inWords, voiceInWords } from '../words.js';
import { useAround, useHref } from './frame-context.js';
import { Highlighted } from './highlighted.js';

/** A citation as a reader would write it under a text of their own. */
export function referenceOf(
  { locator, cite, date }: Pick<SourceFragment, 'locator' | 'cite' | 'date'>,
  title: string,
  publisher: string | undefined,
  fingerprint: string,
): string {
  const by = publisher === undefined ? '' : `${publisher}, `;
  return `${by}${title} (${dateInWords(date)}), ${cite} [${locator}]; by Golden Thread, record ${fingerprint}`;
}

function Source({ source }: { readonly source: SourceFragment }) {
  const { frame } = useAround();
  const href = useHref();
  const row = frame.documents.get(source.document);
  const title = row?.title ?? source.document;
  return (
    <div class="gt-source">
      <p>
        <a href={href(addressOfPassage(source.document, source.locator))}>{title}</a>, {source.cite}
      </p>
      <p class="gt-small">
        Voice: {voiceInWords(source.voice)} · dated {dateInWords(source.date)}
        {row?.dateInferred === true ? ' (inferred)' : ''} · passage {source.locator} · found by the
        words “{source.anchor}”
      </p>
      {source.text === null || source.text === undefined ? (
        <p class="gt-small">The document is not at hand here, so its words are not shown.</p>
      ) : (
        <blockquote>
          <Highlighted text={source.text} anchor={source.anchor} />
        </blockquote>
      )}
      {source.verdict === null || source.verdict === undefined ? null : (
        <p class="gt-small">
          Compared with the document when the program was started:{' '}
          <strong>{inWords(source.verdict)}</strong>
        </p>
      )}
      <p class="gt-small gt-reference">
        {referenceOf(source, title, row?.publisher, frame.dataset.fingerprint)}
      </p>
    </div>
  );
}

/** Where something was read: a short line that opens to document, voice, date, passage and its words. */
export function Sources({ of }: { readonly of: readonly SourceFragment[] }) {
  const { frame } = useAround();
  if (of.length === 0) return null;
  const short = of.map(({ document, locator }) => {
    const row = frame.documents.get(document);
    return `${row?.shortTitle ?? row?.name ?? document} ${locator}`;
  });
  return (
    <details class="gt-sources">
      <summary>
        <span class="gt-hidden">{short.length === 1 ? 'Source: ' : 'Sources: '}</span>
        {[...new Set(short)].join('; ')}
      </summary>
      {of.map((source) => (
        <Source source={source} />
      ))}
    </details>
  );
}
