import { createServer } from 'node:net';
import type { Config } from '../config.js';
import type { Finding } from './finding.js';

/** Why a port can not be listened on; undefined where it can. */
function whyNot(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (thrown: NodeJS.ErrnoException) => resolve(thrown.code ?? thrown.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/** Whether it is a service of ours that answers there. */
async function isOurs(port: number, host: string): Promise<boolean> {
  const address = host.includes(':') ? `[${host}]` : host.replace(/^0\.0\.0\.0$/, '127.0.0.1');
  try {
    const response = await fetch(`http://${address}:${port}/healthz`, {
      signal: AbortSignal.timeout(3000),
    });
    return ((await response.json()) as { status?: unknown }).status === 'up';
  } catch {
    return false;
  }
}

/** Whether the service can listen where the settings say. */
export async function examinePort({ port, host }: Config): Promise<Finding> {
  const name = 'port';
  const why = await whyNot(port, host);
  if (port === 0 && why === undefined)
    return { name, state: 'ok', text: `any free one of ${host}` };
  if (why === undefined) return { name, state: 'ok', text: `${port} of ${host} is free` };
  if (why !== 'EADDRINUSE') {
    const text = `${host}:${port} can not be listened on (${why})`;
    return { name, state: 'fails', text, mend: 'PORT=0 npm start, or unset HOST' };
  }
  if (await isOurs(port, host))
    return { name, state: 'note', text: `${port} of ${host} is served by us already` };
  return { name, state: 'fails', text: `${port} of ${host} is taken`, mend: 'PORT=0 npm start' };
}
