import { compareBasis, type Basis } from '../model/basis.js';
import { citationId, linkId, passageId } from '../model/ids.js';
import type { Seed, SeedCitation, SeedLink } from './seed.js';
import { groupBy } from '../group-by.js';
import { themeAncestry } from './theme-tree.js';

export interface Derived {
  readonly links: SeedLink[];
  readonly citations: SeedCitation[];
}

function weakest(...bases: Basis[]): Basis {
  return bases.reduce((a, b) => (compareBasis(b, a) < 0 ? b : a));
}

interface Join {
  readonly about: SeedLink;
  readonly covers: SeedLink;
  /** From the theme of the one up to that of the other; none where they are the same. */
  readonly broader: readonly SeedLink[];
}

const basisOf = ({ about, covers, broader }: Join): Basis =>
  weakest(about.basis, covers.basis, ...broader.map(({ basis }) => basis));

/** Every pair of an initiative and a plan item that meet at a theme, or at a narrower one. */
function findJoins(seed: Seed): Join[] {
  const ancestry = themeAncestry(seed);
  const up = new Map(
    seed.links.filter(({ kind }) => kind === 'BROADER').map((link) => [link.from, link]),
  );
  const initiatives = new Set(
    seed.entities.filter(({ kind }) => kind === 'Initiative').map(({ id }) => id),
  );
  const covers = groupBy(
    seed.links.filter(({ kind }) => kind === 'COVERS'),
    ({ to }) => to,
  );
  return seed.links
    .filter(({ kind, from }) => kind === 'ABOUT' && initiatives.has(from))
    .flatMap((about) =>
      ancestry(about.to).flatMap((theme, at, path) => {
        const broader = path.slice(0, at).flatMap((below) => up.get(below) ?? []);
        return (covers.get(theme) ?? []).map((item) => ({ about, covers: item, broader }));
      }),
    );
}

function derivedLink(join: Join, id: string, contributes: boolean): SeedLink {
  const { about, covers } = join;
  const joint =
    about.to === covers.to ? `the theme ${about.to}` : `the theme ${about.to}, which lies within ${covers.to}`;
  return {
    id,
    kind: 'ADDRESSES',
    from: about.from,
    to: covers.from,
    basis: weakest(basisOf(join), 'MATCHED'),
    rationale: contributes
      ? `Both rest on ${joint}; that the one contributes to the other stands in a link of its own.`
      : `Both rest on ${joint}; no passage names the one as an answer to the other.`,
    ...(about.aim === undefined ? {} : { aim: about.aim }),
    derived: true,
    at: about.at,
  };
}

function citationsOf(join: Join, id: string, citations: ReadonlyMap<string, SeedCitation[]>): SeedCitation[] {
  const seen = new Map<string, number>();
  const hops = [join.about, ...join.broader, join.covers];
  return hops.flatMap((hop) => citations.get(hop.id) ?? []).map((citation) => {
    const passage = passageId(citation.document, citation.locator);
    const ordinal = (seen.get(passage) ?? 0) + 1;
    seen.set(passage, ordinal);
    return { ...citation, id: citationId(id, passage, ordinal), of: id };
  });
}

/** Better joins first: the stronger basis, then AIMED before TOUCHED, then by id. */
function compareJoins(a: Join, b: Join): number {
  return (
    compareBasis(basisOf(b), basisOf(a)) ||
    Number(b.about.aim === 'AIMED') - Number(a.about.aim === 'AIMED') ||
    (a.about.id < b.about.id ? -1 : 1)
  );
}

/**
 * The one step in which links are computed (design §2): an initiative `ADDRESSES` a plan item where
 * it is about a theme that the item covers, or a narrower one. At best MATCHED, since no passage
 * names the pair, and no better than any hop of it; with the citations of all hops. What a curator wrote (`ADDRESSES`) or ruled out
 * (`DISMISSED`) stands, and nothing is derived beside it.
 */
export function deriveLinks(seed: Seed): Derived {
  const settled = new Set(
    seed.links
      .filter(({ kind }) => kind === 'ADDRESSES' || kind === 'DISMISSED')
      .map(({ from, to }) => linkId(from, 'ADDRESSES', to)),
  );
  const citations = groupBy(seed.citations, ({ of }) => of);
  const contributions = new Set(
    seed.links
      .filter(({ kind }) => kind === 'CONTRIBUTES_TO')
      .map(({ from, to }) => linkId(from, 'ADDRESSES', to)),
  );
  const derived: Derived = { links: [], citations: [] };
  for (const join of findJoins(seed).sort(compareJoins)) {
    const id = linkId(join.about.from, 'ADDRESSES', join.covers.from);
    if (settled.has(id)) continue;
    settled.add(id);
    derived.links.push(derivedLink(join, id, contributions.has(id)));
    derived.citations.push(...citationsOf(join, id, citations));
  }
  return derived;
}
