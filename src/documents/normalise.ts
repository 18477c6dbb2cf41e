/** A word of a text as anchors and hashes compare it, and where it stands in the text as it is. */
export interface Token {
  readonly word: string;
  /** Offset of its first character in the text (UTF-16 units). */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** Signs that open a list item. */
export const BULLETS = '•◦‣▪▫●○■□∙';

// Zero-width characters that extraction leaves inside words.
const ZERO_WIDTH = '\\u200B-\\u200D\\u2060\\uFEFF';
const LETTER = `[\\p{L}\\p{M}\\p{Nl}${ZERO_WIDTH}]`;
const DIGIT = '\\p{Nd}';
const QUOTES = "['’‘ʼ`´′]";
// A line that ended in a hyphen, or, where lines were joined without a look at it, a blank in its stead.
const BROKEN_LINE = '(?:\\s+)';

// `first-\nand second-hand`: the hyphen hangs, the word is not broken.
const HANGING = '(?!\\s+(?:and|or|nor|to)\\b)';
const JOINS = [
  `(?<=${DIGIT})\\.(?=${DIGIT})`,
  `(?<=[\\p{L}\\p{M}\\p{Nl}\\p{Nd}])${QUOTES}(?=\\p{L})`,
  `(?<=${LETTER})[-\\u2010\\u2011]${HANGING}${BROKEN_LINE}?(?=\\p{L})`,
  '(?<=\\p{L})–(?=\\p{L})',
  `\\u00AD${BROKEN_LINE}?(?=[\\p{L}\\p{Nd}])`,
].join('|');
const THOUSANDS = `${DIGIT}{1,3}(?:,${DIGIT}{3})+(?!${DIGIT})`;
const PIECE = `(?:${THOUSANDS}|${DIGIT}+|${LETTER}+)`;
const SIGN = `(?:(?<=^|[\\s([${BULLETS}])[+<>\\u2212](?=\\p{Sc}?${DIGIT}))?`;
const CURRENCY = `(?:\\p{Sc}(?=${DIGIT}))?`;
const UNIT = `(?:(?<=${DIGIT})[%‰+](?!${DIGIT}))?`;
const TOKEN = new RegExp(
  `${SIGN}${CURRENCY}${PIECE}(?:(?:${JOINS})?${PIECE})*${UNIT}|[%‰&]|\\p{Sc}|\\p{No}`,
  'gu',
);
const INSIDE_WORD = new RegExp(`${QUOTES}|[-\\u00AD\\u2010\\u2011–,\\s${ZERO_WIDTH}]`, 'gu');

function wordOf(raw: string): string {
  if (raw === '&') return 'and';
  const bare = raw.replace(INSIDE_WORD, '');
  const folded = bare.normalize('NFKC').toLowerCase();
  // `½` stays itself: NFKC makes it `1⁄2`, which would not stay one word when it is read again.
  return folded.includes('⁄') ? bare : folded;
}

/**
 * Parts a text into words as citations compare them (design §7.2), each with its place in the text.
 *
 * Case, punctuation, bullets, quotation marks, line and page breaks and the dashes between words
 * don't count; letters are compared in NFKC. A hyphen inside a word, a soft hyphen, and a hyphen at
 * the end of a line, or before a blank, join what they part (`anti-social`, `anti-` + `social`: `antisocial`), unless the
 * hyphen hangs (`first- and second-hand`). A hyphen beside a digit parts: `2016-2021` is two words,
 * `25-year-old` is `25` and `yearold`, for a figure must stay itself.
 *
 * A figure keeps its decimals (`3.5`) and loses its thousands commas (`51,000` is `51000`). Its unit is
 * part of it (`15%`, `£25000`, `18+`, `<5`), so that a changed unit changes the hash. `&` is `and`.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = wordOf(match[0]);
    if (word !== '') tokens.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The words of a text as citations compare them (see `tokensOf`). */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map((token) => token.word);
}
