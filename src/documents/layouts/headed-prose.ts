import type { DocumentLayout, PinnedHeading, SegmentedPassage } from '../layout.js';
import { partAt, type PassageStart } from './part-at.js';
import { readProseLines } from './prose-lines.js';
import { findProsePieces, standBeside, type ProsePiece } from './prose-pieces.js';

/** What we know on the way through the pieces. */
interface Way {
  readonly path: readonly PinnedHeading[];
  readonly last: ProsePiece['form'] | undefined;
  readonly figure: string;
  readonly footnote: number;
  /** How many passages each section, figure, footnote has so far. */
  readonly counts: Map<string, number>;
}

type Called = Omit<PassageStart, 'at'>;

const START = 'start';

function countOn(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

/** The headings above one: the nearest of each lower level, and one of its own that stands beside it. */
function pathTo(way: Way, heading: PinnedHeading): PinnedHeading[] {
  const level = heading.level ?? 1;
  const above = way.path.filter((one) => (one.level ?? 1) < level);
  const beside = way.path.filter((one) => standBeside(one, heading));
  return way.last === 'heading' ? [...above, ...beside, heading] : [...above, heading];
}

function callInSection(piece: ProsePiece, way: Way): Called {
  const nearest = way.path.at(-1);
  const key = nearest?.key ?? START;
  const n = String(countOn(way.counts, key));
  const locator = `${key}.${n}`;
  if (piece.form === 'heading')
    return {
      locator,
      cite: `heading “${piece.heading.text}”`,
      headings: textsOf(way.path.slice(0, -1)),
    };
  const under = nearest ? `under ${nearestNames(way.path)}` : 'before the first heading';
  const rest = piece.form === 'continued' ? ', continued' : '';
  return { locator, cite: `${under}, passage ${n}${rest}`, headings: textsOf(way.path) };
}

/** The nearest heading, or both of two that stand side by side. */
function nearestNames(path: readonly PinnedHeading[]): string {
  const nearest = path.at(-1);
  return path
    .filter((one) => nearest && standBeside(one, nearest))
    .map(({ text }) => `“${text}”`)
    .join(' and, beside it, ');
}

const textsOf = (path: readonly PinnedHeading[]) => path.map(({ text }) => text);

/** Rows are numbered from the number that the pinned key gives the first one. */
function callRow(piece: ProsePiece & { form: 'row' }, way: Way): Called {
  const [, figure = way.figure, first] = /^(.+)\.r(\d+)$/u.exec(piece.heading?.key ?? '') ?? [];
  const key = `${figure}.r`;
  if (first !== undefined) way.counts.set(key, Number(first) - 1);
  const n = String(countOn(way.counts, key));
  return {
    locator: `${key}${n}`,
    cite: `${figureName(figure)}, row ${n}`,
    headings: textsOf(way.path),
  };
}

const figureName = (key: string) => key.replace(/^fig/u, 'figure ');

function callBeside(piece: ProsePiece, way: Way): Called {
  const headings = textsOf(way.path);
  switch (piece.form) {
    case 'caption':
      return { locator: `fig${piece.figure}`, cite: `figure ${piece.figure}`, headings };
    case 'footnote':
      return {
        locator: `fn${String(piece.number)}`,
        cite: `footnote ${String(piece.number)}`,
        headings: [],
      };
    case 'footnote-continued': {
      const fn = String(way.footnote);
      const n = String(countOn(way.counts, `fn${fn}`) + 1);
      return { locator: `fn${fn}.${n}`, cite: `footnote ${fn}, continued`, headings: [] };
    }
    case 'link':
    case 'page': {
      const n = String(countOn(way.counts, piece.form));
      const what = piece.form === 'link' ? 'link below a page' : 'page number';
      return { locator: `${piece.form}.${n}`, cite: `${what}, ${n}`, headings: [] };
    }
    default: {
      const n = countOn(way.counts, `${way.figure}.${piece.form}`);
      const suffix = n === 1 ? '' : String(n);
      return {
        locator: `${way.figure}.${piece.form}${suffix}`,
        cite: `${figureName(way.figure)}, ${piece.form}`,
        headings,
      };
    }
  }
}

function call(piece: ProsePiece, way: Way): Called {
  if (piece.form === 'row') return callRow(piece, way);
  const inSection: readonly string[] = ['heading', 'paragraph', 'item', 'continued'];
  return inSection.includes(piece.form) ? callInSection(piece, way) : callBeside(piece, way);
}

function wayInto(piece: ProsePiece, way: Way): Way {
  if (piece.form === 'heading') return { ...way, path: pathTo(way, piece.heading) };
  if (piece.form === 'caption') return { ...way, figure: `fig${piece.figure}` };
  if (piece.form === 'footnote') return { ...way, footnote: piece.number };
  if (piece.form === 'row' && piece.heading)
    return { ...way, figure: piece.heading.key.replace(/\.r\d+$/u, '') };
  return way;
}

/**
 * Parts prose under pinned headings, with footnotes at the foot of pages, figures and tables that were
 * flattened into text, and panels of two columns. A locator is `<section>.<n>`: the key of the nearest
 * heading, and the passages of that key counted through, headings and list items too, from 1. Beside
 * them stand `fn12`, `fig5`, `fig4.r3` (a row; the first one is pinned by a heading with the key
 * `fig4.r0`), `fig5.source`, and `link.2` and `page.1` for what extraction leaves of a page. Two
 * headings of a level without anything between them stand side by side: what follows is under both.
 */
export function segmentHeadedProse(text: string, layout: DocumentLayout): SegmentedPassage[] {
  let way: Way = { path: [], last: undefined, figure: 'fig', footnote: 0, counts: new Map() };
  const starts = findProsePieces(readProseLines(text, layout.headings)).map((piece) => {
    way = wayInto(piece, way);
    const called = call(piece, way);
    way = { ...way, last: piece.form };
    return { at: piece.at, ...called };
  });
  return partAt(text, starts);
}
