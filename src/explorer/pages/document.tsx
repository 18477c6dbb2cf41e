import { inAddress } from '../addresses.js';
import { Refusal } from '../ask-record.js';
import {
  DocumentPassagesDocument,
  DocumentVerdictsDocument,
  type DocumentPassagesQuery,
} from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { Highlighted } from '../parts/highlighted.js';
import { useAround } from '../parts/frame-context.js';
import { referenceOf } from '../parts/sources.js';
import { ThingLink } from '../parts/thing-link.js';
import { readPages } from '../read-pages.js';
import { counted, dateInWords, inWords, kindInWords, voiceInWords } from '../words.js';

type Passage = DocumentPassagesQuery['passages'][number];

function readPassages({ ask, rest }: PageRequest): Promise<Passage[]> {
  return readPages(
    async (offset) => (await ask(DocumentPassagesDocument, { id: rest, offset })).passages,
  );
}

/** How many citations of the document have which verdict, and those that are no longer unchanged. */
async function readVerdicts({
  ask,
  rest,
}: PageRequest): Promise<{ counts: Map<string, number>; changed: Map<string, string> }> {
  const counts = new Map<string, number>();
  const changed = new Map<string, string>();
  const citations = await readPages(
    async (offset) => (await ask(DocumentVerdictsDocument, { id: rest, offset })).citations,
  );
  for (const { locator, verdict } of citations) {
    if (!verdict) continue;
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (verdict !== 'UNCHANGED') changed.set(locator, verdict);
  }
  return { counts, changed };
}

/** Links are told at their ends; what stands here are the things that a passage made. */
function Made({ passage }: { readonly passage: Passage }) {
  const things = passage.citedBy.filter(({ isLink }) => !isLink);
  const links = passage.citedByCount - things.length;
  if (passage.setAside) return <p class="gt-small">Set aside: {passage.setAside}</p>;
  return (
    <>
      <ul class="gt-list gt-made">
        {things.map(({ id, kind, name, anchor }) => (
          <li>
            <ThingLink thing={{ id, kind, name }} />{' '}
            <span class="gt-kind">{kindInWords(kind)}</span>
            <span class="gt-small"> “{anchor}”</span>
          </li>
        ))}
      </ul>
      {links > 0 ? <p class="gt-small">and {counted(links, 'link')}</p> : null}
    </>
  );
}

function PassageRow({
  passage,
  document,
  verdict,
}: {
  readonly passage: Passage;
  readonly document: string;
  readonly verdict: string | undefined;
}) {
  const { frame } = useAround();
  const row = frame.documents.get(document);
  const anchor =
    passage.citedBy.find(({ isLink }) => !isLink)?.anchor ?? passage.citedBy[0]?.anchor ?? '';
  return (
    <li id={passage.locator} class="gt-passage">
      <h2>
        <a href={`#${encodeURIComponent(passage.locator)}`}>{passage.locator}</a>{' '}
        <span class="gt-small">{passage.cite}</span>
      </h2>
      {row === undefined ? null : (
        <p
          class="gt-small gt-reference gt-scripted"
          hidden
          data-reference={referenceOf(
            { ...passage, date: row.date },
            row.title,
            row.publisher,
            frame.dataset.fingerprint,
          )}
        />
      )}
      <div class="gt-passage__row">
        <div class="gt-passage__text">
          {passage.text ? (
            <blockquote>
              <Highlighted text={passage.text} anchor={anchor} />
            </blockquote>
          ) : (
            <p class="gt-small">The document is not at hand here.</p>
          )}
          {verdict === undefined ? null : (
            <p class="gt-small">Since it was pinned: {inWords(verdict)}</p>
          )}
        </div>
        <div class="gt-passage__made">
          <Made passage={passage} />
        </div>
      </div>
    </li>
  );
}

function chooser({ frame }: PageRequest): Page {
  return {
    title: 'Documents',
    body: (
      <ul class="gt-list">
        {[...frame.documents.values()].map((row) => (
          <li>
            <a href={`/documents/${inAddress(row.id)}`}>{row.title}</a>
            <p>
              {row.publisher}, {dateInWords(row.date)}; voice: {voiceInWords(row.voice)}.{' '}
              {row.summary}
            </p>
            <p class="gt-small">How its date is known: {row.dateKnownBy}</p>
          </li>
        ))}
      </ul>
    ),
  };
}

const passagesTable = (title: string, passages: readonly Passage[]) => ({
  heading: title,
  columns: ['passage', 'cited as', 'headings', 'cited by', 'set aside because', 'things'],
  rows: passages.map(({ locator, cite, headings, citedByCount, setAside, citedBy }) => [
    locator,
    cite,
    headings.join(' › '),
    String(citedByCount),
    setAside ?? '',
    citedBy
      .filter(({ isLink }) => !isLink)
      .map(({ id }) => id)
      .join('; '),
  ]),
  notes: [],
});

/** The document's own outermost headings, each with the first passage below it. */
function Contents({ passages }: { readonly passages: readonly Passage[] }) {
  const first = new Map<string, string>();
  for (const { headings, locator } of passages) {
    const [outermost] = headings;
    if (outermost !== undefined && !first.has(outermost)) first.set(outermost, locator);
  }
  if (first.size < 2) return null;
  return (
    <nav aria-label="Contents">
      <h2>Contents</h2>
      <ol>
        {[...first].map(([heading, locator]) => (
          <li>
            <a href={`#${encodeURIComponent(locator)}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A document passage by passage: its words where at hand, and what was made of each. */
export async function documentPage(request: PageRequest): Promise<Page> {
  const { rest, frame } = request;
  if (rest === '') return chooser(request);
  const row = frame.documents.get(rest);
  if (!row)
    throw new Refusal(`The record has no document with the id "${rest}".`, 'UNKNOWN_ID', [
      ...frame.documents.keys(),
    ]);
  const [passages, { counts, changed }] = await Promise.all([
    readPassages(request),
    readVerdicts(request),
  ]);
  const aside = passages.filter(({ setAside }) => setAside).length;
  const verdicts = [...counts].map(([verdict, count]) => `${count} ${inWords(verdict)}`).join(', ');
  return {
    title: row.title,
    above: [{ name: 'Documents', href: '/documents' }],
    asked: { document: DocumentPassagesDocument, variables: { id: rest, offset: 0 } },
    tables: [passagesTable(row.title, passages)],
    body: (
      <>
        <p>
          {row.publisher}, {dateInWords(row.date)}
          {row.dateInferred ? ' (inferred)' : ''}; voice: {voiceInWords(row.voice)}. {row.summary}
        </p>
        <p class="gt-small">How its date is known: {row.dateKnownBy}</p>
        <p>
          {counted(passages.length, 'passage')}, of which {aside} set aside with a reason.{' '}
          {verdicts === ''
            ? 'The document is not at hand here, so nothing was verified at this start.'
            : `Citations compared with the document when the program was started: ${verdicts}.`}{' '}
          <a href={`/things/${inAddress(rest)}`}>What is said of the document itself</a> ·{' '}
          <a href={`/gaps/${inAddress(rest)}`}>What it leaves open</a>
        </p>
        <Contents passages={passages} />
        <ol class="gt-passages">
          {passages.map((passage) => (
            <PassageRow passage={passage} document={rest} verdict={changed.get(passage.locator)} />
          ))}
        </ol>
      </>
    ),
  };
}
