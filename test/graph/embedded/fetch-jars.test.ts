import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchJars } from '../../../src/graph/embedded/fetch-jars.js';
import { jarFolders } from '../../../src/graph/embedded/folders.js';
import type { JarFolders } from '../../../src/graph/embedded/folders.js';
import { startRepositoryStub } from './repository-stub.js';
import type { RepositoryStub } from './repository-stub.js';

let stub: RepositoryStub;
let home: string;
let folders: JarFolders;
beforeEach(async () => {
  stub = await startRepositoryStub();
  home = mkdtempSync(join(tmpdir(), 'jars-'));
  folders = jarFolders(home, '1.0.0');
});
afterEach(async () => {
  await stub.close();
  rmSync(home, { recursive: true });
});

const ALL = ['a-1.0.jar', 'b-1.0.jar', 'c-1.0.jar'];

function fetch(lines: string[] = []): Promise<void> {
  return fetchJars(stub.lock, folders, {
    terminal: false,
    report: (line) => lines.push(line),
    repository: stub.repository,
    stallLimit: 200,
    pauses: [1, 1],
  });
}

/** What is in the jar folder and in the one for downloads under way. */
function files(): { lib: string[]; partial: string[]; stamped: boolean } {
  const list = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
  return {
    lib: list(folders.lib),
    partial: list(folders.partial),
    stamped: existsSync(folders.stamp),
  };
}

const jar = (name: string) => join(folders.lib, name);

describe('fetching the jars', () => {
  test('puts all of them in place, says so, and asks for nothing the second time', async () => {
    const lines: string[] = [];
    await fetch(lines);
    await fetch(lines);
    expect(files()).toEqual({ lib: ALL, partial: [], stamped: true });
    expect([...stub.asked].sort()).toEqual(ALL);
    expect(lines[0]).toBe('Fetching the Neo4j server: 3 files, 0 MB, once.');
  });

  test('refuses a jar of another hash by name, and moves nothing of it into place', async () => {
    stub.answers.push((response, bytes) => response.end(bytes.toString().toUpperCase()));
    await expect(fetch()).rejects.toThrow(
      /^The database's jar a-1\.0\.jar was refused: its SHA-256 is [0-9a-f]{64}, and the lock file says [0-9a-f]{64}\.\nThe download was altered on its way/,
    );
    const { lib, stamped, partial } = files();
    expect({ kept: lib.includes('a-1.0.jar'), stamped, partial }).toEqual({
      kept: false,
      stamped: false,
      partial: [],
    });
  });

  test('fetches again what is truncated or gone, and only that', async () => {
    await fetch();
    stub.asked.length = 0;
    writeFileSync(jar('a-1.0.jar'), 'the by');
    writeFileSync(jar('b-1.0.jar'), '');
    await fetch();
    expect([...stub.asked].sort()).toEqual(['a-1.0.jar', 'b-1.0.jar']);
    expect(readFileSync(jar('a-1.0.jar'))).toHaveLength(stub.lock.jars[0]!.size);
  });

  test('hashes what is there as long as no full verification is on record', async () => {
    await fetch();
    stub.asked.length = 0;
    rmSync(folders.stamp);
    const sound = readFileSync(jar('c-1.0.jar'));
    writeFileSync(jar('c-1.0.jar'), sound.toString().toUpperCase());
    await fetch();
    expect(stub.asked).toEqual(['c-1.0.jar']);
    expect(readFileSync(jar('c-1.0.jar'))).toEqual(sound);
  });

  test('tries again when the server is busy, or the connection is lost in the middle', async () => {
    stub.answers.push(
      (response) => response.writeHead(503).end(),
      (response, bytes) => {
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, 40), () => response.destroy());
      },
    );
    await fetch();
    expect(files()).toEqual({ lib: ALL, partial: [], stamped: true });
    expect(stub.asked).toHaveLength(5);
  });

  test('by two starts at once asks for each jar once', async () => {
    await Promise.all([fetch(), fetch()]);
    expect([...stub.asked].sort()).toEqual(ALL);
    expect(files()).toEqual({ lib: ALL, partial: [], stamped: true });
  });

  test('without a network says so, with the remedies, and keeps what is there', async () => {
    await fetch();
    rmSync(jar('b-1.0.jar'));
    await stub.close();
    await expect(fetch()).rejects.toThrow(
      /^The database's jar b-1\.0\.jar could not be downloaded: [^]*ECONNREFUSED[^]*needs a network\. Connect and start again \(what is there is kept\); or set MAVEN_REPOSITORY_URL to a mirror/,
    );
    expect(files().lib).toEqual(['a-1.0.jar', 'c-1.0.jar']);
    stub = await startRepositoryStub();
  });

  test('does not ask again for a jar that the repository does not have', async () => {
    stub.answers.push(
      ...ALL.map(
        () => (response: { writeHead: (s: number) => { end(): void } }) =>
          response.writeHead(404).end(),
      ),
    );
    await expect(fetch()).rejects.toThrow('Status 404');
    expect([...stub.asked].sort()).toEqual(ALL);
  });
});
