import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { dataFolders } from '../../src/graph/embedded/folders.js';
import { findRunningServer } from '../../src/graph/embedded/server-record.js';
import { dataKeyOf } from '../../src/graph/open-neo4j.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';

/** The served program: its address, the lines of its stderr, and how it ended. */
interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  readonly told: readonly string[];
  readonly ended: Promise<number | null>;
}

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

function start(settings: Record<string, string>): Promise<Running> {
  const started = spawn(process.execPath, ['dist/cli.js', 'start'], {
    env: { ...process.env, PORT: '0', SEED_DIR: NORTHSHIRE_SEED, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  const told: string[] = [];
  createInterface({ input: started.stderr }).on('line', (line) => told.push(line));
  const ended = new Promise<number | null>((resolve) => started.once('exit', resolve));
  return new Promise((resolve, reject) => {
    createInterface({ input: started.stdout }).on('line', (line) => {
      const port = /^Golden Thread is ready: http:\/\/[^:]+:(\d+)\/$/.exec(line)?.[1];
      if (port) resolve({ child: started, address: `http://127.0.0.1:${port}`, told, ended });
    });
    void ended.then((code) => reject(new Error(`it ended with ${code}: ${told.join('\n')}`)));
  });
}

async function ask(address: string, query: string): Promise<object> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, answer: await response.json() };
}

const QUESTION = '{ dataset { shareCited } }';
const ANSWERED = { status: 200, answer: { data: { dataset: { shareCited: 1 } } } };

describe('the served program', () => {
  test('answers what is under way when it is told to stop, takes no more, and stops its database', async () => {
    const { address, child: served, ended } = await start({});
    const folders = dataFolders(readConfig(process.env).home, dataKeyOf(NORTHSHIRE_SEED));
    const { pid } = findRunningServer(folders)!;
    expect(await ask(address, QUESTION)).toEqual(ANSWERED);
    process.kill(pid, 'SIGSTOP');
    const underWay = ask(address, QUESTION);
    // Answered after the question was read, so the question is under way.
    for (let at = 0; at < 3; at += 1) await fetch(`${address}/healthz`);
    served.kill('SIGTERM');
    while ((await fetch(`${address}/healthz`).catch(() => undefined)) !== undefined);
    process.kill(pid, 'SIGCONT');
    expect(await underWay).toEqual(ANSWERED);
    expect([await ended, findRunningServer(folders)]).toEqual([0, undefined]);
  });

  test('lets others in and writes of each request only when asked, and says what that means', async () => {
    const {
      address,
      child: served,
      told,
      ended,
    } = await start({
      HOST: '0.0.0.0',
      REQUEST_LOG: 'json',
      RATE_LIMIT: '2',
    });
    expect(told.filter((line) => line.startsWith('Warning: HOST is 0.0.0.0, so'))).toHaveLength(1);
    expect(await ask(address, QUESTION)).toEqual(ANSWERED);
    expect(await ask(address, QUESTION)).toEqual(ANSWERED);
    expect(await ask(address, QUESTION)).toMatchObject({ status: 429 });
    served.kill('SIGTERM');
    await ended;
    const lines = told.filter((line) => line.startsWith('{'));
    expect(lines.map((line) => (JSON.parse(line) as { status: number }).status)).toEqual([
      200, 200, 429,
    ]);
  });
});
