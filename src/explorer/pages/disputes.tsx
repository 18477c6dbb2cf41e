import { chosen, dayChoice, textChoice } from '../choices.js';
import { DisputesDocument } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { Explained } from '../parts/explained.js';
import { Choices, Input } from '../parts/fields.js';
import { Sources } from '../parts/sources.js';
import { ThingLink } from '../parts/thing-link.js';
import { disputesTable } from '../../tables/disputes.js';
import { counted, inWords } from '../words.js';

/** Where documents are at odds, both sides, and what we compute of them. */
export async function disputesPage({ ask, choices, path, rest }: PageRequest): Promise<Page> {
  const of = rest === '' ? textChoice(choices, 'of') : rest;
  const asOf = dayChoice(choices, 'asOf');
  const variables = { first: 500, ...chosen({ of, asOf }) };
  const { disputes } = await ask(DisputesDocument, variables);
  return {
    title: disputes.of ? `Disputes: ${disputes.of.name}` : 'Disputes',
    asked: { document: DisputesDocument, variables },
    tables: [disputesTable(disputes as never)],
    body: (
      <>
        <p>
          {counted(disputes.total, 'place')} where a document is at odds with itself or with
          another. Both sides are kept; what is computed is our arithmetic, not the documents'.
        </p>
        <Choices action={path} summary="Choose a thing or a date">
          <Input
            name="of"
            label="Only what concerns"
            hint="An id, as in a page's address"
            value={of}
          />
          <Input name="asOf" label="As of" type="date" value={asOf} />
        </Choices>
        {disputes.disputes.map(({ id, name, operation, computed, summary, sides }) => (
          <section aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            <p>
              <Explained text={summary} />
            </p>
            <p class="gt-small">
              Compared by {inWords(operation)}
              {computed === null || computed === undefined
                ? ''
                : `; computed: ${computed.toLocaleString('en-GB')}`}
              .
            </p>
            <ul class="gt-sides">
              {sides.map(({ thing, text, citations }) => (
                <li>
                  <p>{text}</p>
                  <p class="gt-small">
                    <ThingLink thing={thing} kind />
                  </p>
                  <Sources of={citations} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
}
