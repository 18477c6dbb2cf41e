import pluralize from 'pluralize';

/** Lower case, without accents, apostrophes and the dots of abbreviations ("F.G.M." is "fgm"). */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/\b((?:\p{L}\.){2,})/gu, (dotted) => dotted.replaceAll('.', ''));
}

/** "knives" and "knife", "women" and "woman" are one word to a searcher; short words stay as they are. */
function singular(word: string): string {
  return word.length > 3 ? pluralize.singular(word) : word;
}

const HYPHENS = /[-\u2010-\u2015\u00ad]/;
const BETWEEN = /[^\p{L}\p{N}\-\u2010-\u2015\u00ad]+/u;

function partsOf(word: string): string[] {
  return word.split(HYPHENS).filter((part) => part !== '');
}

/**
 * The words under which a text is found: folded case, accents, dots, hyphens and plurals. A
 * hyphenated word is found joined and by its parts ("anti-social": antisocial, anti, social).
 */
export function indexWords(text: string): string[] {
  return plain(text)
    .split(BETWEEN)
    .flatMap((word) => {
      const parts = partsOf(word);
      return parts.length > 1 ? [parts.join(''), ...parts] : parts;
    })
    .map(singular);
}

/** The words of a searcher's phrase, folded as `indexWords` folds, a hyphenated word joined. */
export function queryWords(phrase: string): string[] {
  return plain(phrase)
    .split(BETWEEN)
    .map((word) => partsOf(word).join(''))
    .filter((word) => word !== '')
    .map(singular);
}
