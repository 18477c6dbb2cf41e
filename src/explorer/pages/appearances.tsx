import { inAddress } from '../addresses.js';
import { chosen, dayChoice } from '../choices.js';
import { AppearancesDocument, type AppearancesQuery } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { SearchRecords } from '../parts/search-record.js';
import { Sources } from '../parts/sources.js';
import { ThingLink, ThingLinks } from '../parts/thing-link.js';
import { appearancesTable } from '../../tables/appearances.js';
import { dateInWords, inWords } from '../words.js';
import { searchFirst } from './search-first.js';

type Standing = AppearancesQuery['appearances']['things'][number]['documents'][number];

function Silence({ standing }: { readonly standing: Standing }) {
  return (
    <>
      <p>Not named here.</p>
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
      {standing.details.length > 0 ? (
        <ul>
          {standing.details.map((detail) => (
            <li>{detail}</li>
          ))}
        </ul>
      ) : null}
      {standing.things.length > 0 ? (
        <p class="gt-small">
          With: <ThingLinks things={standing.things} />
        </p>
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
