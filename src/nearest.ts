import { closest, distance } from 'fastest-levenshtein';

/**
 * The valid name nearest to what was written, or undefined where none is near enough to be meant:
 * more than half of its letters would have to change.
 */
export function nearestName(written: string, valid: Iterable<string>): string | undefined {
  const names = [...valid];
  if (names.length === 0) return undefined;
  const best = closest(written, names);
  return distance(written, best) <= Math.max(2, best.length / 2) ? best : undefined;
}

/** Up to `most` valid names, nearest first. */
export function nearestNames(written: string, valid: Iterable<string>, most: number): string[] {
  return [...valid]
    .map((name) => ({ name, far: distance(written, name) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(written: string, valid: Iterable<string>): string {
  const name = nearestName(written, valid);
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}
