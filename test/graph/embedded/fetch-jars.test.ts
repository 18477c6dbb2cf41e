import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DownloadSettings } from '../../../src/graph/embedded/download-jar.js';
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

function fetch(lines: string[] = [], by: DownloadSettings = {}): Promise<void> {
  return fetchJars(stub.lock, folders, {
    terminal: false,
    report: (line) => lines.push(line),
    repository: stub.repository,
    stallLimit: 200,
    pauses: [1, 1],
    ...by,
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

  test('fetches again what was tampered with, though its size and its date are as they were', async () => {
    await fetch();
    stub.asked.length = 0;
    const { atime, mtime } = statSync(jar('b-1.0.jar'));
    const sound = readFileSync(jar('b-1.0.jar'));
    writeFileSync(jar('b-1.0.jar'), sound.toString().toUpperCase());
    utimesSync(jar('b-1.0.jar'), atime, mtime);
    await fetch();
    expect(stub.asked).toEqual(['b-1.0.jar']);
    expect(readFileSync(jar('b-1.0.jar'))).toEqual(sound);
  });

  test('asks for nothing where the cache was copied from another machine', async () => {
    await fetch();
    const copied = join(home, 'copied');
    cpSync(folders.root, jarFolders(copied, '1.0.0').root, { recursive: true });
    await stub.close();
    folders = jarFolders(copied, '1.0.0');
    await fetch();
    expect(files()).toEqual({ lib: ALL, partial: [], stamped: true });
    stub = await startRepositoryStub();
  });

  test('takes up after a kill where it was: what is in place is not asked for again', async () => {
    await fetch();
    stub.asked.length = 0;
    rmSync(folders.stamp);
    rmSync(jar('c-1.0.jar'));
    mkdirSync(folders.partial);
    writeFileSync(join(folders.partial, 'c-1.0.jar.0123abcd'), 'the by');
    await fetch();
    expect(stub.asked).toEqual(['c-1.0.jar']);
    expect(files()).toEqual({ lib: ALL, partial: [], stamped: true });
  });

  test('goes through a proxy, and straight to the hosts that need none', async () => {
    const through = { http: stub.repository, none: 'straight.example' };
    await fetch([], { repository: 'http://jars.example/maven', proxies: through });
    expect([...stub.asked].sort()).toEqual(ALL);
    rmSync(jar('a-1.0.jar'));
    await expect(
      fetch([], { repository: 'http://straight.example/maven', proxies: through }),
    ).rejects.toThrow(/could not be downloaded: .*straight\.example/);
  });

  test('asks a proxy for a tunnel to a mirror that speaks TLS', async () => {
    const tunnels: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      tunnels.push(request.url!);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const { port } = proxy.address() as AddressInfo;
    const proxies = { https: `127.0.0.1:${port}` };
    await expect(fetch([], { repository: 'https://jars.example/maven', proxies })).rejects.toThrow(
      'could not be downloaded',
    );
    expect(new Set(tunnels)).toEqual(new Set(['jars.example:443']));
    proxy.close();
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
