import { expect, test } from 'vitest';
import { isRecentEnough } from '../../src/graph/own-server.js';

test.each([
  ['5.23.0', true],
  ['5.26.31', true],
  ['5.27-aura', true],
  ['2025.10.1', true],
  ['5.22.9', false],
  ['4.4.40', false],
  ['unknown', false],
])('a server of version %s is recent enough: %s', (version, verdict) => {
  expect(isRecentEnough(version)).toBe(verdict);
});
