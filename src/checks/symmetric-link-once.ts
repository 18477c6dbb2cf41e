import { linkId } from '../model/ids.js';
import { relationshipOf } from '../model/relationships.js';
import { defineCheck } from './check.js';
import { formatLink } from './words.js';

/** Design §7.1, one link for each kind and pair: what reads the same both ways is written one way. */
export const symmetricLinkOnce = defineCheck({
  id: 'symmetric-link-once',
  level: 'MUST',
  sentence: 'A link that reads the same both ways is written one way only.',
  find: (seed) => {
    const links = new Map(seed.links.map((link) => [link.id, link]));
    return seed.links.flatMap((link) => {
      const { forwards, backwards } = relationshipOf(link.kind);
      const other = links.get(linkId(link.to, link.kind, link.from));
      if (forwards !== backwards || !other || link.from <= link.to) return [];
      const message = `"${formatLink(link)}" is written the other way round at ${other.at.file}:${other.at.line}. Put the citations of both into one.`;
      return [{ at: link.at, about: link.id, message }];
    });
  },
});
