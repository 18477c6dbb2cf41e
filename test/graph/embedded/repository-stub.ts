import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JarLock, LockedJar } from '../../../src/graph/embedded/jar-lock.js';

/** How the stub answers one request; the default is the right bytes. */
export type Answer = (response: ServerResponse, bytes: Buffer) => void;

export interface RepositoryStub {
  readonly repository: string;
  readonly lock: JarLock;
  /** The file names asked for, in order. */
  readonly asked: string[];
  /** Answers for the next requests, used up one by one. */
  readonly answers: Answer[];
  close(): Promise<void>;
}

const bytesOf = (name: string): Buffer => Buffer.from(`the bytes of ${name}`.repeat(50));

function lockedJar(artifactId: string): LockedJar {
  const bytes = bytesOf(`${artifactId}-1.0.jar`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { groupId: 'org.example', artifactId, version: '1.0', sha256, size: bytes.length };
}

/** A repository on loopback that has three jars, and a lock file for them. */
export async function startRepositoryStub(): Promise<RepositoryStub> {
  const asked: string[] = [];
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    const name = request.url!.split('/').at(-1)!;
    asked.push(name);
    const answer = answers.shift() ?? ((right: ServerResponse, bytes: Buffer) => right.end(bytes));
    answer(response, bytesOf(name));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    repository: `http://127.0.0.1:${port}/maven`,
    lock: { version: '1.0.0', jars: ['a', 'b', 'c'].map(lockedJar), sha256: 'f'.repeat(64) },
    asked,
    answers,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
