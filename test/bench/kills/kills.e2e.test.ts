import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatMoment } from '../../../src/bench/kills/moments.js';
import { runKills } from '../../../src/bench/kills/run-kills.js';
import { readConfig } from '../../../src/config.js';
import { fetchJars } from '../../../src/graph/embedded/fetch-jars.js';
import { jarFolders } from '../../../src/graph/embedded/folders.js';
import { readJarLock } from '../../../src/graph/embedded/jar-lock.js';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';

const config = readConfig(process.env);
const lock = readJarLock();
const jars = jarFolders(config.home, lock.version);
let place: string;
beforeAll(async () => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'kills-')));
  const report = () => undefined;
  const { mavenRepositoryUrl: repository, proxies } = config;
  await fetchJars(lock, jars, { terminal: false, report, repository, proxies });
});
afterAll(() => {
  rmSync(place, { recursive: true });
});

test(
  'killed at thirty moments of fetching, starting, loading and serving, the next start serves the same graph and leaves nothing behind',
  { timeout: 30 * 60_000 },
  async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const told = (line: string) => void process.stderr.write(`${line}\n`);
    told(`kills by seed ${seed}`);
    const given = { seedDir: NORTHSHIRE_SEED, lib: jars.lib };
    const reports = await runKills(place, given, { times: 30, seed }, (each) =>
      told(`${formatMoment(each.moment)}: ${each.fault ?? 'well'}`),
    );
    expect(reports.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect(reports).toHaveLength(30);
  },
);
