import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** What a tool prints of what is wrong; nothing where all is well. */
function complaintsOf(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

describe('the tree', { timeout: 180_000 }, () => {
  test('holds its types', () => {
    expect(complaintsOf('node_modules/typescript/bin/tsc', '-p', 'test')).toBe('');
  });

  test('keeps the rules of eslint.config.js', () => {
    expect(complaintsOf('node_modules/eslint/bin/eslint.js', '.')).toBe('');
  });

  test('is laid out as prettier does: npm run format', () => {
    expect(complaintsOf('node_modules/prettier/bin/prettier.cjs', '--check', '.')).toBe('');
  });
});
