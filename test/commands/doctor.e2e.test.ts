import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addUser } from '../../src/graph/embedded/users.js';
import { NORTHSHIRE_DOCUMENTS, NORTHSHIRE_SEED } from '../fixtures/northshire.js';
import { runProgram } from './run-program.js';

let folder: string;
let home: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  home = join(folder, 'home');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Each line in two: its state and what was looked at. */
const stated = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => /^\w/.test(line))
    .map((line) => line.split(/ +/).slice(0, 2).join(' '));

describe('doctor', () => {
  test('finds all well where a record is loaded and its documents are at hand', () => {
    const settings = {
      SEED_DIR: NORTHSHIRE_SEED,
      SOURCES_DIR: NORTHSHIRE_DOCUMENTS,
      PORT: '0',
    };
    expect(runProgram(['load'], settings).code).toBe(0);
    const { code, stdout } = runProgram(['doctor'], settings);
    expect({ code, lines: stated(stdout) }).toEqual({
      code: 0,
      lines: [
        'ok node',
        'ok dependencies',
        'ok java',
        'ok server',
        'ok cache',
        'ok port',
        'ok record',
        'ok generated',
        'ok documents',
        'ok database',
        'ok constraints',
        'ok graph',
      ],
    });
    expect(stdout).toMatch(/^ +\d+ [kM]B {2}Neo4j 5\.26\.\d+$/m);
    expect(stdout).toMatch(/^ +\d+ [kM]B {2}graph [0-9a-f]{16} of this record/m);
  });

  test('says how to mend what is not there, and makes and fetches nothing', () => {
    const seed = join(folder, 'seed');
    cpSync(NORTHSHIRE_SEED, seed, { recursive: true });
    const theme = join(seed, 'themes', readdirSync(join(seed, 'themes'))[0]!);
    writeFileSync(theme, 'theme:\n  id: x\n');
    const settings = { SEED_DIR: seed, GOLDEN_THREAD_HOME: home, PORT: '0' };
    const { code, stdout } = runProgram(['doctor'], settings);
    expect({ code, made: existsSync(home) }).toEqual({ code: 2, made: false });
    for (const line of [
      /^fails {3}server .* are not in the cache yet → npm run load \(fetches them\)$/m,
      /^faulty {2}record .* must and \d+ should be mended → npm run check$/m,
      /^note {4}documents .*none is at hand/m,
      /^fails {3}database .*no graph of this record was made yet → npm run load$/m,
    ])
      expect(stdout).toMatch(line);
  });

  test('removes what the cache holds, unless a program of ours uses it', () => {
    const graph = join(home, 'data', 'abc');
    mkdirSync(graph, { recursive: true });
    writeFileSync(join(graph, 'password'), 'x');
    const user = addUser(join(graph, 'users'));
    const settings = { GOLDEN_THREAD_HOME: home };
    const refused = runProgram(['doctor', '--clean'], settings);
    expect({ code: refused.code, stdout: refused.stdout, left: existsSync(graph) }).toEqual({
      code: 2,
      stdout: '',
      left: true,
    });
    expect(refused.stderr).toContain(`Nothing was removed: a server of ours runs on ${graph}.`);
    rmSync(user);
    const { code, stdout } = runProgram(['doctor', '--clean'], settings);
    expect({ code, stdout, left: existsSync(home) }).toEqual({
      code: 0,
      stdout: `removed ${graph} (1 kB)\n`,
      left: false,
    });
  });
});
