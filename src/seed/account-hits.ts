import { wordsOf } from '../documents/normalise.js';
import { groupBy } from '../group-by.js';
import { passageId } from '../model/ids.js';
import type { Account, Hit } from '../model/search.js';
import type { Seed, SeedCitation, SeedEntity, SeedLink, SeedSearch } from './seed.js';
import { themeAncestry } from './theme-tree.js';

/** A hit and what accounts for it; `by` is the id of the thing, term's owner or review that does. */
export interface AccountedHit {
  readonly hit: Hit;
  readonly account: Account;
  readonly by?: string;
}

/** Links that say of which subject, or of what, a thing is. */
const SUBJECTS = ['ABOUT', 'COVERS', 'SAYS'];

interface Review {
  readonly id: string;
  readonly document: string;
  readonly of: string;
  /** Normalised; undefined where the review holds for its passages only. */
  readonly phrase: string | undefined;
  readonly passages: readonly string[];
}

interface Surroundings {
  /** The ids of what is cited to a passage: nodes, and links as themselves. */
  readonly citing: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, SeedLink>;
  /** All that a thing is said to be about, with every theme above. */
  readonly subjectsOf: (id: string) => ReadonlySet<string>;
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
}

function plain(phrase: string): string {
  return wordsOf(phrase).join(' ');
}

function readReview(entity: SeedEntity, citations: readonly SeedCitation[]): Review {
  const { of, document, phrase } = entity.properties;
  return {
    id: entity.id,
    of: String(of),
    document: String(document),
    phrase: phrase === undefined ? undefined : plain(String(phrase)),
    passages: citations.map((citation) => passageId(citation.document, citation.locator)),
  };
}

/** What a thing is about; a figure is about what its measure is. A theme stands for itself. */
function subjectFinder(seed: Seed): (id: string) => ReadonlySet<string> {
  const ancestry = themeAncestry(seed);
  const subjects = groupBy(
    seed.links.filter(({ kind }) => SUBJECTS.includes(kind)),
    ({ from }) => from,
  );
  const measures = new Map(
    seed.entities
      .filter(({ kind }) => kind === 'Observation')
      .map(({ id, properties }) => [id, String(properties.measure)]),
  );
  return (id) => {
    const about = [id, measures.get(id) ?? id].flatMap((one) => subjects.get(one) ?? []);
    return new Set([id, ...about.map(({ to }) => to)].flatMap((one) => ancestry(one)));
  };
}

function surroundingsOf(seed: Seed): Surroundings {
  const citationsOf = groupBy(seed.citations, ({ of }) => of);
  const citing = groupBy(seed.citations, ({ document, locator }) => passageId(document, locator));
  const reviews = seed.entities
    .filter(({ kind }) => kind === 'MentionReview')
    .map((entity) => readReview(entity, citationsOf.get(entity.id) ?? []));
  return {
    citing: new Map([...citing].map(([passage, list]) => [passage, list.map(({ of }) => of)])),
    links: new Map(seed.links.map((link) => [link.id, link])),
    subjectsOf: subjectFinder(seed),
    reviews: groupBy(reviews, ({ of, document }) => `${of}@${document}`),
  };
}

/**
 * The thing by which a passage speaks of what was sought: one that cites the passage, or has a link
 * that does, and is about it or a narrower theme, or is it.
 */
function findLinked(passage: string, sought: string, around: Surroundings): string | undefined {
  for (const owner of around.citing.get(passage) ?? []) {
    const link = around.links.get(owner);
    // A review says that a mention is not one; a theme's own links are no use of it here.
    if (link && ['REVIEWS', 'BROADER', 'RELATED'].includes(link.kind)) continue;
    const thing = link?.from ?? owner;
    if (around.subjectsOf(thing).has(sought) || link?.to === sought) return thing;
  }
  return undefined;
}

function findReview(search: SeedSearch, hit: Hit, around: Surroundings): string | undefined {
  const passage = passageId(search.document, hit.locator);
  const reviews = around.reviews.get(search.id) ?? [];
  return reviews.find((review) => {
    const citesIt = review.passages.includes(passage);
    return review.phrase === undefined ? citesIt : review.phrase === hit.reviewed;
  })?.id;
}

function accountFor(search: SeedSearch, hit: Hit, around: Surroundings): AccountedHit {
  const linked = findLinked(passageId(search.document, hit.locator), search.sought, around);
  if (linked !== undefined) return { hit, account: 'LINKED', by: linked };
  if (hit.takenBy !== undefined) return { hit, account: 'IN_LONGER_TERM', by: hit.takenBy };
  const review = findReview(search, hit, around);
  if (review !== undefined) return { hit, account: 'REVIEWED', by: review };
  return { hit, account: 'UNREVIEWED' };
}

/**
 * Says of every hit of every search, by the search's id, how it is accounted for (design §2): what
 * cites its passage is about the theme or a narrower one; it lies inside a longer term of another
 * thing; it or its phrase is reviewed; or none of these.
 */
export function accountHits(seed: Seed): Map<string, AccountedHit[]> {
  const around = surroundingsOf(seed);
  return new Map(
    seed.searches.map((search) => [
      search.id,
      search.hits.map((hit) => accountFor(search, hit, around)),
    ]),
  );
}
