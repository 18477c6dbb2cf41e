import type { SeedEntity } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';

const UNTIDY = /\s{2,}|[\t\n\r\u00a0\u00ad\u200b-\u200d\ufeff]/u;

function findIn(entity: SeedEntity): Found[] {
  const { id, at, lineOf } = entity;
  const texts = Object.entries({
    name: entity.name,
    summary: entity.summary,
    ...entity.properties,
  });
  // A title is a name and a definition is a summary, too: what came before tells of it.
  const seen = new Set<unknown>();
  return texts.flatMap(([key, value]) => {
    const untidy = [value].flat().find((text) => typeof text === 'string' && UNTIDY.test(text));
    if (untidy === undefined || seen.has(untidy)) return [];
    seen.add(untidy);
    const message = `The ${key} "${String(untidy).replaceAll(/\s+/gu, ' ')}" has two blanks together, a line break or a hidden sign. Write it on one line with single blanks.`;
    return [{ at: { ...at, line: lineOf(key) }, about: id, message }];
  });
}

/** What was pasted from a page brings blanks and signs by which it is not found. */
export const textTidy = defineCheck({
  id: 'text-tidy',
  level: 'SHOULD',
  sentence: 'No name or text has two blanks together, a line break or a hidden sign.',
  find: (seed) => seed.entities.flatMap(findIn),
});
