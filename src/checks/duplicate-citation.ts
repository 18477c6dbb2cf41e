import { wordsOf } from '../documents/normalise.js';
import { groupBy } from '../group-by.js';
import type { SeedCitation } from '../seed/seed.js';
import { defineCheck } from './check.js';

function keyOf({ of, document, locator, anchor }: SeedCitation): string {
  return [of, document, locator, wordsOf(anchor).join(' ')].join('\n');
}

/** The same line twice is one citation; this finds the same words written in two ways. */
export const duplicateCitation = defineCheck({
  id: 'duplicate-citation',
  level: 'SHOULD',
  sentence: 'Nothing cites the same words of one passage twice.',
  find: (seed) =>
    [...groupBy(seed.citations, keyOf).values()].flatMap(([first, ...others]) =>
      others.map(({ of, document, locator, anchor, at }) => ({
        at,
        about: of,
        message: `"${anchor}" of ${document}#${locator} is cited already, as "${first!.anchor}" (${first!.at.file}:${first!.at.line}). Take one out.`,
      })),
    ),
});
