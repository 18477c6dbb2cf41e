import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runProgram } from './run-program.js';

const NORTHSHIRE = 'test/fixtures/northshire';
let folder: string;
let seed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-thread-test-'));
  seed = join(folder, 'seed');
  cpSync(join(NORTHSHIRE, 'seed'), seed, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function themeFile(): string {
  return join(seed, 'themes', readdirSync(join(seed, 'themes')).sort()[0] ?? '');
}

describe('check', () => {
  test('of a sound record exits 0 with what it holds, what was searched, and its count', () => {
    const { code, stdout, stderr } = runProgram(['check'], { SEED_DIR: seed });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'document peel-northshire-2024: 7 passages, 7 cited, 0 set aside',
      'document plan-page-2025: 16 passages, 13 cited, 3 set aside',
    ]);
    expect(lines).toContain('theme fraud: 5 hits, 4 linked, 1 reviewed');
    expect(lines.filter((line) => !/^(?:document|theme) \S+: \d/.test(line))).toEqual([
      'discrepancies: 1 recomputed from the figures they name, 0 of words with both sides',
      '0 must, 0 should, 1 accepted',
    ]);
  });

  test('of a faulty record exits 1 and names file, line, level, check and remedy', () => {
    const file = themeFile();
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^  name: /m, '  nmae: '));
    const { code, stdout } = runProgram(['check'], { SEED_DIR: seed });
    const name = file.slice(file.indexOf('themes/'));
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(
        `^seed/${name}:\\d+  MUST  shape\\n  "nmae" is no key here\\. Did you mean "name"\\?`,
        'm',
      ),
    );
    expect(stdout).toMatch(/\n\d+ must, \d+ should, \d+ accepted\n$/);
  });

  test('gives programs the same as JSON', () => {
    const { code, stdout } = runProgram(['check', '--json'], { SEED_DIR: seed });
    expect({ code, answer: JSON.parse(stdout) as object }).toMatchObject({
      code: 0,
      answer: { problems: [], accepted: [{ why: 'Buildings are no theme of the record yet.' }] },
    });
  });

  test('of no record exits 2 and says what to set', () => {
    const { code, stdout, stderr } = runProgram(['check'], { SEED_DIR: join(folder, 'nowhere') });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/SEED_DIR is '.*nowhere'/);
  });
});

describe('verify', () => {
  test('of an untouched document finds every citation unchanged', () => {
    const { code, stdout } = runProgram(['verify'], {
      SEED_DIR: seed,
      SOURCES_DIR: join(NORTHSHIRE, 'documents'),
    });
    expect(stdout).toMatch(
      /^(\d+) of \1 values of figures stand in the passages they cite\n(\d+) unchanged, 0 moved, 0 altered, 0 gone of \2 citations in (\d+) of \3 documents\n$/,
    );
    expect(code).toBe(0);
  });

  test('without documents verifies nothing, says so and exits 2', () => {
    const { code, stdout, stderr } = runProgram(['verify'], {
      SEED_DIR: seed,
      SOURCES_DIR: folder,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^verified nothing: /);
  });
});

describe('export', () => {
  test('writes four files and names the fingerprint', () => {
    const target = join(folder, 'out');
    const { code, stdout } = runProgram(['export', 'jsonl', target], { SEED_DIR: seed });
    expect({ code, files: readdirSync(target).sort() }).toEqual({
      code: 0,
      files: ['citations.jsonl', 'entities.jsonl', 'links.jsonl', 'passages.jsonl'],
    });
    expect(stdout).toMatch(/fingerprint [0-9a-f]{16}\n$/);
  });

  test('of a faulty record writes nothing', () => {
    const file = themeFile();
    writeFileSync(file, 'theme:\n  id: x\n');
    const target = join(folder, 'out');
    const { code } = runProgram(['export', 'jsonl', target], { SEED_DIR: seed });
    expect({ code, written: existsSync(target) }).toEqual({ code: 1, written: false });
  });

  test('in a format that there is not names those that there are', () => {
    expect(runProgram(['export', 'jsonll', folder], { SEED_DIR: seed })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no format "jsonll". Did you mean "jsonl"? The formats are: jsonl.\n',
    });
  });
});

describe('new', () => {
  test('writes a skeleton where the record belongs, and overwrites nothing', () => {
    const args = ['new', 'initiative', 'operation-banana'];
    const first = runProgram(args, { SEED_DIR: seed });
    const path = join(seed, 'initiatives/operation-banana.yml');
    const text = readFileSync(path, 'utf8');
    expect({ code: first.code, stdout: first.stdout }).toEqual({ code: 0, stdout: `${path}\n` });
    expect(text).toMatch(/^initiative:\n {2}id: operation-banana\n {2}name: {2}# a text$/m);
    expect(runProgram(args, { SEED_DIR: seed }).code).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test.each([
    [['new', 'inititive', 'x'], /There is no kind "inititive"\. Did you mean "initiative"\?/],
    [['new', 'initiative', 'Operation Banana'], /"Operation Banana" is no id/],
    [['new', 'theme', 'x', '--document', 'nothing'], /The record has no document "nothing"/],
  ])('%j is refused with the remedy', (args, message) => {
    const { code, stderr } = runProgram(args, { SEED_DIR: seed });
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe('the command line', () => {
  test.each(['check', 'verify', 'load', 'ask', 'export', 'generate', 'new', 'start', 'doctor'])(
    '%s --help says what it does',
    (command) => {
      const { code, stdout } = runProgram([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: golden-thread ${command}`));
    },
  );

  test('names the nearest command', () => {
    const { code, stderr } = runProgram(['chek']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/unknown command 'chek'\n\(Did you mean check\?\)/);
  });
});
