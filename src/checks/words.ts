import { relationshipOf } from '../model/relationships.js';
import type { SeedLink } from '../seed/seed.js';

/** "an Initiative", "a Theme". */
export function withArticle(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
}

/** "one", "one or two", "one, two or three". */
export function listOf(words: readonly string[], joint: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

/** "1 word", "2 words". */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A link as a sentence: "operation-lantern is about anti-social-behaviour". */
export function formatLink({ from, kind, to, role }: SeedLink): string {
  const reading = `${from} ${relationshipOf(kind).forwards} ${to}`;
  return role === undefined ? reading : `${reading} (${role})`;
}
