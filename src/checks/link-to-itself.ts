import { defineCheck } from './check.js';
import { formatLink } from './words.js';

export const linkToItself = defineCheck({
  id: 'link-to-itself',
  level: 'MUST',
  sentence: 'No link goes from a thing to itself.',
  find: (seed) =>
    seed.links
      .filter(({ from, to }) => from === to)
      .map((link) => ({
        at: link.at,
        about: link.id,
        message: `"${formatLink(link)}" goes from a thing to itself. Name the other end, or take it out.`,
      })),
});
