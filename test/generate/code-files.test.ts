import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiTypeFiles } from '../../src/generate/api-types.js';
import { styleFile } from '../../src/generate/style-file.js';
import { codeFiles } from '../../src/generate/code-files.js';

test('what is generated from the code is fresh: npm run generate would write the same', async () => {
  const stale = [...(await codeFiles()), ...(await apiTypeFiles()), await styleFile()].filter(
    ({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content,
  );
  expect(stale.map(({ path }) => path)).toEqual([]);
});
