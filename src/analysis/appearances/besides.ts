import type { CitedLink, CitedThing, DatedCitation, DocumentRow, Thing } from '../facts/facts.js';
import { BY_KIND, type As } from './as.js';
import { bodyInRole, detailsOf, figureWithPeriod } from './details.js';

/** A link of a thing; of a theme, also one of a narrower theme, which stands there under its own name. */
export interface OwnLink extends CitedLink {
  /** The theme at which it meets the thing, where that is a narrower one. */
  readonly narrower?: Thing;
}

/** A thing that stands in a document because of another: under a theme, with a body, as a figure of a measure. */
export interface Beside {
  readonly thing: Thing;
  readonly as: As;
  readonly themes: readonly { readonly theme: Thing; readonly aim: string | null }[];
  /** In which roles the body that was asked for stands there. */
  readonly roles: readonly string[];
  readonly details: readonly string[];
  readonly bodies: readonly CitedLink[];
  readonly citations: readonly DatedCitation[];
}

interface BesideFacts {
  readonly thing: CitedThing;
  /** Bodies and figures of the things at the other ends of its links. */
  readonly around: readonly CitedLink[];
}

/** The citations that stand in a document. */
export const citedIn = (citations: readonly DatedCitation[], document: string) =>
  citations.filter((citation) => citation.document === document);

/** The other end of a link. */
export const otherEnd = ({ from, to }: CitedLink, id: string) => (from.id === id ? to : from);

/** Each once, by a key: the last of those that share one, in the place of the first. */
export const unique = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

/** A thing under another, told from all the links in a document that join them. */
function besideOf(links: readonly OwnLink[], facts: BesideFacts, document: DocumentRow): Beside[] {
  const { id } = facts.thing.thing;
  const [first] = links;
  if (!first) return [];
  const thing = otherEnd(first, id);
  const around = facts.around.filter((one) => citedIn(one.citations, document.id).length > 0);
  const bodies = around.filter(
    ({ link, from, to }) => link.kind === 'DELIVERED_WITH' && from.id === thing.id && to.id !== id,
  );
  const figures = around.filter(({ link, to }) => link.kind === 'OBSERVES' && to.id === thing.id);
  const subjects = links.filter(({ to }) => to.kind === 'Theme');
  return [
    {
      thing,
      as: BY_KIND[thing.kind] ?? 'SUBJECT',
      themes: unique(
        subjects.map(({ link, to, narrower }) => ({
          theme: narrower ?? to,
          aim: link.aim ?? null,
        })),
        ({ theme }) => theme.id,
      ),
      roles: links.flatMap(({ link }) => link.role ?? []),
      details: [
        ...detailsOf(thing, document.dateTo),
        ...figures.map(({ from }) => figureWithPeriod(from)),
        ...bodies.map(bodyInRole),
      ],
      bodies,
      citations: unique(
        [...links, ...figures].flatMap(({ citations }) => citedIn(citations, document.id)),
        ({ locator, anchor }) => `${locator} ${anchor}`,
      ),
    },
  ];
}

/** Everything that stands in a document because of a thing, by kind and id; what is said of it last. */
export function besides(
  links: readonly OwnLink[],
  facts: BesideFacts,
  document: DocumentRow,
): Beside[] {
  const { id } = facts.thing.thing;
  const byThing = new Map<string, OwnLink[]>();
  for (const link of links) {
    const other = otherEnd(link, id).id;
    byThing.set(other, [...(byThing.get(other) ?? []), link]);
  }
  const isSaid = ({ thing }: Beside) => Number(thing.kind === 'Statement');
  return [...byThing.values()]
    .flatMap((own) => besideOf(own, facts, document))
    .sort(
      (one, other) =>
        isSaid(one) - isSaid(other) ||
        one.thing.kind.localeCompare(other.thing.kind) ||
        one.thing.id.localeCompare(other.thing.id),
    );
}
