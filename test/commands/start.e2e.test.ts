import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from './run-program.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';

/** A served program: its address, all lines of its stdout, and its end. */
interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  readonly lines: readonly string[];
  readonly ended: Promise<number | null>;
}

/** Starts the program as `npm start` does, on a free port, and waits for the ready line. */
function start(): Promise<Served> {
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, PORT: '0', SEED_DIR: NORTHSHIRE_SEED },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => resolve(code)),
  );
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      lines.push(line);
      const ready = /^Golden Thread is ready: (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line);
      if (ready?.[1]) resolve({ child, address: ready[1], lines, ended });
    });
    void ended.then((code) => reject(new Error(`npm start ended with ${code}: ${errors}`)));
  });
}

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

describe('npm start', () => {
  let served: Served;
  beforeAll(async () => {
    served = await start();
  });
  afterAll(() => {
    served.child.kill('SIGKILL');
  });

  test('serves the record, and its ready line stands alone on stdout', async () => {
    const ready = await fetch(`${served.address}readyz`);
    expect({ lines: served.lines.length, status: ready.status, body: await ready.json() }).toEqual({
      lines: 1,
      status: 200,
      body: { status: 'ready', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  test('answers the thread of a risk, cited on every hop', async () => {
    const data = (await ask(
      served.address,
      '{ trace(from: "northshire-risks-2025/disorder") { chains { hops { citations { document } } } } }',
    )) as { trace: { chains: { hops: { citations: object[] }[] }[] } };
    const hops = data.trace.chains.flatMap((chain) => chain.hops);
    expect(hops.length).toBeGreaterThan(0);
    expect(hops.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  test('shares its database with a question asked at the terminal beside it', () => {
    const { code, stdout } = runProgram(['ask', 'trace', 'northshire-risks-2025/disorder'], {
      SEED_DIR: NORTHSHIRE_SEED,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ chains from Disorder in parks after dark/);
    expect(stdout).toContain('weakest hop: ');
  });

  test('lets programs ask as JSON and as CSV', () => {
    const settings = { SEED_DIR: NORTHSHIRE_SEED };
    const json = runProgram(['ask', 'dataset', '--json'], settings);
    expect(JSON.parse(json.stdout)).toMatchObject({ shareCited: 1, shareModelled: 1 });
    const csv = runProgram(['ask', 'risk-areas', '--limit', '2', '--csv'], settings);
    expect(csv.stdout.split('\r\n')[0]).toContain('id');
  });

  test.each([
    [
      ['ask', 'trace', 'nothing-like-it'],
      1,
      /The record has nothing with the id "nothing-like-it"/,
    ],
    [['ask', 'tarce', 'x'], 1, /There is no question "tarce"\. Did you mean "trace"\?/],
    [['ask', 'trace', 'x', '--as-of', 'yesterday'], 1, /yesterday/],
  ])('%j says what is wrong and exits %i', (args, code, message) => {
    const ran = runProgram(args, { SEED_DIR: NORTHSHIRE_SEED });
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });

  test('refuses a port that is taken, and names the setting', () => {
    const port = new URL(served.address).port;
    const { code, stderr } = runProgram(['start'], { SEED_DIR: NORTHSHIRE_SEED, PORT: port });
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`Port ${port} of 127\\.0\\.0\\.1 is taken\\. Set PORT`));
  });

  test('stops cleanly on SIGTERM, and a second start serves again', async () => {
    served.child.kill('SIGTERM');
    await served.ended;
    await expect(fetch(`${served.address}healthz`)).rejects.toThrow();
    served = await start();
    expect((await fetch(`${served.address}healthz`)).status).toBe(200);
    served.child.kill('SIGINT');
    await served.ended;
  });
});
