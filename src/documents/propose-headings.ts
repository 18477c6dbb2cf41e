import type { PinnedHeading } from './layout.js';
import { isAfterBlankLine, linesOf, type Line } from './layouts/lines.js';
import { BULLETS, wordsOf } from './normalise.js';

const MOST_WORDS = 14;
const SENTENCE_END = /[.,;!]["'”’)]*\s*$/u;
const OPENS_OTHERWISE = new RegExp(
  `^\\s*(?:[${BULLETS}*•-]|https?:|\\d+$|Source:|(?:Figure|Table)\\s)`,
  'u',
);

/** Whether a line could be a heading: short, apart from the text above, and no sentence or list item. */
function couldBeHeading(text: string, line: Line, next: Line | undefined): boolean {
  const words = wordsOf(line.text).length;
  if (words === 0 || words > MOST_WORDS || next === undefined) return false;
  if (SENTENCE_END.test(line.text) || OPENS_OTHERWISE.test(line.text)) return false;
  if (!/^\s*["'“‘(]?[\p{Lu}\d]/u.test(line.text)) return false;
  const standsApart =
    isAfterBlankLine(text, line) || line.text.trim() === line.text.trim().toUpperCase();
  return standsApart && wordsOf(next.text).length > 0;
}

function keyOf(heading: string, taken: Set<string>): string {
  const words = wordsOf(heading).slice(0, 5).join('-');
  const base = words.replace(/[^a-z0-9-]/gu, '').replace(/^-+|-+$/gu, '') || 'heading';
  let key = base;
  for (let n = 2; taken.has(key); n += 1) key = `${base}-${String(n)}`;
  taken.add(key);
  return key;
}

/**
 * Lines of an unseen text that look like headings, in order, with a key for the locators under each. A
 * plain text doesn't say what is a heading, so a curator looks through them: the first is taken for the
 * title (level 1), all else for level 2.
 */
export function proposeHeadings(text: string): PinnedHeading[] {
  const lines = linesOf(text);
  const taken = new Set<string>();
  return lines
    .filter((line, index) => couldBeHeading(text, line, lines[index + 1]))
    .map((line, index) => {
      const heading = line.text.trim().replace(/\s+/gu, ' ');
      return { text: heading, key: keyOf(heading, taken), level: index === 0 ? 1 : 2 };
    });
}
