/** A passage as the record keeps it. */
export interface RecordedPassage {
  readonly locator: string;
  readonly sha256: string;
  /** Its place in the document when it was pinned. */
  readonly order: number;
}

/** A passage of the text at hand. */
export interface FreshPassage {
  readonly locator: string;
  readonly sha256: string;
}

/** Which fresh passage is which recorded one. */
export interface Pairing {
  /** Locator in the record → locator in the text at hand, for passages whose words are the same. */
  readonly whereNow: ReadonlyMap<string, string>;
  /** Locators in the text at hand that are no recorded passage: new, or altered. */
  readonly unknown: ReadonlySet<string>;
}

function groupByHash(passages: readonly FreshPassage[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { sha256, locator } of passages) {
    const group = groups.get(sha256);
    if (group) group.push(locator);
    else groups.set(sha256, [locator]);
  }
  return groups;
}

/**
 * Recognises recorded passages in a text at hand by their hashes: first each in its own place, then
 * those that stand elsewhere, in order, so that of two passages with the same words each is taken once.
 */
export function pairPassages(
  recorded: readonly RecordedPassage[],
  fresh: readonly FreshPassage[],
): Pairing {
  const hashNow = new Map(fresh.map(({ locator, sha256 }) => [locator, sha256]));
  const whereNow = new Map<string, string>();
  const displaced: RecordedPassage[] = [];
  for (const passage of [...recorded].sort((a, b) => a.order - b.order))
    if (hashNow.get(passage.locator) === passage.sha256)
      whereNow.set(passage.locator, passage.locator);
    else displaced.push(passage);
  const free = groupByHash(fresh.filter(({ locator }) => !whereNow.has(locator)));
  for (const { locator, sha256 } of displaced) {
    const now = free.get(sha256)?.shift();
    if (now !== undefined) whereNow.set(locator, now);
  }
  const known = new Set(whereNow.values());
  const unknown = fresh.map(({ locator }) => locator).filter((locator) => !known.has(locator));
  return { whereNow, unknown: new Set(unknown) };
}
