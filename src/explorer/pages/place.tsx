import { inAddress } from '../addresses.js';
import { Refusal } from '../ask-record.js';
import { SharedWorkDocument, ThingDocument } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { readKind } from '../read-kind.js';
import { ThingLink } from '../parts/thing-link.js';
import { Works } from '../parts/works.js';
import { sharedWorkTable } from '../../tables/shared-work.js';
import { counted } from '../words.js';
import { LinksOf, StatementsOf } from './thing-parts.js';

async function chooser({ ask }: PageRequest): Promise<Page> {
  const places = await readKind(ask, 'Place');
  return {
    title: 'Places',
    body: (
      <ul class="gt-list">
        {places.map(({ id, name, summary }) => (
          <li>
            <a href={`/places/${inAddress(id)}`}>{name}</a>
            {summary ? <span class="gt-small"> {summary}</span> : null}
          </li>
        ))}
      </ul>
    ),
  };
}

/** What stands where: what is located in a place, what is said of it, and the work that bodies share there. */
export async function placePage(request: PageRequest): Promise<Page> {
  const { ask, rest } = request;
  if (rest === '') return chooser(request);
  const { entity } = await ask(ThingDocument, { id: rest });
  if (entity?.kind !== 'Place')
    throw new Refusal(
      `The record has no place with the id "${rest}". All places are at /places.`,
      'UNKNOWN_ID',
    );
  const { sharedWork } = await ask(SharedWorkDocument, { place: rest, first: 500 });
  return {
    title: `Place: ${entity.name}`,
    above: [{ name: 'Places', href: '/places' }],
    asked: { document: SharedWorkDocument, variables: { place: rest, first: 500 } },
    tables: [sharedWorkTable(sharedWork as never)],
    body: (
      <>
        {entity.summary ? <p class="gt-lede">{entity.summary}</p> : null}
        <p class="gt-small">
          A place that stands after a question may be where its asker is from; the answer may speak
          of elsewhere.{' '}
          <ThingLink
            thing={{ id: entity.id, kind: 'Place', name: 'All that the record has of it' }}
          />
        </p>
        <h2>What is here</h2>
        <LinksOf entity={entity} />
        <h2>Shared work here</h2>
        {sharedWork.works.length === 0 ? (
          <p>None that the documents tell of.</p>
        ) : (
          <Works
            works={sharedWork.works}
            caption={`${counted(sharedWork.total, 'piece')} of shared work`}
          />
        )}
        <h2>What is said of it</h2>
        <StatementsOf entity={entity} />
      </>
    ),
  };
}
