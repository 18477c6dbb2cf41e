import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { examinePort } from '../../src/doctor/examine-port.js';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** Something that answers every request with this, on a free port. */
async function answerWith(body: string): Promise<string> {
  const answering = createServer((_, response) => response.end(body));
  server = answering;
  await new Promise<void>((resolve) => answering.listen(0, '127.0.0.1', resolve));
  return String((answering.address() as AddressInfo).port);
}

const examine = (PORT: string, HOST = '127.0.0.1') => examinePort(readConfig({ PORT, HOST }));

describe('the examination of the port', () => {
  test('is content with any free one', async () => {
    expect(await examine('0')).toEqual({
      name: 'port',
      state: 'ok',
      text: 'any free one of 127.0.0.1',
    });
  });

  test('tells one that somebody else has, and how to start on another', async () => {
    const port = await answerWith('hello');
    expect(await examine(port)).toEqual({
      name: 'port',
      state: 'fails',
      text: `${port} of 127.0.0.1 is taken`,
      mend: 'PORT=0 npm start',
    });
  });

  test('knows a service of ours', async () => {
    const port = await answerWith('{"status":"up"}');
    expect(await examine(port)).toEqual({
      name: 'port',
      state: 'note',
      text: `${port} of 127.0.0.1 is served by us already`,
    });
  });

  test('tells an address that this machine does not have', async () => {
    expect(await examine('0', '192.0.2.1')).toEqual({
      name: 'port',
      state: 'fails',
      text: '192.0.2.1:0 can not be listened on (EADDRNOTAVAIL)',
      mend: 'PORT=0 npm start, or unset HOST',
    });
  });
});
