import { closest, distance } from 'fastest-levenshtein';
import type { Config } from '../config.js';
import { ArgumentError } from '../errors.js';
import type { ExitCode, Terminal } from '../terminal.js';
import { bench } from './bench.js';
import { benchKills } from './bench-kills.js';
import { benchStarts } from './bench-starts.js';

const MEASURES = ['questions', 'starts', 'kills'];

/** Runs one of the measurements by its name. */
export function benchOf(
  config: Config,
  what: string,
  options: {
    readonly forces: string;
    readonly rounds?: string;
    readonly times: string;
    readonly seed?: string;
  },
  terminal: Terminal,
): Promise<ExitCode> {
  const { forces, rounds, times, seed } = options;
  if (what === 'questions') return bench(config, { forces, rounds: rounds ?? '30' }, terminal);
  if (what === 'starts') return benchStarts(config, { rounds: rounds ?? '5' }, terminal);
  if (what === 'kills') return benchKills(config, { times, seed }, terminal);
  const near = closest(what, MEASURES);
  const hint = distance(what, near) < 4 ? ` Did you mean ${near}?` : '';
  throw new ArgumentError(`bench ${what}: there are ${MEASURES.join(', ')}.${hint}`);
}
