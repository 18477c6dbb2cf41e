import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examineDependencies, examineNode, isAtLeast } from '../../src/doctor/examine-program.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'doctor-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function writePackage(folder: string, content: object): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(content));
}

describe('the examination of Node', () => {
  test.each([
    ['20.19.0', '20.19', true],
    ['20.20.2', '20.19', true],
    ['24.1.0', '20.19', true],
    ['20.18.3', '20.19', false],
    ['9.99.99', '20.19', false],
  ])('takes %s for at least %s: %s', (version, least, verdict) => {
    expect(isAtLeast(version, least)).toBe(verdict);
  });

  test('finds this one recent enough, by what package.json says', () => {
    expect(examineNode(process.versions.node)).toEqual({
      name: 'node',
      state: 'ok',
      text: `Node ${process.versions.node}`,
    });
  });

  test('says how to mend an old one', () => {
    expect(examineNode('18.20.8', '>=20.19')).toEqual({
      name: 'node',
      state: 'fails',
      text: 'Node 18.20.8 is too old; 20.19 or later is needed',
      mend: 'install Node 24, for example: nvm install 24',
    });
  });
});

describe('the examination of dependencies', () => {
  test('names those that are absent, or of another version than is pinned', () => {
    writePackage('.', { dependencies: { here: '1.0.0', other: '1.0.0', absent: '1.0.0' } });
    writePackage('node_modules/here', { version: '1.0.0' });
    writePackage('node_modules/other', { version: '1.0.1' });
    expect(examineDependencies(root)).toEqual({
      name: 'dependencies',
      state: 'fails',
      text: '2 of 3 are absent or of another version (other, absent)',
      mend: 'npm ci',
    });
  });

  test('finds all of them as they are pinned', () => {
    writePackage('.', { dependencies: { here: '1.0.0' } });
    expect(examineDependencies(root)).toEqual({
      name: 'dependencies',
      state: 'ok',
      text: '1 as they are pinned',
    });
  });
});
