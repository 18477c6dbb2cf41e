import { textChoice, oneOf } from '../choices.js';
import {
  SearchDocument,
  WordsInDocument,
  type SearchQuery,
  type WordsInQuery,
} from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { Explained } from '../parts/explained.js';
import { Input, Select } from '../parts/fields.js';
import { ThingLink } from '../parts/thing-link.js';
import { KINDS } from '../kinds.js';
import type { Table } from '../../tables/table.js';
import { wordsInTable } from '../../tables/words-in.js';
import { counted, inWords, kindInWords, upperFirst } from '../words.js';

type Found = SearchQuery['search'];

function Hits({ found, first }: { readonly found: Found; readonly first: number }) {
  if (found.total === 0)
    return (
      <p>
        Nothing in the record is called “{found.phrase}”, and no statement has these words. Try a
        shorter word, the start of one, or an abbreviation. That the record has nothing is no proof
        that the documents have nothing: see <a href="/about">its limits</a>.
      </p>
    );
  return (
    <>
      {found.hits[0]?.match === 'SOME_WORDS' ? (
        <p>Nothing has all of these words. These have half of them at least.</p>
      ) : null}
      <p role="status">
        {counted(found.total, 'thing')} found
        {found.total > first ? `; the first ${first} are shown` : ''}.
      </p>
      <ol class="gt-hits">
        {found.hits.map(({ id, kind, name, summary, match, snippet }) => (
          <li>
            <p class="gt-hit">
              <ThingLink thing={{ id, kind, name }} kind />
            </p>
            <p>
              <Explained text={snippet ?? summary ?? ''} />
            </p>
            <p class="gt-small">found by {inWords(match)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A phrase without a letter or digit finds nothing, and can be looked for nowhere. */
const hasWord = (phrase: string | undefined) =>
  phrase !== undefined && /[\p{L}\p{N}]/u.test(phrase);

type Words = WordsInQuery['wordsIn'];

/** In which documents the words themselves stand: what the record has nothing on may still be told of there, or not. */
function WordsTable({ of }: { readonly of: Words }) {
  return (
    <section aria-labelledby="words-in">
      <h2 id="words-in">
        Do the documents have {of.words.length === 1 ? 'this word' : 'these words'}?
      </h2>
      <p class="gt-small">
        Each word by itself, singular or plural. It may mean another thing there, and the thing may
        stand there under another word.
      </p>
      <table>
        <caption>Words in the documents</caption>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Has</th>
            <th scope="col">Has not</th>
          </tr>
        </thead>
        <tbody>
          {of.documents.map(({ document, name, searched, standing, missing }) => (
            <tr>
              <th scope="row">
                <ThingLink thing={{ id: document, kind: 'Document', name }} />
              </th>
              <td>{searched ? standing.join(', ') || '–' : 'not searched: nothing can be said'}</td>
              <td>{searched ? missing.join(', ') || '–' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const tablesOf = (found: Found, wordsIn: Words): Table[] => [
  {
    heading: `Search for ${found.phrase}`,
    columns: ['id', 'kind', 'name', 'summary', 'found by'],
    rows: found.hits.map(({ id, kind, name, summary, snippet, match }) => [
      id,
      kindInWords(kind),
      name,
      snippet ?? summary ?? '',
      inWords(match),
    ]),
    notes: [],
  },
  wordsInTable({ ...wordsIn, phrase: found.phrase }),
];

/** What a plain word finds. */
export async function searchPage({ ask, choices }: PageRequest): Promise<Page> {
  const phrase = textChoice(choices, 'q');
  const kind = oneOf(choices, 'kind', KINDS);
  const first = choices.get('all') === 'yes' ? 200 : 20;
  const variables = { phrase: phrase ?? '', first, ...(kind ? { kinds: [kind] } : {}) };
  const isAsked = hasWord(phrase);
  const found = isAsked ? (await ask(SearchDocument, variables)).search : undefined;
  const words = isAsked
    ? (await ask(WordsInDocument, { phrase: variables.phrase })).wordsIn
    : undefined;
  return {
    title: phrase === undefined ? 'Search' : `Search for “${phrase}”`,
    ...(found ? { asked: { document: SearchDocument, variables } } : {}),
    tables: found && words ? tablesOf(found, words) : [],
    body: (
      <>
        <form class="gt-search gt-search--large" action="/search" method="get">
          <Input
            name="q"
            label="What to look for"
            type="search"
            value={phrase}
            hint="A name, an abbreviation, a few plain words"
          />
          <Select
            name="kind"
            label="Only"
            any="all kinds"
            value={kind}
            options={KINDS.map((value) => ({ value, label: upperFirst(kindInWords(value)) }))}
          />
          <button type="submit">Find</button>
        </form>
        {found ? <Hits found={found} first={first} /> : null}
        {phrase !== undefined && !found ? (
          <p>“{phrase}” has no word in it. Give a word or two.</p>
        ) : null}
        {found && found.total > first && first < 200 ? (
          <p>
            <a
              href={`/search?${new URLSearchParams({ q: found.phrase, ...(kind ? { kind } : {}), all: 'yes' }).toString()}`}
            >
              Show up to 200
            </a>
          </p>
        ) : null}
        {words ? <WordsTable of={words} /> : null}
      </>
    ),
  };
}
