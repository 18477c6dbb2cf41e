import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeArchive } from '../../../src/graph/embedded/class-archive.js';
import type { ClassArchive } from '../../../src/graph/embedded/class-archive.js';
import { copyClassList } from '../../../src/graph/embedded/class-list.js';
import { formClassPath } from '../../../src/graph/embedded/class-path.js';
import { jarFolders } from '../../../src/graph/embedded/folders.js';
import { readJarLock } from '../../../src/graph/embedded/jar-lock.js';
import {
  endOrphanedMaking,
  makeArchive,
  makeArchiveLater,
} from '../../../src/graph/embedded/make-archive.js';
import { isAlive } from '../../../src/graph/embedded/processes.js';

let folder: string;
let java: string;
let jar: string;
let classList: string;
let archive: ClassArchive;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  java = join(folder, 'java');
  jar = join(folder, 'a.jar');
  classList = join(folder, 'classes.list');
  writeFileSync(jar, 'jar');
  writeFileSync(classList, 'some/Class\n'.repeat(6000));
  plantJava('touch "${2#-XX:SharedArchiveFile=}"');
  archive = describeArchive(java, [jar], jarFolders(folder, '1.0.0'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A Java that does this when it is told to make an archive. */
function plantJava(does: string): void {
  writeFileSync(java, `#!/bin/sh\n${does}\n`);
  chmodSync(java, 0o755);
}

const parts = () => ({ archive, java, jars: [jar], classList });
const files = () =>
  readdirSync(archive.folder).filter((name) => /jsa|pid|failed|classes/.test(name));
const makers = () => readdirSync(join(archive.folder, 'makers'));

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(10);
}

describe('the archive of classes', () => {
  test('is made under another name and moved into place, and those of other jars go', async () => {
    expect(await makeArchive(parts()).done).toBe(true);
    expect(files()).toEqual([`${archive.key}.jsa`]);
    writeFileSync(jar, 'other jar');
    archive = describeArchive(java, [jar], jarFolders(folder, '1.0.0'));
    expect(await makeArchive(parts()).done).toBe(true);
    expect([files(), makers()]).toEqual([[`${archive.key}.jsa`], []]);
  });

  test('that cannot be made leaves a note, not half an archive', async () => {
    plantJava('touch "${2#-XX:SharedArchiveFile=}"; exit 3');
    expect(await makeArchive(parts()).done).toBe(false);
    expect([files(), makers()]).toEqual([[`${archive.key}.failed`], []]);
  });

  test('is not made of the list of a server that has not started', async () => {
    writeFileSync(classList, 'some/Class\n'.repeat(10));
    expect(await makeArchive(parts()).done).toBe(false);
    expect(existsSync(archive.failed)).toBe(false);
  });

  test('that is under way when we stop is given up, and tried again another time', async () => {
    plantJava('exec sleep 600');
    const stop = makeArchiveLater(parts(), 1);
    await until(() => existsSync(join(archive.folder, 'makers')) && makers().length === 1);
    await stop();
    expect([files(), makers()]).toEqual([[], []]);
  });

  test('is made by one process at a time', async () => {
    plantJava('exec sleep 600');
    const first = makeArchive(parts());
    expect(await makeArchive(parts()).done).toBe(false);
    await first.stop();
  });

  test('that a killed process was making is ended by the next start', async () => {
    plantJava('exec sleep 600');
    const { key, file, folder: place } = archive;
    const making = makeArchive(parts());
    await making.stop();
    const orphan = spawn(process.execPath, [
      '-e',
      'setInterval(() => {}, 1e6)',
      `-XX:SharedArchiveFile=${file}.new`,
    ]);
    await once(orphan, 'spawn');
    writeFileSync(join(place, `${key}.pid`), `${orphan.pid}\n`);
    writeFileSync(`${file}.new`, 'half');
    writeFileSync(join(place, 'makers', '999999999-0123abcd'), 'of another time');
    endOrphanedMaking(place);
    await until(() => !isAlive(orphan.pid!));
    expect([files(), makers()]).toEqual([[], []]);
  });
});

test('a list of classes is copied without what the JVM refuses: long lines, and one half-written', () => {
  const to = join(folder, 'copy');
  writeFileSync(classList, `# made\nA\n@lambda-proxy ${'x'.repeat(5000)}\nB\nhalf/Cla`);
  expect(copyClassList(classList, to)).toBe(3);
  expect(readFileSync(to, 'utf8')).toBe('# made\nA\nB\n');
});

test('on the class path, the jar whose manifest names others comes after them', () => {
  const lock = readJarLock();
  const path = formClassPath(lock, '/lib');
  expect(path.at(-1)).toMatch(/^\/lib\/jaxb-runtime-/);
  expect(new Set(path).size).toBe(lock.jars.length);
});
