import { oneOf } from '../choices.js';
import { OfKindDocument, type OfKindQuery } from '../generated/graphql.js';
import { KINDS } from '../kinds.js';
import type { Page, PageRequest } from '../page.js';
import { Explained } from '../parts/explained.js';
import { ThingLink } from '../parts/thing-link.js';
import { counted, kindInWords, upperFirst } from '../words.js';
import { pluralOf } from './home.js';

type Row = OfKindQuery['entities'][number];

/** All things of one kind, by name. */
export async function thingsPage({ ask, choices }: PageRequest): Promise<Page> {
  const kind = oneOf(choices, 'kind', KINDS) ?? 'Initiative';
  const rows: Row[] = [];
  for (;;) {
    const { entities } = await ask(OfKindDocument, { kind, offset: rows.length });
    rows.push(...entities);
    if (entities.length < 500) break;
  }
  const plural = pluralOf(kindInWords(kind));
  return {
    title: upperFirst(plural),
    asked: { document: OfKindDocument, variables: { kind, offset: 0 } },
    tables: [
      {
        heading: upperFirst(plural),
        columns: ['id', 'name', 'other names', 'summary'],
        rows: rows.map(({ id, name, otherNames, summary }) => [
          id,
          name,
          otherNames.join('; '),
          summary ?? '',
        ]),
        notes: [],
      },
    ],
    body: (
      <>
        <p>{counted(rows.length, kindInWords(kind), plural)}, by name.</p>
        <nav aria-label="Kinds">
          <ul class="gt-inline">
            {KINDS.map((other) => (
              <li>
                <a
                  href={`/things?kind=${other}`}
                  {...(other === kind ? { 'aria-current': 'page' } : {})}
                >
                  {upperFirst(pluralOf(kindInWords(other)))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ul class="gt-list">
          {rows.map(({ id, name, otherNames, summary }) => (
            <li>
              <ThingLink thing={{ id, kind, name }} />
              {otherNames.length > 0 ? (
                <span class="gt-small"> also {otherNames.join(', ')}</span>
              ) : null}
              {summary ? (
                <p class="gt-small">
                  <Explained text={summary} />
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
