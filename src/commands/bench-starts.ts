import { quantile } from '../bench/timings.js';
import { timeStarts } from '../bench/start-times.js';
import type { Config } from '../config.js';
import { ArgumentError } from '../errors.js';
import { describeServer } from '../graph/embedded/embedded-server.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

/** Times starts of the embedded server with its archive of classes beside starts without, in turns. */
export async function benchStarts(
  config: Config,
  options: { readonly rounds: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const rounds = Number(options.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1000)
    throw new ArgumentError(`--rounds ${options.rounds}: give a whole number from 1 to 1000.`);
  const { report, moving } = terminal;
  const server = describeServer({
    home: config.home,
    dataKey: 'bench-starts',
    env: { javaHome: config.javaHome, path: config.path },
    report,
    terminal: moving,
    repository: config.mavenRepositoryUrl,
    proxies: config.proxies,
  });
  const times = await timeStarts(server, rounds);
  const seconds = (value: number) => (value / 1000).toFixed(1);
  const line = (name: string, all: readonly number[]) =>
    `${name.padEnd(16)} p50 ${seconds(quantile(all, 0.5))} s  best ${seconds(Math.min(...all))} s  worst ${seconds(Math.max(...all))} s`;
  terminal.answer(`${rounds} starts each way, to the first answered query, on ${times.java}`);
  terminal.answer(line('without archive', times.without));
  terminal.answer(line('with archive', times.with));
  terminal.answer(
    `ratio of the medians ${(quantile(times.with, 0.5) / quantile(times.without, 0.5)).toFixed(2)}`,
  );
  if (times.making !== undefined) terminal.answer(`making it took ${seconds(times.making)} s`);
  return EXIT.clean;
}
