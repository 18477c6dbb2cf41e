import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { projectRoot } from '../src/project-root.js';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'config-')));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('settings', () => {
  test('have their defaults in an empty environment', () => {
    const { sourcesDir, ...config } = readConfig({});
    expect(config).toEqual({
      port: 4000,
      host: '127.0.0.1',
      seedDir: join(projectRoot(), 'seed'),
      home: join(homedir(), '.cache', 'golden-thread'),
    });
    expect([undefined, join(projectRoot(), 'documents')]).toContain(sourcesDir);
  });

  test('are all taken from the environment', () => {
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, 'open sesame\n');
    const config = readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      REQUEST_LOG: 'json',
      RATE_LIMIT: '600',
      TRUST_PROXY: '1',
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD_FILE: passwordFile,
      NEO4J_DATABASE: 'thread',
      SEED_DIR: folder,
      SOURCES_DIR: folder,
      GOLDEN_THREAD_HOME: '/var/cache/thread',
      XDG_CACHE_HOME: '/var/cache/other',
      JAVA_HOME: '/opt/java',
      PATH: '/bin',
      https_proxy: 'http://proxy.example:8080',
      HTTP_PROXY: 'proxy.example:8081',
      NO_PROXY: 'localhost, .example.org',
      MAVEN_REPOSITORY_URL: 'https://mirror.example/maven',
    });
    expect(config).toEqual({
      port: 0,
      host: '0.0.0.0',
      requestLog: 'json',
      rateLimit: 600,
      trustProxy: 1,
      neo4j: {
        uri: 'neo4j+s://graph.example',
        username: 'reader',
        password: 'open sesame',
        database: 'thread',
      },
      seedDir: folder,
      sourcesDir: folder,
      home: '/var/cache/thread',
      javaHome: '/opt/java',
      path: '/bin',
      proxies: {
        http: 'proxy.example:8081',
        https: 'http://proxy.example:8080',
        none: 'localhost, .example.org',
      },
      mavenRepositoryUrl: 'https://mirror.example/maven',
    });
  });

  test('that are empty count as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ', HOST: '' })).toEqual(readConfig({}));
  });

  test('put the cache into XDG_CACHE_HOME', () => {
    expect(readConfig({ XDG_CACHE_HOME: '/xdg' }).home).toBe('/xdg/golden-thread');
  });

  test('for a server of one’s own default to user and database neo4j', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'p' });
    expect(config.neo4j).toEqual({
      uri: 'bolt://db:7687',
      username: 'neo4j',
      password: 'p',
      database: 'neo4j',
    });
  });
});

describe('bad settings', () => {
  test('are all told at once, each with its variable and remedy', () => {
    const environment = {
      PORT: '70000',
      SEED_DIR: join(folder, 'nowhere'),
      NEO4J_URI: 'http://db:7474',
      NEO4J_PASSWORD: 'p',
      NEO4J_PASSWORD_FILE: join(folder, 'no-password'),
      MAVEN_REPOSITORY_URL: 'mirror',
      REQUEST_LOG: 'yes',
      RATE_LIMIT: '0',
      TRUST_PROXY: 'true',
    };
    const missing = join(folder, 'nowhere');
    const unreadable = join(folder, 'no-password');
    expect(() => readConfig(environment)).toThrow(
      [
        `PORT is '70000'; give a port from 1 to 65535, or 0 for any free one.`,
        `SEED_DIR is '${missing}', and there is no folder ${missing}. Correct it or unset it.`,
        `NEO4J_URI is 'http://db:7474'; give an address such as bolt://127.0.0.1:7687 or neo4j+s://<host>, or unset it.`,
        `Both NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are set; unset one of them.`,
        `NEO4J_PASSWORD_FILE cannot be read: ENOENT: no such file or directory, open '${unreadable}'. Correct it or unset it.`,
        `MAVEN_REPOSITORY_URL is 'mirror'; give an address such as https://<host>/<path>, or unset it.`,
        `REQUEST_LOG is 'yes'; give json for one line a request, queries to add what users ask, or unset it.`,
        `RATE_LIMIT is '0'; give the requests a minute of one client, from 1 to 1000000, or unset it.`,
        `TRUST_PROXY is 'true'; give the number of proxies before the program, from 1 to 10, or unset it.`,
      ].join('\n'),
    );
  });

  test.each(['bolt://neo4j:secret@db:7687', 'neo4j+s://secret@db'])(
    'include an address that holds a login, which is not repeated: %s',
    (NEO4J_URI) => {
      const read = () => readConfig({ NEO4J_URI, NEO4J_PASSWORD: 'p' });
      expect(read).toThrow(
        'NEO4J_URI holds a user or a password; give the address alone, and set NEO4J_USERNAME and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.',
      );
      expect(read).not.toThrow(/secret/);
    },
  );

  test('include an address of a server without a password', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://db' })).toThrow(
      'NEO4J_URI is set without a password; set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, or unset NEO4J_URI to use the embedded database.',
    );
  });
});
