import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatMoment } from '../bench/kills/moments.js';
import { runKills } from '../bench/kills/run-kills.js';
import type { Config } from '../config.js';
import { ArgumentError } from '../errors.js';
import { fetchJars } from '../graph/embedded/fetch-jars.js';
import { jarFolders } from '../graph/embedded/folders.js';
import { readJarLock } from '../graph/embedded/jar-lock.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';
import { readSoundRecord } from './load.js';

function numberOf(option: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= most) return number;
  throw new ArgumentError(`--${option} ${text}: give a whole number from 1 to ${most}.`);
}

/**
 * Kills the program, its database or both at so many random moments, and looks at the start after each.
 * Exit code 1 where one did not serve the same graph, or something was left behind.
 * @param options the seed names a series of moments, to see the same again
 */
export async function benchKills(
  config: Config,
  options: { readonly times: string; readonly seed?: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  const times = numberOf('times', options.times, 1_000_000);
  const most = 2 ** 31 - 1;
  const seed =
    options.seed === undefined
      ? 1 + Math.floor(Math.random() * most)
      : numberOf('seed', options.seed, most);
  if (!readSoundRecord(config.seedDir, terminal)) return EXIT.problems;
  const lock = readJarLock();
  const jars = jarFolders(config.home, lock.version);
  const { mavenRepositoryUrl: repository, proxies } = config;
  const { report, moving } = terminal;
  await fetchJars(lock, jars, { terminal: moving, report, repository, proxies });
  report(`Killing ${times} times by seed ${seed}.`);
  const place = join(config.home, 'bench', 'kills');
  const given = { seedDir: config.seedDir, lib: jars.lib };
  let done = 0;
  const reports = await runKills(place, given, { times, seed }, ({ moment, fault }) => {
    done += 1;
    report(`${done}/${times}  ${formatMoment(moment)}: ${fault ?? 'well'}`);
  });
  rmSync(place, { recursive: true, force: true });
  const faults = reports.filter(({ fault }) => fault !== undefined);
  terminal.answer(`${times} kills, ${times - faults.length} well, ${faults.length} not`);
  return faults.length === 0 ? EXIT.clean : EXIT.problems;
}
