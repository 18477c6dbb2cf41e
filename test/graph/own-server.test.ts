import { expect, test } from 'vitest';
import { isRecentEnough, refuseTooOld } from '../../src/graph/own-server.js';

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

test('a server that is too old is refused with its version, the one needed and the remedy', () => {
  expect(() => refuseTooOld('bolt://db:7687', '4.4.40')).toThrow(
    'The Neo4j server at bolt://db:7687 (NEO4J_URI) is version 4.4.40; at least 5.23 is needed. Upgrade it, or unset NEO4J_URI to use the embedded database.',
  );
  expect(() => refuseTooOld('bolt://db:7687', '5.26.31')).not.toThrow();
});
