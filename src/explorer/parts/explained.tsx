import type { ComponentChild } from 'preact';
import { told } from '../told.js';
import { useAround, useHref } from './frame-context.js';

/** Words that may be abbreviations: capitals, with dots, ampersands or digits among them. */
const WORD = /\b[A-Z][A-Za-z0-9&.]*[A-Z0-9][A-Za-z0-9&]*\b/g;

/**
 * A text in which each abbreviation of the record is explained wherever it stands: by hover everywhere; where it stands
 * first on the page, by focus too, and it leads to the glossary (a stop for the keyboard at every one would be many).
 */
export function Explained({ text: written }: { readonly text: string }) {
  const { frame, explained } = useAround();
  const text = told(written, frame.names);
  const href = useHref();
  const parts: ComponentChild[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const meanings = frame.abbreviations.get(word);
    if (!meanings) continue;
    const long = meanings.map((meaning) => meaning.long).join('; or ');
    const abbreviation = <abbr title={long}>{word}</abbr>;
    const first = !explained.has(word);
    explained.add(word);
    parts.push(
      text.slice(from, index),
      first ? (
        <a class="gt-abbr" href={href(`/glossary#${encodeURIComponent(word)}`)} data-long={long}>
          {abbreviation}
        </a>
      ) : (
        abbreviation
      ),
    );
    from = index + word.length;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
