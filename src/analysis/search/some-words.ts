import { indexWords, queryWords } from '../../model/fold-for-search.js';
import { compareText } from '../../problem.js';
import type { Candidate, Ranked, Spoken } from './rank.js';

/** Words that stand in nearly every sentence and so find nothing; a phrase of nothing else keeps them. */
const LITTLE = new Set(
  'a an and are at be by do does for from has have how in is it of on or out the their there to was what when where which who with'.split(
    ' ',
  ),
);

/** The words of a phrase that say what is looked for. */
export function tellingWords(phrase: string): string[] {
  const words = [...new Set(queryWords(phrase))];
  const telling = words.filter((word) => !LITTLE.has(word));
  return telling.length === 0 ? words : telling;
}

function shareOf(words: readonly string[], text: string): number {
  const starts = indexWords(text);
  return (
    words.filter((word) => starts.some((start) => start.startsWith(word))).length / words.length
  );
}

type Scored = Ranked & { readonly share: number; readonly score: number };

/** More of the words first, then what is found by its own names and summary, then the index's score. */
function compareScored(a: Scored, b: Scored): number {
  return (
    b.share - a.share ||
    Number(a.snippet !== null) - Number(b.snippet !== null) ||
    b.score - a.score ||
    compareText(a.id, b.id)
  );
}

/**
 * What has half of a phrase's telling words at least: asked only where nothing has all of them, since somebody who
 * doesn't know the documents seldom hits on their very words.
 */
export function rankSomeWords(
  phrase: string,
  things: readonly Candidate[],
  spoken: readonly Spoken[],
): Ranked[] {
  const words = tellingWords(phrase);
  const scored = (
    { id, kind, name, summary, score }: Candidate | Spoken,
    text: string,
    snippet: string | null,
  ): Scored => ({
    id,
    kind,
    name,
    summary: summary ?? null,
    match: 'SOME_WORDS',
    snippet,
    share: shareOf(words, text),
    score,
  });
  const all = [
    ...things.map((thing) =>
      scored(thing, [thing.name, ...thing.otherNames, thing.summary ?? ''].join(' '), null),
    ),
    ...spoken.map((row) => scored(row, `${row.name} ${row.text}`, row.text)),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ share }) => share >= 0.5)
    .sort(compareScored)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ share: _, score: __, ...hit }) => hit);
}
