import { inAddress } from '../addresses.js';
import { chosen, dayChoice, listChoice, textChoice } from '../choices.js';
import {
  BodiesDocument,
  SharedWorkDocument,
  UnmetDocument,
  type SharedWorkQuery,
  type UnmetQuery,
} from '../generated/graphql.js';
import { bodyNetwork, layOutNetwork, type Network } from '../diagrams/body-network.js';
import { keptLayout } from '../diagrams/kept-layout.js';
import { NetworkDiagram } from '../diagrams/network-diagram.js';
import type { Page, PageRequest } from '../page.js';
import { Explained } from '../parts/explained.js';
import { Sources } from '../parts/sources.js';
import { readKind } from '../read-kind.js';
import { ThingLink, ThingLinks } from '../parts/thing-link.js';
import { Works } from '../parts/works.js';
import { sharedWorkTable, unmetPartnershipsTable } from '../../tables/shared-work.js';
import { counted } from '../words.js';
import { PartnerForm } from './partner-form.js';
import { sharedWorkVariables } from './partner-choices.js';

function Adjacency({ network }: { readonly network: Network }) {
  const names = new Map(network.bodies.map(({ id, name }) => [id, name]));
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label="Who works with whom, as a table">
      <table class="gt-wide">
        <caption>Who works with whom</caption>
        <thead>
          <tr>
            <th scope="col">Body</th>
            <th scope="col">Works with</th>
            <th scope="col">On</th>
          </tr>
        </thead>
        <tbody>
          {network.ties.map(({ one, other, works }) => (
            <tr>
              <th scope="row">
                <a href={`/partners/${inAddress(one)}`}>{names.get(one)}</a>
              </th>
              <td>
                <a href={`/partners/${inAddress(other)}`}>{names.get(other)}</a>
              </td>
              <td>
                <ThingLinks things={works} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Unmet({ pairs }: { readonly pairs: UnmetQuery['unmetPartnerships']['pairs'] }) {
  return (
    <ul class="gt-list">
      {pairs.map(({ one, other, theme, why, ofOne, ofOther }) => (
        <li>
          <ThingLink thing={one} /> and <ThingLink thing={other} />, on <ThingLink thing={theme} />
          <p class="gt-small">
            <Explained text={why} />
          </p>
          {[
            { body: one, works: ofOne },
            { body: other, works: ofOther },
          ].map(({ body, works }) => (
            <div>
              <p class="gt-small">
                {body.name}: <ThingLinks things={works.map(({ thing }) => thing)} />
              </p>
              <Sources
                of={works.flatMap(({ participants }) =>
                  participants
                    .filter(({ organisation }) => organisation.id === body.id)
                    .flatMap(({ citations }) => citations),
                )}
              />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

type Shared = SharedWorkQuery['sharedWork'];

/** Who works with whom, and where each is drawn. */
const networkOf = keptLayout((works: Shared['works']) => {
  const network = bodyNetwork(works);
  return { network, placed: layOutNetwork(network) };
});

function Shown({ sharedWork }: { readonly sharedWork: Shared }) {
  if (sharedWork.works.length === 0)
    return sharedWork.unnamed.length > 0 ? null : <p>None with these choices.</p>;
  const { network, placed } = networkOf(sharedWork.works);
  return (
    <>
      <h2>Who works with whom</h2>
      {network.ties.length === 0 ? (
        <p>
          No two named bodies are listed together here. A report names a force’s partners, and
          seldom the force: see below.
        </p>
      ) : (
        <>
          <NetworkDiagram network={placed} />
          <details>
            <summary>The same as a table ({counted(network.ties.length, 'pair')})</summary>
            <Adjacency network={network} />
          </details>
        </>
      )}
      <h2>The work</h2>
      <Works works={sharedWork.works} caption="Shared work" />
    </>
  );
}

/** Bodies that no passage names, and things that only sound like what was asked for. */
function Apart({ sharedWork: { unnamed, soundsAlike } }: { readonly sharedWork: Shared }) {
  return (
    <>
      {unnamed.length > 0 ? (
        <>
          <h2>Bodies told by their type only</h2>
          <Works works={unnamed} caption="Work with bodies that no passage names" />
        </>
      ) : null}
      {soundsAlike.length > 0 ? (
        <p>
          Sounds alike, and is not merged with it, since no passage says that they are the same:{' '}
          <ThingLinks things={soundsAlike} />
        </p>
      ) : null}
    </>
  );
}

function About({
  total,
  id,
  name,
}: {
  readonly total: number;
  readonly id: string;
  readonly name: string | undefined;
}) {
  return (
    <>
      <p>
        {counted(total, 'piece')} of shared work
        {name === undefined ? '' : ` in which ${name} takes part`}: initiatives, events, forums,
        buildings, commitments. A partnership that the documents don't tell of is not here; that is
        no proof that there is none.
      </p>
      {name === undefined ? null : (
        <p>
          <a href={`/things/${inAddress(id)}`}>All that the record has of {name}</a> ·{' '}
          <a href={`/appearances/${inAddress(id)}`}>in which documents it stands</a>
        </p>
      )}
    </>
  );
}

/** Pairs that could meet; where bodies were chosen, only those that one of them is in. */
async function readUnmet({
  ask,
  rest,
  choices,
}: PageRequest): Promise<UnmetQuery['unmetPartnerships']> {
  const asked = chosen({ theme: textChoice(choices, 'theme'), asOf: dayChoice(choices, 'asOf') });
  const { unmetPartnerships } = await ask(UnmetDocument, { first: 500, ...asked });
  const among = [rest === '' ? [] : [rest], listChoice(choices, 'with') ?? []];
  const pairs = unmetPartnerships.pairs.filter(({ one, other }) =>
    among.every((ids) => ids.length === 0 || ids.includes(one.id) || ids.includes(other.id)),
  );
  return { ...unmetPartnerships, pairs };
}

/** What bodies share, drawn and as tables; of one body, with `/partners/<id>`. */
export async function partnersPage(request: PageRequest): Promise<Page> {
  const { ask, rest, choices } = request;
  const { organisations: bodies } = await ask(BodiesDocument, {});
  const [themes, places] = await Promise.all([readKind(ask, 'Theme'), readKind(ask, 'Place')]);
  const variables = {
    ...sharedWorkVariables(choices, [...new Set(bodies.map(({ type }) => type))]),
    ...(rest === '' ? {} : { partner: rest }),
  };
  const { sharedWork } = await ask(SharedWorkDocument, variables);
  const unmet = await readUnmet(request);
  const name = bodies.find(({ id }) => id === rest)?.name;
  return {
    title: name === undefined ? 'Explore shared work' : `Shared work: ${name}`,
    above: rest === '' ? [] : [{ name: 'Explore shared work', href: '/partners' }],
    asked: { document: SharedWorkDocument, variables },
    tables: [sharedWorkTable(sharedWork as never), unmetPartnershipsTable(unmet as never)],
    body: (
      <>
        <About total={sharedWork.total + sharedWork.unnamed.length} id={rest} name={name} />
        <p class="gt-on-screen">
          <a href="#could-meet">Where two could meet</a>, at the end of this page
        </p>
        <PartnerForm request={request} bodies={bodies} themes={themes} places={places} />
        <Shown sharedWork={sharedWork} />
        <Apart sharedWork={sharedWork} />
        <h2 id="could-meet">Where two could meet</h2>
        <p>
          {counted(unmet.pairs.length, 'pair')} of named bodies work on the same theme and share
          nothing that the documents tell of. A question to put to them, not a finding.
          {textChoice(choices, 'place') === undefined
            ? ''
            : ' The pairs are of everywhere, not of the chosen place alone.'}
        </p>
        <Unmet pairs={unmet.pairs} />
      </>
    ),
  };
}
