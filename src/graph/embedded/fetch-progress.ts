import { Presets, SingleBar } from 'cli-progress';

/** Told of each jar that is in place. */
export interface FetchProgress {
  add(bytes: number): void;
  stop(): void;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

function showBar(total: number): FetchProgress {
  const format = 'Fetching Neo4j {bar} {percentage}% of {size} MB';
  const bar = new SingleBar({ format, stream: process.stderr }, Presets.shades_classic);
  bar.start(total, 0, { size: megabytes(total) });
  return { add: (bytes) => bar.increment(bytes), stop: () => bar.stop() };
}

function showLines(total: number, report: (line: string) => void): FetchProgress {
  let done = 0;
  let told = 0;
  return {
    add(bytes) {
      done += bytes;
      const quarter = Math.floor((done * 4) / total);
      if (quarter > told) report(`Fetched ${megabytes(done)} of ${megabytes(total)} MB`);
      told = Math.max(told, quarter);
    },
    stop: () => undefined,
  };
}

/** Shows how a fetch of `total` bytes goes: a bar on a terminal, a line each quarter elsewhere. */
export function showFetchProgress(
  total: number,
  terminal: boolean,
  report: (line: string) => void,
): FetchProgress {
  return terminal ? showBar(total) : showLines(total, report);
}
