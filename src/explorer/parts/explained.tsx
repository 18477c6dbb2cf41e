import type { ComponentChild } from 'preact';
import { useAround, useHref } from './frame-context.js';

/** Words that may be abbreviations: capitals, with dots, ampersands or digits among them. */
const WORD = /\b[A-Z][A-Za-z0-9&.]*[A-Z0-9][A-Za-z0-9&]*\b/g;

/**
 * A text in which each abbreviation of the record is explained where it first stands on the page: by
 * hover, by focus, and to a screen reader. Elsewhere it is told in the glossary.
 */
export function Explained({ text }: { readonly text: string }) {
  const { frame, explained } = useAround();
  const href = useHref();
  const parts: ComponentChild[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const meanings = frame.abbreviations.get(word);
    if (!meanings || explained.has(word)) continue;
    explained.add(word);
    const long = meanings.map((meaning) => meaning.long).join('; or ');
    parts.push(
      text.slice(from, index),
      <a class="gt-abbr" href={href(`/glossary#${encodeURIComponent(word)}`)} data-long={long}>
        <abbr title={long}>{word}</abbr>
      </a>,
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
