import type { PinnedHeading } from '../layout.js';
import type { ProseLine } from './prose-lines.js';

/** A piece of headed prose, before it has a locator. */
export type ProsePiece = { readonly at: number } & (
  | { readonly form: 'heading'; readonly heading: PinnedHeading }
  | { readonly form: 'paragraph' | 'item' | 'continued' | 'link' | 'page' }
  | { readonly form: 'caption'; readonly figure: string }
  | { readonly form: 'source' | 'note' }
  /** The rows of a figure or a table that was flattened into text; `heading` pins its first one. */
  | { readonly form: 'row'; readonly heading?: PinnedHeading }
  | { readonly form: 'footnote'; readonly number: number }
  | { readonly form: 'footnote-continued' }
);

type Form = ProsePiece['form'];

/** Where we are on the way through the lines. */
interface Way {
  readonly last: Form;
  /** The last heading, and whether what follows stands in columns under it and the one before. */
  readonly heading?: PinnedHeading;
  readonly inColumns: boolean;
  readonly footnote: number;
  /** Whether the last paragraph ended in mid-sentence before something else came between. */
  readonly open: boolean;
}

const ROW_KEY = /\.r\d+$/u;
const FOOTNOTE = /^\s*(\d{1,3})\s+["'“‘]?\p{Lu}/u;
const SENTENCE_END = /[.!?:;]["'”’)]*\d*\s*$/u;
const PROSE: ReadonlySet<Form> = new Set(['paragraph', 'item', 'continued']);
const FOOTNOTES: ReadonlySet<Form> = new Set(['footnote', 'footnote-continued']);

function footnoteOpened(line: ProseLine, way: Way): ProsePiece | undefined {
  if (!line.afterRuler && !FOOTNOTES.has(way.last)) return undefined;
  const number = Number(FOOTNOTE.exec(line.text)?.[1] ?? Number.NaN);
  if (number > way.footnote && number <= way.footnote + 3)
    return { at: line.at, form: 'footnote', number };
  return line.afterRuler ? { at: line.at, form: 'footnote-continued' } : undefined;
}

function figureOpened(line: ProseLine): ProsePiece | undefined {
  const { at, form } = line;
  if (form === 'caption') return { at, form, figure: /\d+/u.exec(line.text)?.[0] ?? '' };
  return form === 'source' || form === 'note' || form === 'link' || form === 'page'
    ? { at, form }
    : undefined;
}

/** Whether a line goes on with the piece of the line before. */
function goesOn(line: ProseLine, way: Way): boolean {
  const isRest = PROSE.has(way.last) && way.open && !way.inColumns;
  if (line.opensPage) return isRest;
  if (isRest && line.afterBlank && /^\s*\p{Ll}/u.test(line.text)) return true;
  if (FOOTNOTES.has(way.last)) return !line.afterBlank;
  return !line.afterBlank && way.last !== 'heading' && way.last !== 'page' && way.last !== 'link';
}

function proseOpened(line: ProseLine, way: Way): ProsePiece | undefined {
  const { at } = line;
  if (line.form === 'bullet') return { at, form: 'item' };
  if (goesOn(line, way)) return undefined;
  if (way.last === 'row' && !line.opensPage)
    return /^\s*\p{Ll}/u.test(line.text) ? undefined : { at, form: 'row' };
  const isRest = way.open && /^\s*[\p{Ll}(]/u.test(line.text);
  return { at, form: isRest ? 'continued' : 'paragraph' };
}

function pieceOpened(line: ProseLine, way: Way): ProsePiece | undefined {
  const { at, heading } = line;
  if (line.insideHeading) return undefined;
  if (heading) return { at, form: ROW_KEY.test(heading.key) ? 'row' : 'heading', heading };
  return figureOpened(line) ?? footnoteOpened(line, way) ?? proseOpened(line, way);
}

/** Whether a heading stands beside the one before it, and not under or after it. */
export function standBeside(before: PinnedHeading | undefined, heading: PinnedHeading): boolean {
  return before?.key === heading.key && before.level === heading.level;
}

function wayAfter(line: ProseLine, piece: ProsePiece | undefined, way: Way): Way {
  const last = piece?.form ?? way.last;
  const open = PROSE.has(last) ? !SENTENCE_END.test(line.text) : way.open && last !== 'heading';
  const footnote = piece?.form === 'footnote' ? piece.number : way.footnote;
  if (piece?.form !== 'heading') return { ...way, last, footnote, open };
  const { heading } = piece;
  const inColumns = way.last === 'heading' && standBeside(way.heading, heading);
  return { last, footnote, open, heading, inColumns };
}

/**
 * Finds where the pieces of headed prose begin. A paragraph that footnotes, a page's number or the
 * other column of a panel break in two is two pieces, so that the pieces in order are the text; the
 * second is marked as continued.
 */
export function findProsePieces(lines: readonly ProseLine[]): ProsePiece[] {
  let way: Way = { last: 'heading', inColumns: false, footnote: 0, open: false };
  return lines.flatMap((line) => {
    const piece = pieceOpened(line, way);
    way = wayAfter(line, piece, way);
    return piece ? [piece] : [];
  });
}
