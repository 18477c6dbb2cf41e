import { inAddress } from '../addresses.js';
import { chosen, dayChoice } from '../choices.js';
import { AppearancesDocument, type AppearancesQuery } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { SearchRecords } from '../parts/search-record.js';
import { Sources } from '../parts/sources.js';
import { ThingLink, ThingLinks } from '../parts/thing-link.js';
import { appearancesTable } from '../../tables/appearances.js';
import { counted, dateInWords, inWords } from '../words.js';
import { searchFirst } from './search-first.js';

type Standing = AppearancesQuery['appearances']['things'][number]['documents'][number];

/** What may be concluded where nothing cites a document for the thing. */
const SILENT: Readonly<Record<string, string>> = {
  MENTIONED: 'Its words stand here, and nobody has said whether they mean it.',
  NOT_THERE: 'The whole document was searched for it, and it is not there.',
  NOT_LOOKED: 'Nobody has looked: nothing can be said.',
};

function Silence({ standing }: { readonly standing: Standing }) {
  return (
    <>
      <p>{SILENT[standing.state] ?? 'Not named here.'}</p>
      {standing.mentions.length > 0 ? (
        <p class="gt-small">
          Open:{' '}
          {standing.mentions.map(({ passage, phrase }) => `“${phrase}” at ${passage}`).join('; ')}
        </p>
      ) : null}
      <SearchRecords searches={standing.search ? [standing.search] : []} />
    </>
  );
}

function Presence({ standing }: { readonly standing: Standing }) {
  return (
    <>
      <p>
        As {standing.as.map(inWords).join(', ')}
        {standing.names.length > 0
          ? `; called ${standing.names.map((name) => `“${name}”`).join(', ')}`
          : ''}
        .
      </p>
      {standing.standing.length === 0 && standing.details.length > 0 ? (
        <ul>
          {standing.details.map((detail) => (
            <li>{detail}</li>
          ))}
        </ul>
      ) : null}
      {standing.standing.length > 0 ? (
        <details open={standing.standing.length <= 8}>
          <summary>{counted(standing.standing.length, 'thing')} that stand here with it</summary>
          <ul class="gt-list">
            {standing.standing.map(({ thing, as, roles, details, citations }) => (
              <li>
                <ThingLink thing={thing} /> <span class="gt-kind">{inWords(as)}</span>
                <span class="gt-small"> {[...roles.map(inWords), ...details].join('; ')}</span>
                <Sources of={citations} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <Sources of={standing.citations} />
    </>
  );
}

/** One thing or theme through all documents in order of date, silence included with its search. */
export async function appearancesPage({ ask, rest, choices }: PageRequest): Promise<Page> {
  if (rest === '')
    return searchFirst(
      'In which documents',
      'In which documents something stands, as what, and where they are silent.',
    );
  const variables = { of: rest, ...chosen({ asOf: dayChoice(choices, 'asOf') }) };
  const { appearances } = await ask(AppearancesDocument, variables);
  const [one] = appearances.things;
  const name = appearances.of?.name ?? rest;
  return {
    title: `In which documents: ${name}`,
    above: [{ name, href: `/things/${inAddress(rest)}` }],
    asked: { document: AppearancesDocument, variables },
    tables: [appearancesTable(appearances as never)],
    body: (
      <>
        {one ? (
          <>
            {one.mayBe.length > 0 ? (
              <p>
                It may be the same as <ThingLinks things={one.mayBe} />; the sources don't say, so
                they are not merged.
              </p>
            ) : null}
            <ol class="gt-timeline">
              {one.documents.map((standing) => (
                <li>
                  <h2>
                    <ThingLink
                      thing={{ id: standing.document, kind: 'Document', name: standing.name }}
                    />
                  </h2>
                  <p class="gt-date">{dateInWords(standing.date)}</p>
                  {standing.present ? (
                    <Presence standing={standing} />
                  ) : (
                    <Silence standing={standing} />
                  )}
                </li>
              ))}
            </ol>
          </>
        ) : (
          <p>It stands in none of the documents.</p>
        )}
      </>
    ),
  };
}
