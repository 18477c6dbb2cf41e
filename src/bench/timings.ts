/** The value below which a share of the times lies: 0.5 is the median. Times in milliseconds. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Times of the same thing done in two ways, in the same rounds. */
export interface Compared {
  readonly name: string;
  /** Through the API, in milliseconds. */
  readonly api: readonly number[];
  /** The same Cypher through the bare driver, in milliseconds. */
  readonly bare: readonly number[];
  readonly statements: number;
}

const ms = (value: number) => value.toFixed(1).padStart(8);

/** A line for each question: the ratio of the medians (1: the API costs nothing beside the driver), p50 and p99 of both. */
export function report(compared: readonly Compared[]): string {
  const head = `${'question'.padEnd(20)} queries   ratio  api p50  api p99 bare p50 bare p99  (ms)`;
  return [
    head,
    ...compared.map(({ name, api, bare, statements }) =>
      [
        name.padEnd(20),
        String(statements).padStart(7),
        (quantile(bare, 0.5) / quantile(api, 0.5)).toFixed(2).padStart(7),
        ms(quantile(api, 0.5)),
        ms(quantile(api, 0.99)),
        ms(quantile(bare, 0.5)),
        ms(quantile(bare, 0.99)),
      ].join(' '),
    ),
  ].join('\n');
}
