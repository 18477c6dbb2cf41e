import { dateInWords } from './words.js';

/** A period as the record writes it, with months; years alone may be a name, like that of Risks and Threats 2015/2016. */
const PERIOD = /\b\d{4}(?:-\d{2}){1,2}\/\d{4}(?:-\d{2}){1,2}\b/g;
/** A season, where the words before it say that it is a date. */
const SEASON = /\b(as of |by )(\d{4}-2[1-4])\b/g;
const THEME = /\btheme ([a-z0-9]+(?:-[a-z0-9]+)*)\b/g;

/**
 * An answer's sentence without the record's own shorthand: periods are told as dates are, and a theme by its name.
 * @param names names of things by id
 */
export function told(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(PERIOD, dateInWords)
    .replaceAll(SEASON, (_, before: string, date: string) => `${before}${dateInWords(date)}`)
    .replaceAll(THEME, (all, id: string) => {
      const name = names.get(id);
      return name === undefined ? all : `theme “${name}”`;
    });
}

/** A term of a search as a reader says it; the record ends a term by a bar where no more letters may follow. */
export const termInWords = (term: string) => term.replaceAll('|', '').trim();
