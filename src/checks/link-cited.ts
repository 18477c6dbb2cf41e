import { defineCheck } from './check.js';
import { indexSeed } from './seed-index.js';
import { formatLink } from './words.js';

/**
 * Design §3: no link without a citation. A link that comes with a record (it belongs to, a figure
 * is of) has that record's citations, so the record that lacks them is told by `node-cited`.
 */
export const linkCited = defineCheck({
  id: 'link-cited',
  level: 'MUST',
  sentence: 'Every link cites a passage.',
  acceptable: false,
  find: (seed) => {
    const { citationsOf } = indexSeed(seed);
    const placeOf = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;
    const uncited = seed.entities.filter(({ id }) => !citationsOf.has(id));
    const told = new Set(uncited.map(({ at }) => placeOf(at)));
    return seed.links
      .filter(({ id, at }) => !citationsOf.has(id) && !told.has(placeOf(at)))
      .map((link) => ({
        at: link.at,
        about: link.id,
        message: `No passage is cited for the link "${formatLink(link)}". Add: cites: <locator> "<three to six words>".`,
      }));
  },
});
