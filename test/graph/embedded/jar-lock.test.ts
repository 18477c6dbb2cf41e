import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jarName, readJarLock } from '../../../src/graph/embedded/jar-lock.js';
import { projectRoot } from '../../../src/project-root.js';

const lock = readJarLock();
const coordinates = lock.jars.map(({ groupId, artifactId, version, classifier = '' }) =>
  [groupId, artifactId, version, classifier].join(':'),
);

describe('the lock file', () => {
  test('holds the whole server, each jar once, sorted', () => {
    expect(lock.jars).toHaveLength(213);
    expect(coordinates).toEqual([...new Set(coordinates)].sort());
    expect(new Set(lock.jars.map(jarName)).size).toBe(213);
  });

  test('is of the version that the pom asks for', () => {
    const pom = readFileSync(join(projectRoot(), 'src/graph/embedded/lock/pom.xml'), 'utf8');
    expect(pom).toContain(`<neo4j.version>${lock.version}</neo4j.version>`);
    expect(coordinates).toContain(`org.neo4j.app:neo4j-server:${lock.version}:`);
    expect(coordinates).toContain(`org.neo4j:neo4j:${lock.version}:`);
  });

  test('names jars as Maven does', () => {
    const jar = { groupId: 'g', artifactId: 'a', version: '1', sha256: '', size: 1 };
    expect([jarName(jar), jarName({ ...jar, classifier: 'linux' })]).toEqual([
      'a-1.jar',
      'a-1-linux.jar',
    ]);
  });
});
