import type { Seed, SeedLink } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';
import { indexSeed } from './seed-index.js';
import { countOf, formatLink } from './words.js';

const KINDS = ['BROADER', 'ALIGNS_WITH'];

function documentsOf(seed: Seed, id: string): Set<string> {
  return new Set((indexSeed(seed).citationsOf.get(id) ?? []).map(({ document }) => document));
}

/** The end whose documents the link cites none of; an end without citations has its own problem. */
function uncitedEnd(seed: Seed, link: SeedLink): string | undefined {
  const cited = documentsOf(seed, link.id);
  return [link.from, link.to].find((end) => {
    const documents = [...documentsOf(seed, end)];
    return documents.length > 0 && !documents.some((document) => cited.has(document));
  });
}

function findIn(seed: Seed, link: SeedLink): Found[] {
  const count = indexSeed(seed).citationsOf.get(link.id)?.length ?? 0;
  if (count === 0) return [];
  const found = (fault: string) => [
    { at: link.at, about: link.id, message: `"${formatLink(link)}" ${fault}` },
  ];
  if (count < 2) return found(`cites ${countOf(count, 'passage')}. Cite two: one for each end.`);
  const end = uncitedEnd(seed, link);
  if (end === undefined) return [];
  return found(
    `cites no passage of a document in which ${end} stands (${[...documentsOf(seed, end)].join(', ')}). Cite one for each end.`,
  );
}

/** Design §2: `BROADER` and alignment cite one passage for each end. */
export const bothEndsCited = defineCheck({
  id: 'both-ends-cited',
  level: 'MUST',
  sentence: 'Every "broader" and "alignsWith" cites a passage for each of its ends.',
  find: (seed) =>
    seed.links.filter(({ kind }) => KINDS.includes(kind)).flatMap((link) => findIn(seed, link)),
});
