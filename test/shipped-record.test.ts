import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSeed } from '../src/checks/run-checks.js';
import { readConfig } from '../src/config.js';
import { readDocumentTexts } from '../src/documents/document-texts.js';
import { wordsOf } from '../src/documents/normalise.js';
import { documentFiles } from '../src/generate/document-files.js';
import { formatProblem } from '../src/problem.js';
import { readSeed } from '../src/seed/read-seed.js';
import { completeRecord } from '../src/seed/record.js';
import { verifyRecord } from '../src/verify/verify-record.js';

const seed = readSeed('seed');
const texts = readDocumentTexts(seed, readConfig().sourcesDir);
const atHand = texts.flatMap((text) => (text.atHand ? [text] : []));

describe('the shipped record', () => {
  test('has no problem that is not accepted', () => {
    expect(checkSeed(seed).problems.map(formatProblem)).toEqual([]);
  });

  test('cites every node and every link, derived ones too', () => {
    const record = completeRecord(seed);
    const cited = new Set(record.citations.map(({ of }) => of));
    const uncited = [...record.entities, ...record.links].filter(({ id }) => !cited.has(id));
    expect(uncited.map(({ id }) => id)).toEqual([]);
  });

  test('accounts for every passage of every document that is curated', () => {
    const curated = new Set(
      seed.documents.filter(({ isCurated }) => isCurated).map(({ id }) => id),
    );
    const used = new Set([
      ...seed.citations.map(({ document, locator }) => `${document}#${locator}`),
      ...seed.setAside.map(({ document, locator }) => `${document}#${locator}`),
    ]);
    const open = seed.passages.filter(({ id, document }) => curated.has(document) && !used.has(id));
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

/**
 * The documents are not in the project. Where they are at hand (in CI they are) the record is held
 * against them; where they are not, these tests hold for the none there are.
 */
describe('the shipped record against the documents at hand', () => {
  test('every citation stands unchanged, and nothing of ours is at fault', () => {
    const found = verifyRecord(seed, texts);
    expect(found.problems.map(formatProblem)).toEqual([]);
    const documents = new Set(atHand.map(({ pin }) => pin.id));
    expect(found.counts.UNCHANGED).toBe(
      seed.citations.filter(({ document }) => documents.has(document)).length,
    );
  });

  test('the words of the passages, in order, are the words of the document', () => {
    for (const { text, passages } of atHand)
      expect(passages.flatMap((passage) => wordsOf(passage.text))).toEqual(wordsOf(text));
  });

  test('passages and searches are fresh: npm run generate would write the same', () => {
    const stale = atHand
      .flatMap((document) => documentFiles(document, seed))
      .filter(({ path, content }) => readFileSync(join('seed', path), 'utf8') !== content);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });
});
