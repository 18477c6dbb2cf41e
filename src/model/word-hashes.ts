import { createHash } from 'node:crypto';
import { indexWords } from './fold-for-search.js';

const BYTES = 4;

/** The first 32 bits of a folded word's SHA-256: of some thousand words hardly ever two the same. */
function hashOf(word: string): number {
  return createHash('sha256').update(word, 'utf8').digest().readUInt32BE(0);
}

/**
 * Which words stand in a text, without the text: the hash of each folded word (`indexWords`), once, sorted, so
 * that neither order nor number is kept; as base64. It can say that a word stands there or doesn't, and no more.
 */
export function hashWords(texts: readonly string[]): string {
  const hashes = [...new Set(texts.flatMap(indexWords).map(hashOf))].sort((a, b) => a - b);
  const bytes = Buffer.alloc(hashes.length * BYTES);
  for (const [at, hash] of hashes.entries()) bytes.writeUInt32BE(hash, at * BYTES);
  return bytes.toString('base64');
}

/** Tells of a folded word whether its hash is among those of a text. */
export function wordFinder(base64: string): (word: string) => boolean {
  const bytes = Buffer.from(base64, 'base64');
  const hashes = new Set<number>();
  for (let at = 0; at + BYTES <= bytes.length; at += BYTES) hashes.add(bytes.readUInt32BE(at));
  return (word) => hashes.has(hashOf(word));
}
