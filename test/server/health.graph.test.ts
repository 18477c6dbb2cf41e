import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveNorthshire, type NorthshireServed } from './northshire-served.js';

let served: NorthshireServed;
beforeAll(async () => {
  served = await serveNorthshire();
});
afterAll(() => served.stop());

async function look(path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${served.address}${path}`);
  return { status: response.status, body: await response.json() };
}

describe('health', () => {
  test('is up as long as the process is', async () => {
    expect(await look('/healthz')).toEqual({ status: 200, body: { status: 'up' } });
  });

  test('is ready with the fingerprint of the record that is loaded', async () => {
    const { data } = await served.ask('{ dataset { fingerprint } }');
    const { fingerprint } = data?.dataset as { fingerprint: string };
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(await look('/readyz')).toEqual({ status: 200, body: { status: 'ready', fingerprint } });
  });

  test('is not ready on an empty database, and says how it gets a record', async () => {
    const { driver, database } = served.loaded;
    await driver.executeQuery(
      'MATCH (n) WHERE NOT n:__Migration DETACH DELETE n',
      {},
      { database },
    );
    expect([await look('/readyz'), await look('/healthz')]).toEqual([
      {
        status: 503,
        body: {
          status: 'not ready',
          why: 'The database holds no record yet. Load it with: npm run load',
        },
      },
      { status: 200, body: { status: 'up' } },
    ]);
  });
});
