import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { readDocumentTexts, type DocumentAtHand } from '../../src/documents/document-texts.js';
import { wordsOf } from '../../src/documents/normalise.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { NORTHSHIRE_DOCUMENTS, NORTHSHIRE_SEED } from '../fixtures/northshire.js';
import { hyphenate, summarise, verdictsOn, wrap } from './mutations.js';

function documentsOf(seedDir: string, sourcesDir: string | undefined) {
  const seed = readSeed(seedDir);
  return readDocumentTexts(seed, sourcesDir).flatMap((document) =>
    document.atHand ? [{ name: document.pin.id, seed, document }] : [],
  );
}

/** The invented documents always, and the shipped ones where they are at hand (in CI they are). */
const DOCUMENTS = [
  ...documentsOf(NORTHSHIRE_SEED, NORTHSHIRE_DOCUMENTS),
  ...documentsOf('seed', readConfig().sourcesDir),
];

/** Passages that can be taken out or changed by themselves: prose whose text stands once. */
function prose({ text, passages }: DocumentAtHand) {
  return passages.filter(
    (passage) =>
      wordsOf(passage.text).length >= 6 &&
      text.split(passage.text).length === 2 &&
      !/\.0$|\.r0$|^(?:fig|link|page)/u.test(passage.locator),
  );
}

/** The first two paragraphs, one after the other, that are counted in the same way. */
function neighbours(document: DocumentAtHand) {
  const form = ({ locator }: { locator: string }) => locator.replace(/\d+$/u, 'n');
  const paragraphs = prose(document).filter(({ cite }) => !cite.startsWith('heading'));
  const index = paragraphs.findIndex((one, at) => {
    const next = paragraphs[at + 1];
    return next !== undefined && form(one) === form(next);
  });
  return paragraphs.slice(index, index + 2);
}

/** Three of a list, from all over it. */
function spread<T>(list: readonly T[]): T[] {
  const at = (share: number) => list[Math.floor(list.length * share)];
  return [at(0.2), at(0.5), at(0.8)].flatMap((one) => (one === undefined ? [] : [one]));
}

describe.each(DOCUMENTS)('$name', ({ seed, document }) => {
  const unchanged = document.passages.map(({ locator }) => `${locator} UNCHANGED`);
  const verdicts = (text: string) => verdictsOn(seed, document, text).map(summarise);
  const butFor = (locator: string, verdict: string) =>
    unchanged.map((line) => (line === `${locator} UNCHANGED` ? `${locator} ${verdict}` : line));

  it('is unchanged as it is', () => {
    expect(verdicts(document.text)).toEqual(unchanged);
  });

  it('with one changed letter has one altered passage', () => {
    for (const passage of spread(prose(document))) {
      const changed = passage.text.replace(/\b(\p{Ll}{2})\p{Ll}(\p{Ll}+)\b/u, '$1q$2');
      expect(verdicts(document.text.replace(passage.text, changed))).toEqual(
        butFor(passage.locator, 'ALTERED'),
      );
    }
  });

  it('with one changed figure has one altered passage', () => {
    const withFigure = prose(document).filter(({ text }) => /\p{L} \d{2,}/u.test(text));
    for (const passage of spread(withFigure)) {
      const changed = passage.text.replace(/(\p{L} )\d{2}/u, '$197');
      const expected = changed === passage.text ? unchanged : butFor(passage.locator, 'ALTERED');
      expect(verdicts(document.text.replace(passage.text, changed))).toEqual(expected);
    }
  });

  it('without one paragraph has one gone, and others at most one place further up', () => {
    for (const passage of spread(prose(document))) {
      const found = verdictsOn(seed, document, document.text.replace(passage.text, ''));
      const here = found.filter(({ citation }) => citation.locator === passage.locator);
      expect(here.map(summarise)).toEqual([`${passage.locator} GONE`]);
      const others = found.filter((one) => one.verdict !== 'UNCHANGED' && one !== here[0]);
      expect(others.map(({ verdict }) => verdict)).toEqual(others.map(() => 'MOVED'));
      const index = document.passages.findIndex(({ locator }) => locator === passage.locator);
      const before = new Set(document.passages.slice(0, index).map(({ locator }) => locator));
      expect(others.filter(({ citation }) => before.has(citation.locator))).toEqual([]);
    }
  });

  it('with two paragraphs swapped has both moved to each other’s place, or told by their numbers', () => {
    const [first, second] = neighbours(document);
    if (!first || !second) throw new Error('no two paragraphs of one form');
    const swapped = document.text
      .replace(first.text, '\u0001')
      .replace(second.text, first.text)
      .replace('\u0001', second.text);
    const isNumbered = /^\d+\.\d+$/u;
    const expected = unchanged.map((line) => {
      if (isNumbered.test(first.locator)) return line;
      if (line.startsWith(`${first.locator} `))
        return `${first.locator} MOVED to ${second.locator}`;
      if (line.startsWith(`${second.locator} `))
        return `${second.locator} MOVED to ${first.locator}`;
      return line;
    });
    expect(verdicts(swapped)).toEqual(expected);
  });

  it('wrapped anew, quoted anew, or extracted anew is unchanged', () => {
    const quoted = document.text
      .replace(/[’‘]/gu, "'")
      .replace(/[“”]/gu, '"')
      .replace(/–/gu, '-')
      .replace(/ /gu, '\u00A0');
    expect(verdicts(quoted)).toEqual(unchanged);
    expect(verdicts(wrap(document.text, 60))).toEqual(unchanged);
    expect(verdicts(wrap(document.text, 110, ' \r\n'))).toEqual(unchanged);
    expect(verdicts(hyphenate(wrap(document.text, 47)))).toEqual(unchanged);
  });
});
