/** How finely a date is known. */
export const PRECISIONS = ['DAY', 'MONTH', 'SEASON', 'YEAR'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A date or period as the source gives it, with what a program needs to order it: the first and the
 * last day it can mean, how finely it is known, and whether it was inferred and not read.
 */
export interface Dated {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  readonly inferred: boolean;
}

interface Span {
  from: string;
  to: string;
  precision: Precision;
}

/** First month of each EDTF season; winter runs on into the next year. */
const SEASON_STARTS: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 };

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function monthSpan(year: number, month: number, precision: Precision, months = 1): Span {
  const lastIndex = month + months - 2;
  const lastYear = year + Math.floor(lastIndex / 12);
  const lastMonth = (lastIndex % 12) + 1;
  return {
    from: isoDay(year, month, 1),
    to: isoDay(lastYear, lastMonth, lastDayOfMonth(lastYear, lastMonth)),
    precision,
  };
}

function spanOf(text: string): Span | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return monthSpan(year, 1, 'YEAR', 12);
  const seasonStart = SEASON_STARTS[match[2]];
  if (seasonStart !== undefined)
    return match[3] === undefined ? monthSpan(year, seasonStart, 'SEASON', 3) : undefined;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return monthSpan(year, month, 'MONTH');
  const day = Number(match[3]);
  if (day < 1 || day > lastDayOfMonth(year, month)) return undefined;
  return { from: isoDay(year, month, day), to: isoDay(year, month, day), precision: 'DAY' };
}

/** What a curator may write, for messages. */
export const DATE_FORMS =
  '2026-03-31, 2026-03, 2026, a season (2022-21 spring to 2022-24 winter), a period 2015-04/2016-03, each with "?" behind it where it is inferred';

/**
 * Reads a date as design §7.3 has it: ISO 8601 or an EDTF season, or a period of two of them.
 * A trailing `?` (EDTF's "uncertain") marks a date that the source doesn't give and we inferred.
 * Gives undefined for what is no date, and for a period that ends before it starts.
 */
export function parseDated(text: string): Dated | undefined {
  const inferred = text.endsWith('?');
  const bare = inferred ? text.slice(0, -1) : text;
  const ends = bare.split('/');
  const first = spanOf(ends[0] ?? '');
  const last = ends.length === 1 ? first : spanOf(ends[1] ?? '');
  if (!first || !last || ends.length > 2 || last.to < first.from) return undefined;
  const coarser =
    PRECISIONS.indexOf(first.precision) >= PRECISIONS.indexOf(last.precision) ? first : last;
  return { text: bare, from: first.from, to: last.to, precision: coarser.precision, inferred };
}
