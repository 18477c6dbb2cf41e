import type { OneWorkFragment } from '../generated/graphql.js';
import { dateInWords, inWords } from '../words.js';
import { roleInWords } from '../../model/role-words.js';
import { Basis } from './basis.js';
import { useAround } from './frame-context.js';
import { Sources } from './sources.js';
import { ThingLink, ThingLinks } from './thing-link.js';

function Participants({ of }: { readonly of: OneWorkFragment['participants'] }) {
  return (
    <ul>
      {of.map(({ organisation, role, amount, basis, named, rationale, citations, through }) => (
        <li>
          <ThingLink thing={organisation} />: {roleInWords(role)}
          {amount ? ` (${amount})` : ''} <Basis basis={basis} />
          {named ? '' : ' (told by its type only)'}
          {through ? <span class="gt-small"> through {through.name}</span> : null}
          {rationale ? <span class="gt-small"> {rationale}</span> : null}
          <Sources of={citations} />
        </li>
      ))}
    </ul>
  );
}

/** A report of a force names its partners and leaves the force out. */
function Told({
  forces,
  participants,
}: {
  readonly forces: OneWorkFragment['forces'];
  readonly participants: OneWorkFragment['participants'];
}) {
  const unlisted = forces.filter(
    ({ id }) => !participants.some(({ organisation }) => organisation.id === id),
  );
  if (unlisted.length === 0) return null;
  return (
    <p class="gt-small">
      Told in a document about <ThingLinks things={unlisted} />, which is not listed: a report names
      the partners, and seldom its own force.
    </p>
  );
}

/** Pieces of shared work: what it is, on which themes, where, and each body's role. */
export function Works({
  works,
  caption,
}: {
  readonly works: readonly OneWorkFragment[];
  readonly caption: string;
}) {
  const { frame } = useAround();
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="gt-wide">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Work</th>
            <th scope="col">Themes and places</th>
            <th scope="col">Who, in which role</th>
          </tr>
        </thead>
        <tbody>
          {works.map(
            ({ thing, stage, stageAsOf, themes, places, documents, forces, participants }) => (
              <tr>
                <th scope="row">
                  <ThingLink thing={thing} kind />
                  <span class="gt-small">
                    {' '}
                    {stage
                      ? `${inWords(stage)}${stageAsOf ? `, as of ${dateInWords(stageAsOf)}` : ''}; `
                      : ''}
                    {documents.map((id) => frame.documents.get(id)?.shortTitle ?? id).join(', ')}
                  </span>
                </th>
                <td>
                  <ul>
                    {themes.map(({ theme, aim }) => (
                      <li>
                        <ThingLink thing={theme} />{' '}
                        <span class="gt-small">
                          {aim === 'AIMED' ? 'meant for it' : aim ? 'touched' : ''}
                        </span>
                      </li>
                    ))}
                  </ul>
                  <ThingLinks things={places} />
                </td>
                <td>
                  <Participants of={participants} />
                  <Told forces={forces} participants={participants} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
