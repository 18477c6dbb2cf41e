import { roleInWords } from '../../model/role-words.js';
import { RELATIONSHIPS } from '../../model/relationships.js';
import type { ThingQuery } from '../generated/graphql.js';
import { Basis } from '../parts/basis.js';
import { Explained } from '../parts/explained.js';
import { Sources } from '../parts/sources.js';
import { ThingLink } from '../parts/thing-link.js';
import { counted, dateInWords, inWords, upperFirst, voiceInWords } from '../words.js';

export type Thing = NonNullable<ThingQuery['entity']>;
type Link = Thing['links'][number];

/** How a link reads from the thing whose page it is: the table of relations says both ways. */
export function readingOf({ kind, direction }: Link): string {
  const row = RELATIONSHIPS.find((other) => other.kind === kind);
  if (!row) return inWords(kind);
  return direction === 'FORWARDS' ? row.forwards : row.backwards;
}

/** Kinds of links that have a section of their own on the page, or none. */
const TOLD_ELSEWHERE = ['SAYS', 'OBSERVES'];

function details({ role, amount, aim, relation, status, derived }: Link): string {
  return [
    role ? roleInWords(role) : '',
    amount ?? '',
    aim ? (aim === 'AIMED' ? 'meant for it' : 'only touches on it') : '',
    relation ? inWords(relation) : '',
    status === 'DRAFT' ? 'draft' : '',
    derived ? 'computed from other links' : '',
  ]
    .filter((word) => word !== '')
    .join(', ');
}

function LinkItem({ link }: { readonly link: Link }) {
  const other = link.direction === 'FORWARDS' ? link.to : link.from;
  const more = details(link);
  return (
    <li>
      <ThingLink thing={other} kind /> <Basis basis={link.basis} />
      {more === '' ? null : <span class="gt-small"> {more}</span>}
      {link.rationale ? (
        <p class="gt-small">
          Why: <Explained text={link.rationale} />
        </p>
      ) : null}
      <Sources of={link.citations} />
    </li>
  );
}

/** A thing's links by how they read, each with its basis and its sources. */
export function LinksOf({
  entity,
  kinds,
}: {
  readonly entity: Thing;
  readonly kinds?: readonly string[];
}) {
  const links = entity.links.filter(({ kind }) =>
    kinds ? kinds.includes(kind) : !TOLD_ELSEWHERE.includes(kind),
  );
  const groups = new Map<string, Link[]>();
  for (const link of links)
    groups.set(readingOf(link), [...(groups.get(readingOf(link)) ?? []), link]);
  if (groups.size === 0) return <p>No link of this kind is in the record.</p>;
  return (
    <>
      {[...groups].map(([reading, of]) => (
        <section class="gt-group">
          <h3>
            {upperFirst(reading)} <span class="gt-small">{counted(of.length, 'link')}</span>
          </h3>
          <ul class="gt-list">
            {of.map((link) => (
              <LinkItem link={link} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const MODALITIES: Readonly<Record<string, string>> = {
  FACT: '',
  PLAN: 'planned',
  OPINION: 'opinion',
  DENIAL: 'denied',
  NOT_STATED: 'not stated by the source',
};

/** What the documents say of a thing, by voice. */
export function StatementsOf({ entity }: { readonly entity: Pick<Thing, 'statements'> }) {
  const voices = [...new Set(entity.statements.map(({ voice }) => voice))];
  if (voices.length === 0) return <p>No statement of it is in the record.</p>;
  return (
    <>
      {voices.map((voice) => (
        <section class="gt-group">
          <h3>Voice: {voiceInWords(voice)}</h3>
          <ul class="gt-list">
            {entity.statements
              .filter((statement) => statement.voice === voice)
              .map(({ id, text, modality, asOf, citations }) => (
                <li id={id}>
                  <p>
                    {MODALITIES[modality] ? (
                      <strong class="gt-modality">{MODALITIES[modality]}: </strong>
                    ) : null}
                    <Explained text={text} />
                    {asOf ? <span class="gt-small"> As of {dateInWords(asOf)}.</span> : null}
                  </p>
                  <Sources of={citations} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
