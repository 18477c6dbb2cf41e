import type { DocumentAtHand } from '../documents/document-texts.js';
import { namesStanding } from '../documents/names-standing.js';
import { wordsOf } from '../documents/normalise.js';
import { findMentions, type Mention, type Sought } from '../documents/search-terms.js';
import { groupBy } from '../group-by.js';
import type { Seed } from '../seed/seed.js';
import { phraseAround, reviewedPhrases } from '../seed/reviewed-phrases.js';
import { yamlFile, type GeneratedFile } from './generated-file.js';

/** What is searched for, under which names the record knows it. */
interface Named extends Sought {
  readonly kind: string;
  readonly names: readonly string[];
}

/** All that is searched for: themes, and other things that have terms. */
function soughtOf(seed: Seed): Map<boolean, Named[]> {
  const sought = seed.entities.flatMap(({ id, kind, name, otherNames, properties }) =>
    Array.isArray(properties.terms)
      ? [{ id, kind, names: [name, ...otherNames], terms: properties.terms as string[] }]
      : [],
  );
  return groupBy(sought, ({ kind }) => kind === 'Theme') as Map<boolean, Named[]>;
}

/** Themes take hits from themes, and named things from named things, but neither from the other. */
function mentionsIn(document: DocumentAtHand, sought: ReadonlyMap<boolean, Sought[]>): Mention[] {
  return [true, false].flatMap((themes) =>
    findMentions(document.passages, sought.get(themes) ?? []),
  );
}

type Words = ReadonlyMap<string, readonly string[]>;

/**
 * One hit a passage and phrase, however often the phrase stands there, once for each way in which it
 * is taken or reviewed: a mention beside a reviewed one is still to be accounted for.
 */
function hitsOf(mentions: readonly Mention[], phrases: readonly string[], words: Words): object[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention) => {
    const { locator, phrase, takenBy } = mention;
    const reviewed = phraseAround(mention, words.get(locator) ?? [], phrases);
    const hit = {
      passage: locator,
      phrase,
      ...(takenBy === undefined ? {} : { takenBy }),
      ...(reviewed === undefined ? {} : { reviewed }),
    };
    const key = JSON.stringify(hit);
    if (seen.has(key)) return [];
    seen.add(key);
    return [hit];
  });
}

/** What was searched in a document, with which terms, and what was hit: no more of it than the words hit. */
export function searchesFile(document: DocumentAtHand, seed: Seed): GeneratedFile {
  const { id } = document.pin;
  const sought = soughtOf(seed);
  const mentions = groupBy(mentionsIn(document, sought), (mention) => mention.sought);
  const reviewed = reviewedPhrases(seed, id);
  const words: Words = new Map(
    document.passages.map(({ locator, text }) => [locator, wordsOf(text)]),
  );
  const texts = document.passages.map(({ text }) => text);
  const searches = [...sought.values()]
    .flat()
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id: of, terms, names }) => {
      const phrases = reviewed.get(of) ?? [];
      const standing = namesStanding(names, texts);
      const hits = hitsOf(mentions.get(of) ?? [], phrases, words);
      return {
        of,
        terms,
        ...(standing.length === 0 ? {} : { names: standing }),
        ...(phrases.length === 0 ? {} : { phrases }),
        ...(hits.length === 0 ? {} : { hits }),
      };
    });
  return yamlFile(`documents/${id}/searches.yml`, {
    document: id,
    sha256: document.sha256,
    searches,
  });
}
