import { ArgumentError } from '../../errors.js';
import { indexWords } from '../../model/fold-for-search.js';
import { wordFinder } from '../../model/word-hashes.js';
import { findFingerprint } from '../dataset/dataset.js';
import { mustBe } from '../must-be.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';

export interface WordsInArguments {
  readonly phrase: string;
  readonly in?: readonly string[] | null;
  readonly asOf?: string | null;
}

interface DocumentWords {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly wordHashes: string | null;
}

const HASHES = readCypher('words-in/find-documents.cypher');

/** A word as it is told, and the words that must stand for it: a hyphenated one stands joined or by all its parts. */
interface SoughtWord {
  readonly word: string;
  readonly parts: readonly string[];
}

function wordsOf(phrase: string): SoughtWord[] {
  const words = phrase.split(/[\s/,;:()“”"]+/u).flatMap((token): SoughtWord[] => {
    const [word, ...parts] = indexWords(token);
    return word === undefined ? [] : [{ word, parts }];
  });
  return [...new Map(words.map((one) => [one.word, one])).values()];
}

/** What stands of some words in one document; neither where nobody kept its words. */
function standingIn(words: readonly SoughtWord[], { wordHashes, id, ...document }: DocumentWords) {
  const has = wordHashes === null ? undefined : wordFinder(wordHashes);
  const told = (isThere: boolean) =>
    words
      .filter(
        ({ word, parts }) =>
          has !== undefined && (has(word) || (parts.length > 0 && parts.every(has))) === isThere,
      )
      .map(({ word }) => word);
  return {
    document: id,
    ...document,
    searched: has !== undefined,
    standing: told(true),
    missing: told(false),
  };
}

/**
 * In which documents the words of a phrase stand, each by itself and whatever it means there. Words are folded
 * as `search` folds them: case, accents, dots, hyphens and plurals don't count. Throws `ArgumentError` for a
 * phrase without a word, `UnknownIdError` for a document that is not there.
 */
export async function wordsIn(at: Database, asked: WordsInArguments) {
  const words = wordsOf(asked.phrase);
  if (words.length === 0)
    throw new ArgumentError(
      `phrase: "${asked.phrase}" has no word by which to search. Give a word or two.`,
    );
  for (const id of asked.in ?? []) await mustBe(at, id, 'Document');
  const asOf = asked.asOf ?? null;
  const [documents, fingerprint] = await Promise.all([
    runCypher<DocumentWords>(at, HASHES, { asOf, in: asked.in ?? null }),
    findFingerprint(at),
  ]);
  return {
    phrase: asked.phrase,
    words: words.map(({ word }) => word),
    asOf,
    fingerprint,
    documents: documents.map((document) => standingIn(words, document)),
  };
}
