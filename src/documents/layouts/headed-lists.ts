import type { DocumentLayout, PinnedHeading, SegmentedPassage } from '../layout.js';
import { BULLETS, tokensOf } from '../normalise.js';
import { findHeadings, type HeadingSpan } from './pinned-headings.js';

type Form = 'heading' | 'paragraph' | 'item';

/** A piece of the text between two tokens, before it has a locator. */
interface Piece {
  readonly form: Form;
  readonly heading?: PinnedHeading;
  readonly text: string;
}

const BULLET = new RegExp(`(?:^|\\s)[${BULLETS}]`, 'u');
const BEFORE_WORD = new RegExp(`[^\\s${BULLETS}]*$`, 'u');
const AFTER_WORDS = new RegExp(`[\\s${BULLETS}]+$`, 'u');

/** A blank line parts paragraphs; a page break in mid-sentence does not. */
function isParagraphBreak(gap: string, next: string): boolean {
  const breaks = gap.replaceAll('\r\n', '\n').match(/[\n\r\u2028]/gu)?.length ?? 0;
  if (gap.includes('\u2029')) return true;
  if (!gap.includes('\f')) return breaks > 1;
  return breaks > 0 && !/^\p{Ll}/u.test(next);
}

/** A word that opens a piece, or goes on with it, and what stands between it and the word before. */
interface Place {
  readonly gap: string;
  readonly start: number;
}

function placesOf(text: string): Place[] {
  let end = 0;
  return tokensOf(text).map((token) => {
    const gap = text.slice(end, token.start);
    end = token.end;
    return { gap, start: token.start };
  });
}

/** The form of the piece that a word opens; undefined where it goes on with the one before. */
function formOpenedBy(text: string, { gap, start }: Place, index: number): Form | undefined {
  if (BULLET.test(gap)) return 'item';
  if (index === 0 || isParagraphBreak(gap, text.slice(start, start + 2))) return 'paragraph';
  return undefined;
}

/** Where a piece begins: at its first word, with the quotation mark or bracket that opens it. */
function openingOf({ gap, start }: Place): number {
  return start - (BEFORE_WORD.exec(gap)?.[0].length ?? 0);
}

function partText(text: string, spans: readonly HeadingSpan[]): Piece[] {
  const opens = new Map(spans.map(({ from, heading }) => [from, heading]));
  const afterHeading = new Set(spans.map(({ to }) => to));
  const isInsideHeading = (index: number) =>
    spans.some(({ from, to }) => from < index && index < to);
  const starts: { at: number; form: Form; heading?: PinnedHeading }[] = [];
  for (const [index, place] of placesOf(text).entries()) {
    if (isInsideHeading(index)) continue;
    const heading = opens.get(index);
    const form = heading ? 'heading' : formOpenedBy(text, place, index);
    if (form === undefined && !afterHeading.has(index)) continue;
    starts.push({ at: openingOf(place), form: form ?? 'paragraph', ...(heading && { heading }) });
  }
  return starts.map(({ at, ...piece }, index) => ({
    ...piece,
    text: text.slice(at, starts[index + 1]?.at).replace(AFTER_WORDS, ''),
  }));
}

/** The headings above a heading: the nearest of each lower level. A heading without level has 1. */
function pathAbove(path: readonly PinnedHeading[], heading: PinnedHeading): PinnedHeading[] {
  return path.filter((above) => (above.level ?? 1) < (heading.level ?? 1));
}

/** A heading in quotation marks; with its number where the same text is pinned twice. */
function nameHeading(heading: PinnedHeading, headings: readonly PinnedHeading[]): string {
  const alike = headings.filter((other) => other.text === heading.text);
  const number = alike.length > 1 ? ` (no. ${String(alike.indexOf(heading) + 1)})` : '';
  return `“${heading.text}”${number}`;
}

/**
 * Parts a text of short paragraphs and bulleted lists under headings. Locators are `<heading key>.<n>`:
 * the heading itself is 0, paragraphs and list items are numbered on from 1; what stands before the
 * first heading has the key `start`. `cite` counts paragraphs and items each by themselves.
 */
export function segmentHeadedLists(text: string, layout: DocumentLayout): SegmentedPassage[] {
  let path: PinnedHeading[] = [];
  let counts = { passage: 0, paragraph: 0, item: 0 };
  return partText(text, findHeadings(text, layout.headings)).map(
    ({ form, heading, text: words }) => {
      if (heading) {
        const above = pathAbove(path, heading);
        path = [...above, heading];
        counts = { passage: 0, paragraph: 0, item: 0 };
        const cite = `heading ${nameHeading(heading, layout.headings)}`;
        return {
          locator: `${heading.key}.0`,
          cite,
          headings: above.map((h) => h.text),
          text: words,
        };
      }
      const kind = form === 'item' ? 'item' : 'paragraph';
      counts = { ...counts, passage: counts.passage + 1, [kind]: counts[kind] + 1 };
      const nearest = path.at(-1);
      const under = nearest
        ? `under ${nameHeading(nearest, layout.headings)}`
        : 'before the first heading';
      return {
        locator: `${nearest?.key ?? 'start'}.${String(counts.passage)}`,
        cite: `${under}, ${kind} ${String(counts[kind])}`,
        headings: path.map((h) => h.text),
        text: words,
      };
    },
  );
}
