import { expect, test } from 'vitest';
import { formatJavaArguments } from '../../../src/graph/embedded/java-arguments.js';

test('only the jars given are on the class path, and blanks in their folder do no harm', () => {
  const lines = formatJavaArguments(['/my cache/b.jar', '/my cache/a.jar'], false).split('\n');
  expect(lines.slice(-3)).toEqual(['"-cp"', '"/my cache/b.jar:/my cache/a.jar"', '']);
  expect(lines).toContain('"-Xmx512m"');
});

test('a fast start costs the second compiler, and is not the rule', () => {
  const option = '"-XX:TieredStopAtLevel=1"';
  expect(formatJavaArguments([], true)).toContain(option);
  expect(formatJavaArguments([], false)).not.toContain(option);
});
