const CHARACTERS = /[.*+?^${}()|[\]\\]/gu;
const QUOTE = /['’‘ʼ`´]/gu;
/** Short names in capitals are told from words by their case: `IT` is no `it`. */
const CAPITALS = /^[\p{Lu}\p{N}&+./-]+s?$/u;

/**
 * A name as it is looked for in a text: any blank, quote or hyphen stands for its likes, and it ends where a word ends. An
 * abbreviation stands in its plural too: `SNTs` is the name `SNT`.
 */
function patternOf(name: string): RegExp {
  const source = name
    .trim()
    .replace(CHARACTERS, '\\$&')
    .replace(QUOTE, "['’‘ʼ`´]")
    .replace(/[-\u2010-\u2015]/gu, '[-\\u2010-\\u2015]')
    .replace(/\s+/gu, '\\s+');
  const isShort = CAPITALS.test(name);
  const plural = isShort ? "(?:['’]?s)?" : '';
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${source}${plural}(?![\\p{L}\\p{N}+])`,
    isShort ? 'gu' : 'giu',
  );
}

const placesOf = (name: string, pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    name,
    start: index,
    end: index + found.length,
  }));

/**
 * Those of a thing's names that stand in a text, in the order given. A name counts as the text writes it:
 * `THRIVE` does not stand where only `THRIVE+` does, nor "Safer Streets" where each is inside the longer
 * "Safer Streets Fund" that is another of its names.
 */
export function namesStanding(names: readonly string[], texts: readonly string[]): string[] {
  const standing = new Set<string>();
  const patterns = names.map((name) => [name, patternOf(name)] as const);
  for (const text of texts) {
    const places = patterns.flatMap(([name, pattern]) => placesOf(name, pattern, text));
    for (const one of places) {
      const isInside = places.some(
        (other) =>
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      );
      if (!isInside) standing.add(one.name);
    }
  }
  return names.filter((name) => standing.has(name));
}
